import type { Career } from '../../../src/model/career.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { Catalog, CatalogCourse } from '../../../src/courses/catalog.js';
import { coursesByCode } from '../../../src/courses/check/course-facts.js';
import type { CareerNames } from './career-names.js';

/** What leads to a career: the courses of the plan, and those of the catalog that are not in it. */
export interface CareerCourses {
  readonly planned: readonly PlannedCourse[];
  /** In the order of the grades they begin in, then by title: no course is better than another. */
  readonly more: readonly CatalogCourse[];
}

/** The career clusters a kept career belongs to, by id; none where nobody has noted any. */
export function clustersOf({ kind, code }: Career, { table, groups }: CareerNames): ReadonlySet<string> {
  if (!code) return new Set();
  const group = groups.find(({ id }) => id === code);
  if (group) return new Set(group.from.map(headOf));
  if (kind === 'cluster') return new Set([headOf(code)]);
  return new Set((table.pathways[table.code.indexOf(code)] ?? []).map(headOf));
}

/** Finds the courses that share a cluster with a career. */
export function coursesFor(
  clusters: ReadonlySet<string>,
  courses: readonly PlannedCourse[],
  catalog: Catalog,
): CareerCourses {
  const byCode = coursesByCode(catalog);
  const leads = (course: CatalogCourse | undefined) =>
    course?.clusters?.some((id) => clusters.has(headOf(id))) === true;
  const here = new Set(courses.map(({ course }) => course));
  return {
    planned: courses.filter(({ course }) => leads(byCode.get(course ?? ''))),
    more: [...byCode.values()].filter((each) => leads(each) && !here.has(each.code)).sort(compareCourses),
  };
}

/** Pathways are named after their cluster: `health/therapeutic-services`. */
function headOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function compareCourses(one: CatalogCourse, other: CatalogCourse): number {
  return firstGrade(one) - firstGrade(other) || one.title.localeCompare(other.title);
}

function firstGrade({ grades = [] }: CatalogCourse): number {
  return Math.min(99, ...grades);
}
