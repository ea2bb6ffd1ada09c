import { casey } from '../../stories/fixtures/people.js';
import { draftOf } from './sample.js';

/** What nobody else can read so far. */
export const draft = draftOf(casey, [
  {
    on: '2026-11-15',
    studentWords: 'Tell my new class why I was away. My way, when I want to.',
  },
]);
