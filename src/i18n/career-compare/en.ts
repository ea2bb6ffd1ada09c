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
  training: 'Training on the job',
  trainingKinds: {
    none: 'None',
    shortTerm: 'Up to one month',
    moderateTerm: 'One month to one year',
    longTerm: 'More than one year',
    apprenticeship: 'An apprenticeship',
    residency: 'An internship or residency',
  },
  preparation: 'Preparation in all, school included',
  blank: 'Not published',

  same: 'The same for all',
  shared: (areas: string) => `In all of them: ${areas}`,
  most: 'the most',
  least: 'the least',
  more: (amount: string, title: string) => `${amount} more than ${isolated(title)}`,
  less: (amount: string, title: string) => `${amount} less than ${isolated(title)}`,
  moreAtLeast: (amount: string, title: string) => `at least ${amount} more than ${isolated(title)}`,
  lessAtLeast: (amount: string, title: string) => `at least ${amount} less than ${isolated(title)}`,
  sameAs: (title: string) => `the same as ${isolated(title)}`,
  differs: (title: string) => `not the same as ${isolated(title)}`,
};

/** The words of the comparison. */
export type CareerCompareWords = typeof en;
