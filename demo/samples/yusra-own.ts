import { yusra } from '../../stories/fixtures/people.js';
import { draftOf } from './sample.js';

/** What nobody else can read so far. */
export const draft = draftOf(yusra, [
  {
    on: '2026-11-15',
    studentWords: 'Find out how you get to be an air traffic controller. It surprised me, too.',
    domain: 'career',
    steps: [{ description: 'Look up what the training is like' }],
  },
]);
