import * as stories from '../../../stories/plan.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('plan', stories);
