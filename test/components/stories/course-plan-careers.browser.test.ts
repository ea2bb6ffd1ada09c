import * as stories from '../../../stories/course-plan-careers.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('careers part of the course plan', stories);
