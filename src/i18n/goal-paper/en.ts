import { isolated, plural } from '../format.js';
import { signWords } from '../signatures/en.js';

/** What stands on paper, and what is said about it, in English. This is the type of every other language. */
export const en = {
  title: 'My plan on a page',
  titleOther: 'The plan on a page',
  name: 'Name',
  grade: (level: number) => `Grade ${level}`,
  schoolYear: (begin: number, end: number) => `School year ${isolated(`${begin}–${end}`)}`,
  printedOn: (day: string) => `Printed on ${isolated(day)}`,

  strengths: 'What I can do',
  strengthsOther: 'What the student can do',
  whatHelps: 'What helps me',
  whatHelpsOther: 'What helps the student',
  next: 'What is next',
  noGoals: 'No goals yet.',
  endOfYear: 'By the end of this year',
  reached: 'reached',
  endsOn: (day: string) => `Until ${isolated(day)}`,
  doneSteps: (count: number) =>
    plural('en', count, { one: '1 step is done.', other: `${count} steps are done.` }),
  stepBy: (name: string) => `with ${isolated(name)}`,

  /** A goal's numbers; each is there already as it is written. */
  numbers: {
    now: (value: string) => `now ${value}`,
    from: (value: string) => `began at ${value}`,
    to: (value: string) => `aim ${value}`,
  },
  percent: (value: string) => `${value}%`,
  ofFive: (value: string) => `${value} of 5`,

  experience: 'What I have done',
  experienceOther: 'What the student has done',
  careers: 'Jobs and clusters I keep in sight',
  careersOther: 'Jobs and clusters the student keeps in sight',

  reviews: 'Who has read this plan',
  nobody: 'Nobody yet.',
  changedSince: (day: string) => `The goals were changed after that, last on ${isolated(day)}.`,
  reviewKinds: {
    submitted: 'Sent for review',
    returned: 'Sent back with a note',
    acknowledged: 'Read',
    approved: 'Agreed',
  },

  ...signWords,

  draftsStayHere: 'What only you can read is not printed and not downloaded.',
  cannotPrint: 'This page cannot be printed here. You can download the plan.',
  downloaded: (name: string) => `Your plan is in a file: ${isolated(name)}. Look in your downloads.`,
  downloadedOther: (name: string) => `The plan is in a file: ${isolated(name)}. Look in your downloads.`,
  cannotDownload: 'The plan cannot be downloaded here. You can print it.',
};

/** The words on paper. */
export type GoalPaperWords = typeof en;
