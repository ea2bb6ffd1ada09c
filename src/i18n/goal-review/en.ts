import { isolated } from '../format.js';

/** What stands around who has read the plan, in English. */
export const en = {
  thisYear: (year: number) => `In the school year ${isolated(schoolYearName(year))}`,
  schoolYear: (year: number) => `School year ${isolated(schoolYearName(year))}`,
  lastChanged: (when: string) => `The goals were last changed on ${isolated(when)}.`,
  changedSince: (when: string) => `The goals were changed after that, last on ${isolated(when)}.`,
  whoCan: (roles: string) => `Who can do this: ${isolated(roles)}`,
  adultStudent: 'Student with adult rights',
  notYet: 'Not yet',
  law: 'See the law',
  others: 'Also this year',
  more: 'You can also say',
  earlier: 'Earlier years',

  kinds: {
    submitted: 'Sent for review',
    returned: 'Sent back with a note',
    acknowledged: 'I have read this plan',
    approved: 'I agree with this plan',
  },
  helps: {
    submitted: 'The school has a look. A question may come back.',
    returned: 'The note says what to look at again.',
    acknowledged: 'It does not mean that you agree with all of it.',
    approved: 'It means yes to the plan as it is now.',
  },
  actions: {
    submitted: 'Send for review',
    returned: 'Send back with a note',
    acknowledged: 'I have read this plan',
    approved: 'I agree with this plan',
  },
  questions: {
    submitted: 'Send this plan for review?',
    returned: 'Send this plan back with a note?',
    acknowledged: 'Say that you have read this plan?',
    approved: 'Say that you agree with this plan?',
  },
  forGood: 'You cannot take it back later.',
  asPart: (role: string) => `You say this as: ${isolated(role)}.`,
  forYourself: 'You say this for yourself.',
  note: 'A note, if you like',
  noteWanted: 'Your note',
  notNow: 'Not now',
  notSentYet: 'You wrote this and did not send it:',
  forget: 'I do not need it',
  faults: {
    empty: 'Write the note first. It tells the student what to look at.',
    refused: 'This was not sent. What you wrote is still here, so you can copy it.',
  },

  /** Said once, to those who listen to the screen. */
  said: {
    submitted: 'Your plan is sent for review.',
    returned: 'The plan is sent back with your note.',
    acknowledged: 'You said that you have read this plan.',
    approved: 'You said that you agree with this plan.',
  },
};

/** A school year as it is written, such as 2026–27. */
export function schoolYearName(endingYear: number): string {
  return `${endingYear - 1}–${String(endingYear % 100).padStart(2, '0')}`;
}

/** The words of who has read the plan. */
export type GoalReviewWords = typeof en;
