import { builtInCareers } from 'ilp-elements/careers';
import * as stories from '../../../stories/career-job.stories.js';
import { checkEachStory } from './each-story.js';

// What the stories wait for is there before they are drawn.
await Promise.all([
  builtInCareers.table(),
  builtInCareers.details(),
  builtInCareers.names(),
  builtInCareers.texts('en'),
  builtInCareers.texts('es'),
]);

checkEachStory('page of one job', stories);
