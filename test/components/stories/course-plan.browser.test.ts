import * as stories from '../../../stories/course-plan.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('course plan', stories);
