import * as stories from '../../../stories/course-plan-ways.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('other plans and ways to finish in the course plan', stories);
