import type { Catalog, CatalogCourse } from '../../../src/courses/catalog.js';
import {
  checkGraduation,
  type GraduationQuestion,
  type MinutesByKind,
} from '../../../src/courses/check/index.js';
import type {
  CourseFilter,
  CreditRequirement,
  GraduationPlan,
  Requirement,
} from '../../../src/courses/graduation-plan.js';
import type { CourseException, PlannedCourse } from '../../../src/model/planned-course.js';

const made = { by: 'counselor-1', session: 's', at: '2026-10-01T12:00:00Z' };

/** A course of a plan: English in grade 9, passed, one credit; but for what is said. */
export function course(id: string, fields: Partial<PlannedCourse> = {}): PlannedCourse {
  return {
    id,
    order: id,
    made,
    kind: 'custom',
    title: id,
    subject: '01',
    credits: 1000,
    schoolYear: 2026,
    term: 'yearRound',
    state: 'completed',
    result: 'pass',
    ...fields,
  };
}

/** A course that is planned for grade 11. */
export function planned(id: string, fields: Partial<PlannedCourse> = {}): PlannedCourse {
  return course(id, { state: 'planned', result: null, schoolYear: 2028, ...fields });
}

/** A decision of the counselor. */
export function exception(id: string, fields: Partial<CourseException>): CourseException {
  return { id, order: id, made, role: 'counselor', reason: 'Because.', ...fields };
}

/** A requirement of credits in some subjects, in thousandths; everything where none is named. */
export function credits(
  id: string,
  amount: number,
  subjects: readonly string[] = [],
  more: Partial<CreditRequirement> = {},
): CreditRequirement {
  const counts: CourseFilter = subjects.length > 0 ? { subjects } : { any: true };
  return { kind: 'credits', id, name: { en: id, es: id }, credits: amount, counts, ...more };
}

/** A diploma with these requirements. */
export function diploma(
  requirements: readonly Requirement[],
  more: Partial<GraduationPlan> = {},
): GraduationPlan {
  return {
    schema: 1,
    id: 'test',
    version: 1,
    name: { en: 'Test', es: 'Prueba' },
    jurisdiction: 'Testland',
    level: 'state',
    kind: 'diploma',
    cohorts: { by: 'graduation' },
    requirements,
    sources: ['a test'],
    ...more,
  };
}

/** A catalog with these courses. */
export function catalog(...courses: readonly CatalogCourse[]): Catalog {
  return { schema: 1, id: 'catalog', title: 'Catalog', courses };
}

/** No time spent on anything. */
export const noMinutes: MinutesByKind = {
  workBasedLearning: 0,
  serviceLearning: 0,
  job: 0,
  club: 0,
  familyCare: 0,
  other: 0,
};

/** Checks courses against a plan; whatever else is said comes on top. */
export function check(
  plan: GraduationPlan,
  courses: readonly PlannedCourse[],
  more: Partial<GraduationQuestion> = {},
) {
  return checkGraduation({
    plan,
    courses,
    catalog: undefined,
    exceptions: [],
    experienceMinutes: noMinutes,
    ...more,
  });
}

/** What fills a requirement, as `course credits`. */
export function fills(answer: ReturnType<typeof check>['accepted'], requirement: string): readonly string[] {
  const own = answer.requirements.find((each) => each.requirement === requirement);
  if (!own || !('filledBy' in own)) return [];
  return own.filledBy.map((fill) => `${fill.course} ${fill.credits}`);
}

/** The check of one requirement of credits or courses. */
export function sums(answer: ReturnType<typeof check>['accepted'], requirement: string) {
  const own = answer.requirements.find((each) => each.requirement === requirement);
  if (!own || !('filledBy' in own)) throw new Error(`no such requirement: ${requirement}`);
  return own;
}
