import * as stories from '../../../stories/course-plan-transfer.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('transfer part of the course plan', stories);
