import type { Plan } from '../model/plan.js';
import type { PlannedCourse } from '../model/planned-course.js';
import type { RecordBase } from '../model/record-spec.js';
import type { Catalog } from './catalog.js';
import { catalogCourseOf } from './check/course-facts.js';
import { compareTime } from './check/time-order.js';
import { isGiven } from './check/is-given.js';

/** A course of a plan that a catalog does not know as the plan does. */
export interface CourseMismatch {
  /**
   * - `unknownCode`: the catalog has no such code and no course of this title.
   * - `otherCode`: it has a course of just this title under another code, `found`.
   * - `otherTitle`: it has the code, but calls the course `found`: it may be another course.
   */
  readonly kind: 'unknownCode' | 'otherCode' | 'otherTitle';
  /** Where it is in the plan, as a JSON pointer such as `/courses/{id}`. */
  readonly pointer: string;
  readonly code: string;
  readonly title: string | undefined;
  readonly found: string | undefined;
}

/** How a plan fits a district's catalog. */
export interface CatalogMatch {
  readonly matched: number;
  /** In the order of time; those of what-ifs after those of the plan. */
  readonly mismatches: readonly CourseMismatch[];
  /** Placeholders and courses of the student's own, which no catalog has to know. */
  readonly ownCourses: number;
  /** Graduation plans that the plan names and that are not among the known ones, by id in their order. */
  readonly unknownGraduationPlans: readonly string[];
}

/**
 * Compares a plan, such as one that was read from another district's plan file, with a catalog. Nothing
 * in the plan changes: codes of one district mean nothing in another, so that people have to decide.
 */
export function matchCatalog(
  plan: Plan,
  catalog: Catalog,
  graduationPlanIds: readonly string[] = [],
): CatalogMatch {
  const places = [
    ...coursesOf(plan.courses).map((course) => ({ course, pointer: `/courses/${course.id}` })),
    ...present(plan.whatIfs).flatMap((whatIf) =>
      coursesOf(whatIf.courses).map((course) => ({
        course,
        pointer: `/whatIfs/${whatIf.id}/courses/${course.id}`,
      })),
    ),
  ];
  const fromCatalog = places.filter(({ course }) => isGiven(course.course));
  const byTitle = new Map(catalog.courses.map(({ title, code }) => [plain(title), code]));
  const mismatches = fromCatalog.flatMap(({ course, pointer }) =>
    mismatch(course, pointer, catalog, byTitle),
  );
  return {
    matched: fromCatalog.length - mismatches.length,
    mismatches,
    ownCourses: places.length - fromCatalog.length,
    unknownGraduationPlans: graduationPlansOf(plan).filter((id) => !graduationPlanIds.includes(id)),
  };
}

function mismatch(
  course: PlannedCourse,
  pointer: string,
  catalog: Catalog,
  byTitle: ReadonlyMap<string, string>,
): CourseMismatch[] {
  const code = course.course ?? '';
  const title = course.title ?? undefined;
  const known = catalogCourseOf(course, catalog);
  if (known && (title === undefined || plain(known.title) === plain(title))) return [];
  const base = { pointer, code, title };
  if (known) return [{ ...base, kind: 'otherTitle', found: known.title }];
  const found = title === undefined ? undefined : byTitle.get(plain(title));
  return [{ ...base, kind: found === undefined ? 'unknownCode' : 'otherCode', found }];
}

/**
 * The graduation plans a plan names: what it aims at and what its what-ifs do by id, decisions and what was
 * shown as `graduationPlan/requirement`.
 */
function graduationPlansOf({ coursePath, exceptions, whatIfs }: Plan): readonly string[] {
  const needs = [
    ...Object.values(exceptions ?? {}).map(({ requirement }) => requirement),
    ...ticked(coursePath?.shown),
  ];
  const named = [
    coursePath?.graduationPlan,
    ...ticked(coursePath?.supplements),
    ...needs.map((need) => need?.split('/')[0]),
    ...present(whatIfs).map(({ graduationPlan }) => graduationPlan),
  ];
  return [...new Set(named.filter(isGiven).filter((id) => id !== ''))].sort();
}

function ticked(tags: Readonly<Record<string, boolean>> | undefined): readonly string[] {
  return Object.entries(tags ?? {}).flatMap(([tag, isTicked]) => (isTicked ? tag : []));
}

function plain(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function present<T extends RecordBase>(records: Readonly<Record<string, T>> | undefined): readonly T[] {
  return Object.values(records ?? {}).filter(({ removed, purged }) => !removed && !purged);
}

function coursesOf(courses: Readonly<Record<string, PlannedCourse>> | undefined): readonly PlannedCourse[] {
  return [...present(courses)].sort(compareTime);
}
