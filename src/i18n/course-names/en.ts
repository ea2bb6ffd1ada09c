import { isolated, plural } from '../format.js';

/** What courses, their times and their credits are called, in English. This is the type of every other language. */
export const courseNameWords = {
  noYear: 'No year yet',
  terms: {
    yearRound: 'All year',
    fallSemester: 'Fall',
    springSemester: 'Spring',
    firstTrimester: 'First trimester',
    secondTrimester: 'Second trimester',
    thirdTrimester: 'Third trimester',
    firstQuarter: 'First quarter',
    secondQuarter: 'Second quarter',
    thirdQuarter: 'Third quarter',
    fourthQuarter: 'Fourth quarter',
    miniTerm: 'Short term',
    summer: 'Summer',
  },
  noTerm: 'No term yet',
  /** `amount` is the number as it is written, `count` its value. */
  credits: (amount: string, count: number) =>
    plural('en', count, { one: `${amount} credit`, other: `${amount} credits` }),
  noCredits: 'Credits not known',
  states: {
    completed: 'Done',
    inProgress: 'Taking it now',
    requested: 'Asked for',
    planned: 'Planned',
    alternate: 'Second choice',
    proposedAdd: 'An idea from school',
    proposedDelete: 'School asks to take it out',
  },
  results: {
    pass: 'Passed',
    fail: 'Not passed',
    incomplete: 'Not finished',
    withdrawn: 'Left the class',
  },
  placeholder: 'To be chosen',
  unnamed: 'Class without a name',
  mark: (mark: string) => `Grade ${isolated(mark)}`,
};

/** The words of everything that names courses of a plan. */
export type CourseNameWords = typeof courseNameWords;
