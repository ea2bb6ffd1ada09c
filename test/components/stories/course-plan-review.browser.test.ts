import * as stories from '../../../stories/course-plan-review.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('review of the course plan', stories);
