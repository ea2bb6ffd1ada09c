import type { PlanColumn } from 'ilp-elements/crosswalk';
import type { DemoRole } from '../students.js';

/** What Yusra's plan for learning English says. */
export const columns: readonly PlanColumn[] = [
  {
    id: 'englishLearner',
    items: [
      {
        id: 'e-1',
        row: 'accommodations',
        words: 'A dictionary in Arabic and English',
        applicability: 'All tests',
      },
      {
        id: 'e-2',
        row: 'benchmarks',
        words: 'Argue a point of view in writing, in English',
        date: '2027-05-14',
      },
    ],
  },
];

/** Those who write it, and those who teach by it. */
export const seenBy: readonly DemoRole[] = ['student', 'guardian', 'counselor', 'teacher'];
