import { deedSaid, deedWords } from '../deeds/en.js';

/** What the two plans side by side say before there is anything to read, in English. This is the type of every other language. */
export const en = {
  ...deedWords,
  heading: 'My two plans, side by side',
  /** Read also by those who may see no IEP: it names none. */
  headingOther: 'The plan, and what stands beside it',
  notHere: 'The plan cannot be shown right now.',
  /** The same sentence for whoever may read nothing and for whom there is nothing. */
  nothingHere: 'There is nothing here beside your plan.',
  nothingHereOther: 'There is nothing here beside the plan.',

  /** Said once, to those who listen to the screen. */
  said: {
    ...deedSaid,
    movedTo: (place: number, count: number) => `Moved. Now number ${place} of ${count}.`,
    undone: 'Undone.',
    here: 'The two plans are here, side by side.',
    fault: 'Not all of it could be loaded. The page says what to do.',
  },
};

/** The words of the two plans side by side. */
export type CrosswalkWords = typeof en;
