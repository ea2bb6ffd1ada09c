import { casey, caseysCounselor } from '../../../stories/fixtures/people.js';
import { madeBy } from '../../../stories/fixtures/plans.js';
import type { WhatIfDraft } from '../../../stories/fixtures/what-if-copies.js';
import { courseId, now, other, passed, taken, type CourseDraft } from './sample-course.js';

type Confirmation = 'confirmed' | 'toBeConfirmed';

/** A course of another school, with its credits as California counts them: five for a semester. */
function fromCalifornia(
  course: CourseDraft,
  californian: number,
  mark: string,
  confirmation: Confirmation,
): CourseDraft {
  const { credits: _, ...rest } = course;
  return {
    ...{ ...rest, ...passed(mark), term: 'yearRound', method: 'transferCredit', confirmation },
    ...{ school: 'A high school in California', sourceUnit: 'fivePerSemester' },
    sourceCredits: californian * 1000,
    // The school says so, not the student.
    wrote: { confirmation: madeBy(caseysCounselor, '2026-11-06') },
  };
}

/** What the counselor found in the list of classes keeps its code, so that it opens what builds on it. */
const brought: readonly CourseDraft[] = [
  fromCalifornia(taken(2026, '000301-000302', 'High School English 1-2'), 10, 'B+', 'confirmed'),
  fromCalifornia(taken(2026, '001012-001013', 'Integrated Math 1a-1b'), 10, 'A', 'confirmed'),
  fromCalifornia(other(2026, 'Physical education', '08', 0), 5, 'B', 'confirmed'),
  {
    ...fromCalifornia(
      taken(2027, '001246-001247', 'Chemistry in the Earth System 1-2'),
      2.5,
      'A-',
      'confirmed',
    ),
    term: 'firstQuarter',
  },
  fromCalifornia(taken(2026, '001236-001237', 'Biology of the Living Earth 1-2'), 10, 'A', 'toBeConfirmed'),
  fromCalifornia(taken(2026, '001301-001302', 'World History'), 10, 'B', 'toBeConfirmed'),
  fromCalifornia(taken(2026, '000470-000471', 'Spanish 1-2'), 10, 'B+', 'toBeConfirmed'),
  fromCalifornia(other(2026, 'Stagecraft', '05', 0), 5, 'A', 'toBeConfirmed'),
];

const half = { credits: 500 };
const here = 'At my school in California, until January.';

/** 62.5 Californian credits, of which the new school has said yes to 27.5; nine-week terms from February on. */
export const caseysCourses: readonly CourseDraft[] = [
  ...brought,
  taken(2027, '000310-000311', 'High School English 3-4', {
    ...{ ...half, ...now, term: 'secondQuarter', note: here },
  }),
  taken(2027, '001016-001017', 'Integrated Math 2a-2b', {
    ...{ ...half, ...now, term: 'secondQuarter', note: here },
  }),
  other(2027, 'Theater lighting', '05', 250, { term: 'thirdQuarter' }),
  taken(2027, '000310-000311', 'High School English 3-4', { ...half, term: 'fourthQuarter' }),
  taken(2027, '001016-001017', 'Integrated Math 2a-2b', { ...half, term: 'fourthQuarter' }),
  taken(2027, '001246-001247', 'Chemistry in the Earth System 1-2', { credits: 750, term: 'thirdQuarter' }),
  other(2027, 'Fitness', '08', 500, { term: 'summer', method: 'onlineCredit' }),
  taken(2028, '000387-000388', 'American Literature 1-2'),
  taken(2028, '001018-001019', 'Integrated Math 3a-3b'),
  taken(2028, '001376-001377', 'US History 1-2'),
  taken(2028, '001248-001249', 'Physics of the Universe'),
  taken(2028, '001262-001263', 'AP Physics C: Mechanics 1a-1b', {
    state: 'alternate',
    alternateFor: courseId(casey, 18),
  }),
  taken(2028, '000340-000341', 'Technical Production for Theater 1-2'),
  taken(2028, '000472-000473', 'Spanish 3-4'),
  taken(2029, '000393-000394', 'World Literature 1-2'),
  taken(2029, '001064-001065', 'AP Statistics 1-2'),
  taken(2029, '001393', 'Civics', { term: 'firstQuarter' }),
  taken(2029, '000342-000343', 'Technical Production for Theater 3-4'),
  other(2029, 'A health class', '08', 500, { kind: 'placeholder', term: 'thirdQuarter' }),
];

const history = other(2027, 'Washington State History', '04', 500, {
  term: 'summer',
  method: 'onlineCredit',
});
const fitness = other(2028, 'Fitness', '08', 500, { term: 'summer', method: 'onlineCredit' });
const crew = other(2028, 'Stage crew', '05', 250, { term: 'fourthQuarter' });
const physics = 'AP Physics C: Mechanics 1a-1b';
const college = { dualCredit: 'dualEnrollment', credits: 1000 } as const;

/** Three ways on: in June 2029, a year later with fewer classes at once, and with physics in place of Spanish. */
export const caseysWhatIfs: readonly WhatIfDraft[] = [
  {
    ...{ name: 'caseyontime', title: 'On time: two college classes and summer', on: '2026-11-15' },
    changed: { [physics]: { state: 'planned', alternateFor: null, schoolYear: 2029 } },
    added: [
      history,
      fitness,
      crew,
      other(2028, 'Light and sound, at the college', '11', 1000, { ...college, term: 'firstQuarter' }),
      other(2029, 'Calculus 1, at the college', '02', 1000, { ...college, term: 'firstQuarter' }),
    ],
  },
  {
    ...{ name: 'caseyyear', title: 'One more year, fewer classes at once', on: '2026-11-15' },
    changed: {
      'Spanish 3-4': { schoolYear: 2029 },
      'AP Statistics 1-2': { schoolYear: 2030 },
      'Technical Production for Theater 3-4': { schoolYear: 2030 },
    },
    added: [
      history,
      fitness,
      crew,
      other(2029, 'Light and sound, at the college', '11', 1000, { ...college, term: 'firstQuarter' }),
      taken(2029, '000857-000858', '3D Computer Animation 1-2'),
      taken(2030, '001090-001091', 'Digital Photography 1-2'),
    ],
  },
  {
    ...{ name: 'caseyzphysics', title: 'Physics, not Spanish', on: '2026-11-18' },
    changed: { [physics]: { state: 'planned', alternateFor: null } },
    out: ['Spanish 3-4'],
    added: [history],
  },
];
