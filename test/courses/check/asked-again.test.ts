import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Catalog } from '../../../src/courses/catalog.js';
import {
  courseAlerts,
  whatWouldFill,
  type CourseMarks,
  type GraduationCheck,
} from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { CourseException, PlannedCourse } from '../../../src/model/planned-course.js';
import { catalog, check, course, credits, diploma, exception } from './small-plans.js';

const school = catalog(
  { code: 'BIO', title: 'Biology', subject: '03', credits: 1000, grades: [9, 10] },
  {
    ...{ code: 'CHEM', title: 'Chemistry', subject: '03', credits: 1000 },
    rules: [{ kind: 'prerequisite', needs: { course: 'BIO', mark: { least: 'C', strength: 'required' } } }],
  },
  { code: 'ART', title: 'Art', subject: '05', credits: 500, mostCompletions: 2 },
  // Its subject is for each plan to say.
  { code: 'OPEN', title: 'Open', credits: 1000 },
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
    credits('any', 1000),
  ],
  { totalCredits: 5000 },
);

const anyCourse = fc
  .record({
    course: fc.constantFrom('BIO', 'CHEM', 'ART', 'OPEN', 'NONE', null),
    subject: fc.constantFrom('01', '03', '05', null),
    credits: fc.constantFrom(0, 333, 500, 1000, null),
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
  [exception('e3', { kind: 'waiver', requirement: 'test/science' })],
);

const others = {
  /** The same rules without marks, and without what is certain. */
  plan: diploma([credits('science', 1000, ['03']), credits('any', 2000)], { totalCredits: 4000 }),
  /** A list in which the same codes say something else. */
  school: catalog(
    { code: 'BIO', title: 'Biology', subject: '05', credits: 500, mostCompletions: 2 },
    { code: 'ART', title: 'Art', subject: '03', credits: 1000 },
  ),
};

/** What a check is asked: all of it stays as it is, and what an edit does not touch is the same object. */
interface Asked {
  readonly plan: GraduationPlan;
  readonly school: Catalog | undefined;
  readonly courses: readonly PlannedCourse[];
  readonly exceptions: readonly CourseException[];
  readonly marks: CourseMarks;
  readonly cohortGraduationYear: number;
}

type Edit = (asked: Asked) => Asked;

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.nat(9), anyCourse).map(([at, fields]) => changeCourse(at, fields)) },
  fc.nat(9).map((at) => changeCourse(at, { removed: true })),
  fc.tuple(fc.nat(9), anyCourse).map(([at, fields]): Edit => {
    return (asked) => ({ ...asked, courses: [...asked.courses, course(`n${at}`, fields)].filter(isFirst) });
  }),
  fc.nat(9).map((at): Edit => (asked) => ({ ...asked, courses: asked.courses.filter((_, i) => i !== at) })),
  fc.nat(9).map((at): Edit => (asked) => {
    return { ...asked, courses: [...asked.courses.slice(at), ...asked.courses.slice(0, at)] };
  }),
  anyExceptions.map((exceptions): Edit => (asked) => ({ ...asked, exceptions })),
  fc.constantFrom(plan, others.plan).map((own): Edit => (asked) => ({ ...asked, plan: own })),
  fc
    .constantFrom(school, others.school, undefined)
    .map((own): Edit => (asked) => ({ ...asked, school: own })),
  fc.constantFrom<CourseMarks>({}, { c0: 'modified' }).map((marks): Edit => (asked) => ({ ...asked, marks })),
  fc.constantFrom(2029, 2031).map((year): Edit => (asked) => ({ ...asked, cohortGraduationYear: year })),
);

function changeCourse(at: number, fields: Partial<PlannedCourse>): Edit {
  return (asked) => ({
    ...asked,
    courses: asked.courses.map((each, place) => (place === at ? { ...each, ...fields } : each)),
  });
}

function isFirst({ id }: PlannedCourse, place: number, all: readonly PlannedCourse[]): boolean {
  return all.findIndex((each) => each.id === id) === place;
}

function ask({ plan, school, courses, ...more }: Asked, before?: GraduationCheck) {
  const { exceptions, cohortGraduationYear } = more;
  const found = check(plan, courses, { catalog: school, before, ...more });
  const checked = [{ plan, check: found }];
  const alerts = courseAlerts({ courses, exceptions, catalog: school, checked, cohortGraduationYear });
  const gaps = plan.requirements.map(({ id }) =>
    school ? whatWouldFill(id, { plan, check: found, courses, catalog: school, cohortGraduationYear }) : [],
  );
  return { found, alerts, gaps };
}

describe('a plan that is checked again and again', () => {
  it('should get the answers it would get for the first time, through any series of edits', () => {
    const anyDrafts = fc.array(anyCourse, { minLength: 1, maxLength: 7 });
    const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyDrafts, anyEdits, fc.boolean(), (drafts, edits, keeps) => {
        const courses = drafts.map((fields, place) => course(`c${place}`, fields));
        let asked: Asked = {
          ...{ plan, school, courses, exceptions: [], marks: {} },
          cohortGraduationYear: 2029,
        };
        let before: GraduationCheck | undefined;
        for (const edit of [(same: Asked) => same, ...edits]) {
          asked = edit(asked);
          const answer = ask(asked, before);
          // Copies of everything: nobody can remember anything about them.
          assert.deepEqual(answer, ask(structuredClone(asked), structuredClone(before)));
          before = keeps ? answer.found : undefined;
        }
      }),
      { numRuns: 400 },
    );
  });
});
