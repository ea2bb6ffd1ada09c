import fc from 'fast-check';
import { careerKinds } from '../../src/model/career.js';
import { feelings, goalStatuses, type Goal } from '../../src/model/goal.js';
import { experienceKinds } from '../../src/model/experience.js';
import { personRoles } from '../../src/model/people.js';
import { courseStates, termKinds } from '../../src/model/planned-course.js';
import { currentSchema, type Plan } from '../../src/model/plan.js';
import { reviewKinds } from '../../src/model/review.js';

/** Gives an id that says which record it is. */
export function idOf(prefix: string, nth: number): string {
  return `${prefix}_${String(nth).padStart(20, '0')}`;
}

function made(by: string) {
  return { by, session: `of-${by}`, at: '2026-11-21T10:00:00.000Z' };
}

/** Makes a collection of records in this order. */
export function collection<T extends object>(prefix: string, records: readonly T[], by = 'dario') {
  return Object.fromEntries(
    records.map((record, index) => {
      const id = idOf(prefix, index);
      return [id, { id, order: `a${String(index).padStart(4, '0')}V`, made: made(by), ...record }];
    }),
  );
}

const podcast = {
  studentWords: 'Make a podcast about our river and get 100 real lisners.',
  domain: 'career',
  status: 'active',
  measurementType: 'count',
  measurementDescription: 'listeners',
  baseline: 0,
  target: 100,
  skills: { 'B-SMS 5': true },
  benchmarks: collection('benchmark', [
    { schoolYear: 2028, description: 'Ten episodes' },
    { schoolYear: 2027, description: 'One episode', reached: true },
    { schoolYear: 2026, description: 'Learn to cut' },
    { description: 'Have fun' },
    { schoolYear: 2030, description: 'A prize' },
    { schoolYear: 2029, description: 'A guest' },
  ]),
  steps: collection('step', [
    { description: 'Record the flood story' },
    { description: 'Borrow the microphone', done: true, dueDate: '2026-10-02' },
    { description: 'Ask the station', dueDate: '2027-02-01', owner: 'kl' },
    { description: 'Skip class', removed: true },
    { description: 'Name it', dueDate: '2026-12-01', owner: 'somebody' },
  ]),
  progress: collection('progress', [
    { date: '2026-11-02', note: 'Twelve people listened', value: 12, feeling: 'great' },
    { date: '2026-11-20', note: 'Cut the music', evidence: 'https://example.org/1' },
    { date: '2026-10-01', note: 'Had an idea', value: 1 },
  ]),
} as const;

const goals = collection('goal', [
  podcast,
  { studentWords: 'Pass honors history.', teamWording: 'With text-to-speech.', typedBy: 'kl' },
  { studentWords: 'Learn to juggle.', removed: true },
  { studentWords: 'Old goal.', status: 'archived' },
]) as Readonly<Record<string, Goal>>;

export const goalIds = Object.keys(goals);

/** A plan with a little of everything. */
export const samplePlan: Plan = {
  schema: currentSchema,
  kind: 'plan',
  id: 'plan-dario',
  sync: { gen: 4, seen: { 'of-dario': [7, 4] }, forgot: 1 },
  student: {
    person: 'dario',
    name: 'Dario M.',
    gradeLevel: 9,
    strengths: 'I tell stories.',
    whatHelps: 'Audio',
  },
  people: {
    kl: { id: 'kl', order: 'a0V', made: made('kl'), name: 'School counselor R.', role: 'counselor' },
  },
  goals,
  experiences: collection('experience', [
    { kind: 'job', title: 'Shop', minutes: 600 },
    { kind: 'club', title: 'Radio', minutes: 90 },
    { kind: 'club', title: 'Chess', minutes: 900, removed: true },
  ]),
  courses: collection('course', [
    { kind: 'catalog', course: '001236', title: 'Biology', schoolYear: 2028, term: 'yearRound', mark: 'B+' },
    { kind: 'placeholder', title: 'An English elective', subject: '01', state: 'planned' },
    { kind: 'custom', title: 'Welding', removed: true },
  ]),
  whatIfs: collection('whatif', [
    {
      title: 'More art',
      graduationPlan: 'wa-diploma',
      courses: collection('course', [{ title: 'Ceramics' }, { title: 'Chess', removed: true }]),
    },
  ]),
  exceptions: collection(
    'exception',
    [{ kind: 'waiver', role: 'counselor', requirement: 'wa-diploma/arts', reason: 'Moved here' }],
    'kl',
  ),
  careers: collection('career', [
    { kind: 'occupation', code: '53-5021.00', title: 'Ship captains', why: 'The river.' },
    { kind: 'cluster', code: 'arts', title: 'Arts' },
    { kind: 'occupation', code: '19-3093.00', title: 'Historians', removed: true },
  ]),
  interests: collection('interest', [
    { date: '2026-10-02', source: 'ilp-elements activities 1', liked: { A1: true }, disliked: { C1: true } },
  ]),
  suggestions: collection('suggestion', [{ words: 'Try it', role: 'mentor', decision: 'declined' }], 'mo'),
  comments: collection('comment', [{ words: 'Well done', role: 'counselor' }], 'kl'),
  reviews: collection(
    'review',
    [
      { kind: 'approved', role: 'counselor', schoolYear: 2026, note: 'Old' },
      { kind: 'submitted', role: 'student', schoolYear: 2027 },
      { kind: 'acknowledged', role: 'actingParent', schoolYear: 2027, note: 'Read' },
      { kind: 'approved', role: 'administrator', schoolYear: 2027, note: 'New' },
      { kind: null, role: 'counselor' },
    ],
    'kl',
  ),
};

const mark = fc.option(fc.constantFrom({ removed: true }, { removed: true, purged: true }, {}), {
  nil: {},
  freq: 2,
});
const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const day = fc.constantFrom(null, '2026-10-02', '2027-05-21');

function many<T extends object>(
  prefix: string,
  record: fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, object>> {
  const marked = fc.tuple(record, mark).map(([fields, marks]) => ({ ...fields, ...marks }));
  return fc.array(marked, { maxLength: 4 }).map((records) => collection(prefix, records));
}

const optional = { requiredKeys: [], noNullPrototype: true };

const anyGoal = fc.record(
  {
    studentWords: words,
    teamWording: words,
    status: fc.constantFrom(...goalStatuses, null),
    endDate: day,
    target: fc.option(fc.integer({ min: -1000, max: 1000 })),
    skills: fc.dictionary(fc.constantFrom('M 1', 'B-LS 2', 'a/b'), fc.boolean()),
    steps: many('step', fc.record({ description: words, dueDate: day, done: fc.boolean() }, optional)),
    benchmarks: many('benchmark', fc.record({ description: words }, optional)),
    progress: many(
      'progress',
      fc.record({ note: words, date: day, feeling: fc.constantFrom(...feelings, null) }, optional),
    ),
    unknown: fc.constantFrom('x', 7, null),
  },
  optional,
);

const anyCourse = fc.record(
  {
    title: words,
    schoolYear: fc.constantFrom(null, 2027, 2030),
    term: fc.constantFrom(...termKinds, null),
    state: fc.constantFrom(...courseStates, null),
    credits: fc.option(fc.nat(9999)),
    note: words,
  },
  optional,
);

/** Any plan that could be stored. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record(
    {
      student: fc.record(
        { name: words, strengths: words, wrote: fc.constant({ strengths: made('dario') }) },
        optional,
      ),
      goals: many('goal', anyGoal),
      experiences: many(
        'experience',
        fc.record({ kind: fc.constantFrom(...experienceKinds), minutes: fc.nat(9999) }, optional),
      ),
      courses: many('course', anyCourse),
      whatIfs: many('whatif', fc.record({ title: words, courses: many('course', anyCourse) }, optional)),
      exceptions: many('exception', fc.record({ reason: words, alert: words }, optional)),
      careers: many(
        'career',
        fc.record({ kind: fc.constantFrom(...careerKinds, null), title: words, why: words }, optional),
      ),
      interests: many(
        'interest',
        fc.record({ date: day, liked: fc.dictionary(fc.constantFrom('R1', 'S2'), fc.boolean()) }, optional),
      ),
      suggestions: many('suggestion', fc.record({ words, role: fc.constantFrom(...personRoles) }, optional)),
      reviews: many('review', fc.record({ kind: fc.constantFrom(...reviewKinds), note: words }, optional)),
      later: fc.constantFrom<unknown>({ a: [1] }, 'x'),
    },
    optional,
  )
  .map(
    (parts) =>
      ({
        schema: currentSchema,
        kind: 'plan',
        id: 'plan-x',
        sync: { gen: 3, seen: {}, forgot: 0 },
        ...parts,
      }) as Plan,
  );
