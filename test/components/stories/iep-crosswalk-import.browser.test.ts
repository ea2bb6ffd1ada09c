import * as stories from '../../../stories/iep-crosswalk-import.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('ways to bring in an IEP', stories);
