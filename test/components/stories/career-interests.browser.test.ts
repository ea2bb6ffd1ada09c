import * as stories from '../../../stories/career-interests.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('interests and the cluster guide', stories);
