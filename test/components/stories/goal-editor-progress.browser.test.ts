import * as stories from '../../../stories/goal-editor-progress.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('progress part', stories);
