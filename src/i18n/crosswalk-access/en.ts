import { isolated } from '../format.js';

/** Asked of those at school, once, before anything of an IEP is loaded, in English. */
export const reasonWords = {
  heading: 'Before you look',
  help: 'What may be here is protected. Say once why you look. The school can keep a record of it.',
  legend: 'Why do you look?',
  teaching: 'To teach or support the student',
  meeting: 'To get ready for a meeting, or to hold one',
  review: 'To bring the two plans up to date',
  other: 'For another reason',
  open: 'Look',
  missing: 'Choose a reason first.',
};

/** What belongs to a thing of an IEP, in English. */
export const itemFacts = {
  provider: (name: string) => `Who: ${isolated(name)}`,
  frequency: (words: string) => `How often: ${isolated(words)}`,
  applicability: (words: string) => `Where: ${isolated(words)}`,
};
