import { isolated } from '../format.js';

/** Words around the signatures on a printed page, in English. This is the type of every other language. */
export const signWords = {
  sign: 'Please sign',
  sides: { student: 'Student', family: 'Family', school: 'School' },
  statements: {
    own: 'This is my plan.',
    acknowledged: 'I have read this plan.',
    approved: 'I agree with this plan.',
  },
  readOnly: '“I have read this plan” does not mean that you agree with all of it.',
  signature: 'Signature',
  date: 'Date',
  signedBefore: (name: string, day: string) =>
    `${isolated(name)} signed on ${isolated(day)}. The plan changed after that.`,
};

/** The words of every printed page that is signed. */
export type SignWords = typeof signWords;
