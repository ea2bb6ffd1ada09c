import * as stories from '../../../stories/goal-editor-talk.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('talk part', stories);
