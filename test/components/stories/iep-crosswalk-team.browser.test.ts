import * as stories from '../../../stories/iep-crosswalk-team.stories.js';
import { checkEachStory } from './each-story.js';

checkEachStory('dates, look and supports of the two plans', stories);
