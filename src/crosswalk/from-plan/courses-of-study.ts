import type { Catalog } from '../../courses/catalog.js';
import { catalogCourseOf, creditsOf, noCatalog } from '../../courses/check/course-facts.js';
import { standingOf } from '../../courses/check/course-standing.js';
import type { UnitConversion } from '../../courses/graduation-plan.js';
import { compareTime, gradeIn } from '../../courses/check/time-order.js';
import { inOrder } from '../../edits/order.js';
import type { Plan } from '../../model/plan.js';
import type { CourseState, PlannedCourse, TermKind } from '../../model/planned-course.js';

/** A course as a statement of courses names it. */
export interface StatementCourse {
  /** The course in the plan, by id. */
  readonly id: string;
  /** The catalog's where it knows the course; empty where nobody gave one. */
  readonly title: string;
  /** The district's code; undefined for a placeholder or a course of one's own. */
  readonly code: string | undefined;
  /** Thousandths of a Carnegie unit; undefined where nobody says. */
  readonly credits: number | undefined;
  readonly term: TermKind | undefined;
  readonly state: CourseState;
}

/** The courses of one school year. */
export interface StatementYear {
  /** Named by its ending year; undefined for courses nobody gave a year. */
  readonly schoolYear: number | undefined;
  readonly grade: number | undefined;
  readonly courses: readonly StatementCourse[];
  /** Thousandths, of the courses that say them. */
  readonly credits: number;
}

/**
 * Gives the courses of a plan by school years, as an IEP states them in its courses of study (34 CFR
 * 300.320(b)(2)): what was taken, is taken and is planned. Left out are what stands by, what is only
 * proposed, and what was left, failed or not accepted.
 *
 * @param conversions what credits counted in hours are worth, as the graduation plan says
 */
export function coursesOfStudyStatement(
  plan: Plan,
  catalog: Catalog = noCatalog,
  conversions?: readonly UnitConversion[],
): readonly StatementYear[] {
  const years = new Map<number | undefined, StatementCourse[]>();
  for (const course of inOrder(plan.courses).filter(isStated).sort(compareTime)) {
    const schoolYear = course.schoolYear ?? undefined;
    years.set(schoolYear, [...(years.get(schoolYear) ?? []), stated(course, catalog, conversions)]);
  }
  const cohort = plan.student?.cohortGraduationYear ?? undefined;
  return [...years].map(([schoolYear, courses]) => ({
    schoolYear,
    grade: gradeIn(schoolYear, cohort),
    courses,
    credits: courses.reduce((sum, { credits = 0 }) => sum + credits, 0),
  }));
}

function isStated(course: PlannedCourse): boolean {
  const standing = standingOf(course);
  if (standing.standing) return true;
  return ['proposedDelete', 'incomplete', 'noResult'].includes(standing.because);
}

function stated(
  course: PlannedCourse,
  catalog: Catalog,
  conversions: readonly UnitConversion[] | undefined,
): StatementCourse {
  const known = catalogCourseOf(course, catalog);
  return {
    id: course.id,
    title: known?.title ?? course.title ?? '',
    code: course.course ?? undefined,
    credits: creditsOf(course, known, conversions),
    term: course.term ?? undefined,
    state: course.state ?? 'planned',
  };
}
