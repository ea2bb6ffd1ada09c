import * as stories from '../../../stories/goal-editor-experience.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('experience part', stories);
