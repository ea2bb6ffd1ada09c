import * as stories from '../../../stories/iep-crosswalk-statements.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('statements of the IEP crosswalk', stories);
