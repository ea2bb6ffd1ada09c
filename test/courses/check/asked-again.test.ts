import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { courseAlerts } from '../../../src/courses/check/index.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { catalog, check, course, credits, diploma, exception } from './small-plans.js';

const school = catalog(
  { code: 'BIO', title: 'Biology', subject: '03', credits: 1000, grades: [9, 10] },
  {
    ...{ code: 'CHEM', title: 'Chemistry', subject: '03', credits: 1000 },
    rules: [{ kind: 'prerequisite', needs: { course: 'BIO', mark: { least: 'C', strength: 'required' } } }],
  },
  { code: 'ART', title: 'Art', subject: '05', credits: 500, mostCompletions: 2 },
);

const plan = diploma(
  [
    credits('science', 2000, ['03'], { leastMark: 'C' }),
    credits('arts', 500, ['05']),
    {
      kind: 'courses',
      id: 'body',
      name: { en: 'Body', es: 'Cuerpo' },
      courses: [{ titles: ['biology'] }],
      least: 1,
    },
    credits('any', 3000),
  ],
  { totalCredits: 5000 },
);

const anyCourse = fc
  .record({
    course: fc.constantFrom('BIO', 'CHEM', 'ART', 'NONE', null),
    subject: fc.constantFrom('01', '03', '05', null),
    credits: fc.constantFrom(0, 500, 1000, null),
    state: fc.constantFrom('completed', 'inProgress', 'planned', 'alternate'),
    result: fc.constantFrom('pass', 'fail', null),
    mark: fc.constantFrom('A', 'D', null),
    confirmation: fc.constantFrom('toBeConfirmed', 'refused', null, null),
    repeats: fc.constantFrom('c0', 'c1', null, null, null),
    schoolYear: fc.constantFrom(2025, 2026, 2027, null),
    term: fc.constantFrom('fallSemester', 'springSemester', null),
  } as const)
  .map((fields): Partial<PlannedCourse> => ({ kind: 'catalog', ...fields }));

/** What a school may have said about single courses, which the next question may not know of. */
const anyExceptions = fc.constantFrom(
  [],
  [exception('e1', { kind: 'substitution', course: 'c0', requirement: 'test/arts' })],
  [exception('e2', { kind: 'override', course: 'c1', alert: 'duplicate' })],
);

type Question = Pick<Parameters<typeof courseAlerts>[0], 'courses' | 'exceptions'>;

function ask({ courses, exceptions }: Question) {
  const found = check(plan, courses, { catalog: school, exceptions, cohortGraduationYear: 2029 });
  const alerts = courseAlerts({
    ...{ courses, exceptions, catalog: school, checked: [{ plan, check: found }] },
    cohortGraduationYear: 2029,
  });
  return { found, alerts };
}

describe('a plan that is checked again', () => {
  it('should get the answer it would get for the first time, whatever was asked before', () => {
    const anyDrafts = fc.array(anyCourse, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        anyDrafts,
        anyCourse,
        fc.nat(6),
        anyExceptions,
        anyExceptions,
        (drafts, other, at, first, then) => {
          const courses = drafts.map((fields, place) => course(`c${place}`, fields));
          ask({ courses, exceptions: first });
          const changed = courses.map((each, place) => (place === at ? course(each.id, other) : each));
          const again = { courses: changed, exceptions: then };
          assert.deepEqual(ask(again), ask(structuredClone(again)));
        },
      ),
    );
  });
});
