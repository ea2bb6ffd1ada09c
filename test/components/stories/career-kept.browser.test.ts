import * as stories from '../../../stories/career-kept.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('kept and compared careers', stories);
