import * as stories from '../../../stories/career-explorer.stories.js';
import { fewCareers } from '../../../stories/fixtures/careers.js';
import { checkEachStory } from './each-story.js';

// What the stories wait for is there before they are drawn.
await Promise.all([fewCareers.details(), fewCareers.names(), fewCareers.texts('es')]);

checkEachStory('career explorer', stories);
