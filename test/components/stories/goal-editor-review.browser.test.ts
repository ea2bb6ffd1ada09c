import * as stories from '../../../stories/goal-editor-review.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('review part', stories);
