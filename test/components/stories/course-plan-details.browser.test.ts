import * as stories from '../../../stories/course-plan-details.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('details of a course in the course plan', stories);
