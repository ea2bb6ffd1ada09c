import { crosswalksOf, type TalkDraftBeside } from '../../stories/fixtures/iep-beside.js';
import { wren, wrensCaseManager, wrensParent } from '../../stories/fixtures/people.js';
import { madeBy } from '../../stories/fixtures/plans.js';
import { iep } from './iep/wren.js';
import { goalPointer } from './sample.js';

/** Her own goal, as a JSON pointer. */
export const electrician = goalPointer(wren, 0);

/**
 * What has been linked and said, asked and answered beside Wren's plan: her words and the team's are not the
 * same yet, and a question whether words may be copied waits for an answer.
 */
export const talk: TalkDraftBeside = {
  student: wren,
  iep,
  links: [
    {
      ...{ by: wren, on: '2026-10-20', plan: electrician, item: 'Wren will take part in supported' },
      judgement: 'different',
    },
    { by: wrensParent, on: '2026-10-05', plan: electrician, item: 'Visit two Deaf-owned shops' },
    { by: wrensCaseManager, on: '2026-10-12', plan: electrician, item: 'ASL interpreter in college classes' },
  ],
  shared: {
    proposals: [
      {
        ...{ by: wren, on: '2026-11-02', row: 'careerGoal', iepItem: 'Wren will take part in supported' },
        plan: electrician,
        words: 'Write: Wren will become a licensed electrician.',
        reason: 'I have 140 hours with a contractor already.',
      },
      {
        ...{ by: wrensParent, on: '2026-10-05', row: 'careerGoal' },
        words: 'Name the contractor as a place of work.',
        decision: 'yes',
        answer: 'We talk about it at the next meeting.',
        wrote: { decision: madeBy(wrensCaseManager, '2026-10-12') },
      },
    ],
    consents: [
      {
        ...{ by: wrensCaseManager, on: '2026-11-03', iepItem: 'After high school, Wren will complete' },
        reason: 'Your plan says nothing about training yet.',
      },
    ],
  },
  team: {
    proposals: [
      {
        ...{ by: wrensParent, on: '2026-11-04', row: 'accommodations' },
        words: 'Add captions in the college lab.',
      },
    ],
  },
};

export const { crosswalk, team } = crosswalksOf(talk);
