import * as stories from '../../../stories/goal-editor-supports.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('supports of the goal editor', stories);
