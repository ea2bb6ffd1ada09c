import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePlans, planChanges, type CompareQuestion } from '../../src/courses/compare-plans.js';
import type { GraduationPlan } from '../../src/courses/graduation-plan.js';
import { whatIfCourses, type CoursesById } from '../../src/courses/what-if.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import { recordOf } from './sample-plan.js';

const writer = { by: 'dario', session: 's2', at: '2026-11-22T10:00:00.000Z' };

function course(nth: number, title: string, fields: Partial<PlannedCourse> = {}): PlannedCourse {
  const usual = { title, credits: 1000, schoolYear: 2028, term: 'yearRound', state: 'planned' } as const;
  return recordOf('course', nth, { ...usual, subject: '01', ...fields });
}

/** A course with fields that were changed after it was copied. */
function changed(from: PlannedCourse, fields: Partial<PlannedCourse>): PlannedCourse {
  const wrote = Object.fromEntries(Object.keys(fields).map((field) => [field, writer]));
  return { ...from, ...fields, wrote };
}

function byId(...courses: readonly PlannedCourse[]): CoursesById {
  return Object.fromEntries(courses.map((each) => [each.id, each]));
}

const english = course(1, 'English 1');
const chemistry = course(2, 'Chemistry', { subject: '03' });
const algebra = course(3, 'Algebra 1', { subject: '02', state: 'completed', result: 'pass' });
const theater = course(4, 'Theater', { subject: '05' });

const words = { en: 'x', es: 'x' };
const way: GraduationPlan = {
  ...{ schema: 1, id: 'way', version: 1, name: words, jurisdiction: 'x', level: 'state', kind: 'diploma' },
  cohorts: { by: 'graduation' },
  totalCredits: 4000,
  requirements: [
    { kind: 'credits', id: 'english', name: words, credits: 1000, counts: { subjects: ['01'] } },
    { kind: 'credits', id: 'science', name: words, credits: 1000, counts: { subjects: ['03'] } },
  ],
  sources: [],
};
const arts: GraduationPlan = { ...way, id: 'arts', kind: 'supplement', requirements: [] };
const noMinutes = { workBasedLearning: 0, serviceLearning: 0, job: 0, club: 0, familyCare: 0, other: 0 };

function comparing(...plans: readonly CoursesById[]) {
  const question: CompareQuestion = {
    plans: plans.map((courses, place) => ({ id: `${place}`, courses: Object.values(courses), aim: way })),
    doors: [arts],
    ...{ catalog: undefined, exceptions: [], experienceMinutes: noMinutes },
  };
  return comparePlans(question);
}

describe('the courses of a what-if', () => {
  it('are its own, but for what is done in the plan', () => {
    const stale = { ...chemistry, title: 'Planned before' };
    const done = { ...chemistry, state: 'completed', mark: 'A' } as const;
    const shown = whatIfCourses(byId(done, algebra), byId(stale, english));
    assert.equal(shown[chemistry.id], done);
    assert.equal(shown[english.id], english);
    assert.equal(shown[algebra.id], algebra);
  });

  it('carry the school’s word on a transfer, as the same object each time', () => {
    const real = byId({ ...chemistry, confirmation: 'confirmed' });
    const own = byId(chemistry);
    const first = whatIfCourses(real, own)[chemistry.id];
    assert.equal(first?.confirmation, 'confirmed');
    assert.equal(whatIfCourses(real, own)[chemistry.id], first);
  });

  it('leave out what was taken out', () => {
    assert.deepEqual(whatIfCourses(byId(chemistry), byId({ ...chemistry, removed: true })), {});
  });
});

describe('what using a what-if changes', () => {
  const kinds = (real: CoursesById, own: CoursesById) =>
    planChanges(real, own).changes.map(({ kind, course: { title } }) => `${kind} ${title ?? ''}`);

  it('is what was added, taken out, moved or changed in it', () => {
    const own = byId(
      changed(english, { schoolYear: 2029 }),
      { ...chemistry, removed: true },
      changed(theater, { credits: 500 }),
      course(9, 'Audio'),
    );
    assert.deepEqual(kinds(byId(english, chemistry, theater), own).sort(), [
      'add Audio',
      'change Theater',
      'move English 1',
      'remove Chemistry',
    ]);
  });

  it('never is anything that is done', () => {
    const own = byId({ ...changed(algebra, { schoolYear: 2030 }), removed: true });
    assert.deepEqual(kinds(byId(algebra), own), []);
    assert.deepEqual(kinds(byId(algebra), byId(changed(algebra, { mark: 'A' }))), []);
  });

  it('is nothing that others wrote in the plan since', () => {
    const real = byId({ ...chemistry, credits: 500 });
    assert.deepEqual(kinds(real, byId(chemistry)), []);
  });

  it('leaves what came to the plan later, and names it', () => {
    const { changes, later } = planChanges(byId(english, theater), byId(english));
    assert.deepEqual(changes, []);
    assert.deepEqual(later, [theater]);
  });

  it('brings back what was taken out of the plan meanwhile', () => {
    assert.deepEqual(kinds(byId({ ...english, removed: true }), byId(english)), ['back English 1']);
  });

  it('is nothing the school alone may say', () => {
    const own = changed(english, { confirmation: 'confirmed' });
    assert.deepEqual(kinds(byId(english), byId(own)), []);
  });
});

describe('plans side by side', () => {
  const moved = changed(chemistry, { schoolYear: 2029 });
  const { sides, ways, doors } = comparing(
    byId(english, chemistry),
    byId(english, moved),
    byId(english, theater),
  );

  it('name the courses that differ, and say how', () => {
    const differing = sides.map((side) =>
      side.differing.map(({ kind, course: { title } }) => `${kind} ${title ?? ''}`),
    );
    assert.deepEqual(differing, [['notInAll Chemistry'], ['notInAll Chemistry'], ['notInAll Theater']]);
    assert.deepEqual(
      sides.map(({ missing }) => missing.map(({ title }) => title)),
      [['Theater'], ['Theater'], ['Chemistry']],
    );
    const [one] = comparing(byId(chemistry), byId(moved)).sides;
    assert.deepEqual(
      one?.differing.map(({ kind }) => kind),
      ['time'],
    );
  });

  it('say of each requirement whether it is the same in all', () => {
    const same = ways[0]?.requirements.map(({ requirement, isSame }) => [requirement, isSame]);
    assert.deepEqual(same, [
      ['english', true],
      ['science', false],
    ]);
  });

  it('count the credits, and the doors with what is left', () => {
    assert.deepEqual(
      ways[0]?.totals?.map(({ expected }) => expected),
      [2000, 2000, 2000],
    );
    assert.deepEqual(
      doors.map(({ id }) => id),
      ['way', 'arts'],
    );
    // Two credits in all are missing: more than the one of science.
    assert.deepEqual(
      sides.map((side) => side.doors.map(({ toPlan }) => toPlan)),
      [
        [1, 1],
        [1, 1],
        [2, 1],
      ],
    );
  });

  it('say what is left as confirmed so far, too', () => {
    const open = { method: 'transferCredit', confirmation: 'toBeConfirmed' } as const;
    const [side] = comparing(byId({ ...english, ...open }, chemistry)).sides;
    const [door] = side?.doors ?? [];
    assert.equal(door?.creditsLeft, 2000);
    assert.equal(door.creditsLeftConfirmed, 3000);
  });
});
