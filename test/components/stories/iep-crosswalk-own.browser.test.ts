import * as stories from '../../../stories/iep-crosswalk-own.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('own page of the IEP crosswalk', stories);
