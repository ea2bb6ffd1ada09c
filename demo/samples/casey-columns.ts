import type { PlanColumn } from 'ilp-elements/crosswalk';
import type { DemoRole } from '../students.js';

/** What Casey's 504 plan and plan for highly capable students say. */
export const columns: readonly PlanColumn[] = [
  {
    id: 'section504',
    items: [
      {
        id: 'c-1',
        row: 'accommodations',
        words: 'Rest in the library when she needs it, no questions asked',
      },
      {
        id: 'c-2',
        row: 'accommodations',
        words: 'Two more days for long papers',
        applicability: 'All classes',
      },
      { id: 'c-3', row: 'people', words: 'Looks after this plan', name: 'School counselor E.' },
    ],
  },
  {
    id: 'gifted',
    items: [
      {
        id: 'g-1',
        row: 'strengths',
        words: 'Sees how light and sound work, and explains it so that others do.',
      },
      { id: 'g-2', row: 'courses', words: 'AP Physics' },
    ],
  },
];

/** Those who keep a 504 plan; to stand in at a plan meeting gives no right to it. */
export const seenBy: readonly DemoRole[] = ['student', 'counselor'];
