import * as stories from '../../../stories/course-plan-check.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('the check of the course plan', stories);
