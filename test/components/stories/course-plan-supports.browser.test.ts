import * as stories from '../../../stories/course-plan-supports.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('supports of the course plan', stories);
