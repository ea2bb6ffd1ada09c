import * as stories from '../../../stories/goal-editor.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('goal editor', stories);
