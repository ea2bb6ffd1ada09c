import * as stories from '../../../stories/iep-crosswalk.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('IEP crosswalk', stories);
