import * as stories from '../../../stories/course-plan-paper.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('paper part of the course plan', stories);
