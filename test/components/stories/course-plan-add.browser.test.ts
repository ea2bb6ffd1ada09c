import * as stories from '../../../stories/course-plan-add.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('ways to add a class', stories);
