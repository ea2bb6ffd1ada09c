import * as stories from '../../../stories/goal-editor-paper.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('paper part', stories);
