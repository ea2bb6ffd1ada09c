import * as stories from '../../../stories/course-plan-students.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('students in the course plan', stories);
