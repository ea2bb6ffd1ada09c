import * as stories from '../../../stories/iep-crosswalk-talk.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('talk about rows of the two plans', stories);
