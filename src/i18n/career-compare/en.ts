import { isolated } from '../format.js';

/** What the comparison of occupations says, in English. This is the type of every other language. */
export const en = {
  heading: 'Jobs side by side',
  none: 'Choose two, three or four jobs. Then you see them side by side.',
  one: 'Here is one job. Add one more to compare.',
  how: 'Press “Compare” in the list of jobs, or on the page of a job.',
  look: 'Look for jobs',
  fromKept: 'Or add a job that you keep:',
  fromKeptOther: 'Or add a job that the student keeps:',
  add: (title: string) => `Add: ${title}`,
  remove: 'Remove',
  what: 'What is compared',
  missing: 'The numbers did not arrive. Are you online?',

  work: 'What people do',
  whose: 'Whose numbers',
  whoseOwn: 'This job alone',
  experience: 'Work before this job',
  experienceLevels: {
    none: 'None needed',
    underFiveYears: 'Under 5 years in a job like it',
    fiveYears: '5 years or more in a job like it',
  },
  training: 'Training on the job, after you start',
  trainingKinds: {
    none: 'None',
    shortTerm: 'Up to one month',
    moderateTerm: 'One month to one year',
    longTerm: 'More than one year',
    apprenticeship: 'An apprenticeship',
    residency: 'An internship or residency',
  },
  preparation: 'How much preparation workers and experts say it takes',
  blank: 'Not published',

  /** Before the table: what “more”, “less” and “the same” are said against. */
  against: (title: string) => `Each job is compared with ${isolated(title)}.`,
  same: 'The same for all',
  shared: (areas: string) => `In all of them: ${areas}`,
  most: 'the most',
  least: 'the least',
  more: (amount: string) => `${amount} more`,
  less: (amount: string) => `${amount} less`,
  moreAtLeast: (amount: string) => `at least ${amount} more`,
  lessAtLeast: (amount: string) => `at least ${amount} less`,
  sameAs: 'the same',
  differs: 'not the same',
};

/** The words of the comparison. */
export type CareerCompareWords = typeof en;
