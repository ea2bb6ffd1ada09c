import { dario } from '../../stories/fixtures/people.js';
import { draftOf } from './sample.js';

/** What nobody else can read so far. */
export const draft = draftOf(dario, [
  {
    on: '2026-11-14',
    studentWords: 'Ask my mother to tell her part of the story.',
    steps: [{ description: 'Think about what I want to ask first' }],
  },
]);
