import { typedExtract, type ExtractItem, type IepDates } from 'ilp-elements/crosswalk/import';
import { dario, dariosCaseManager } from '../../../stories/fixtures/people.js';
import { iepPairOf } from './hand-over.js';

/** The day Teacher P. typed it: his district's system hands nothing out. */
export const dariosTypedOn = '2026-09-02';

/** Grade 9 and fourteen: what the law asks of an IEP at sixteen is later. */
export const dariosDates: IepDates = {
  iepDate: '2026-03-10',
  annualReviewDate: '2027-03-09',
  birthDate: '2012-02-17',
  gradeLevel: 9,
};

/** What his IEP says, as it was typed. */
export const dariosItems: readonly ExtractItem[] = [
  {
    section: 'strengths',
    words: 'Dario listens closely, asks good questions and tells a story so that people stay.',
  },
  {
    section: 'presentLevels',
    words: 'When Dario hears a grade-level text, he explains it well. From print alone he needs more time.',
    date: '2026-03-10',
  },
  {
    section: 'annualGoal',
    words: 'With text-to-speech, Dario will complete the honors history course.',
    date: '2027-03-09',
  },
  {
    section: 'progressReport',
    words: 'Progress on the goal is sent home, in Spanish, with every report card.',
    date: '2026-10-16',
  },
  {
    section: 'relatedServices',
    words: 'Reading in a small group',
    provider: 'Reading specialist',
    frequency: '45 minutes, three times a week',
  },
  { section: 'accommodation', words: 'Text read aloud by an app', applicability: 'All classes' },
  { section: 'accommodation', words: 'He reads aloud only when he offers to', applicability: 'All classes' },
  { section: 'accommodation', words: 'Half as much time again', applicability: 'Tests with much to read' },
  {
    section: 'assistiveTechnology',
    words: 'A reading app on his own phone, at school and at home',
    provider: 'Teacher P.',
  },
  {
    section: 'nonacademicParticipation',
    words: 'Sound crew of the school plays, like everybody else',
  },
  { section: 'teamMember', words: 'Student', name: 'Dario M.' },
  { section: 'teamMember', words: 'Acts as parent', name: 'Grandmother L.' },
  { section: 'teamMember', words: 'IEP teacher', name: 'Teacher P.' },
  { section: 'teamMember', words: 'Teacher of history', name: 'Teacher V.' },
  {
    section: 'parentParticipation',
    words: 'Grandmother L. takes part. Her copy and the meeting are in Spanish.',
    date: '2026-03-10',
  },
  { section: 'annualReview', words: 'The team looks at all of it again.', date: '2027-03-09' },
];

/** What came of reading it. */
export const dariosImport = typedExtract(dariosItems, dariosDates, dariosTypedOn);

/** His IEP, as his case manager typed it in. */
export const iep = iepPairOf(dariosImport, dario, { by: dariosCaseManager, on: dariosTypedOn });
