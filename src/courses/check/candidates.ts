import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog } from '../catalog.js';
import type { CreditRequirement, GraduationPlan } from '../graduation-plan.js';
import { catalogCourseOf, creditsOf } from './course-facts.js';
import { standingOf, type CreditStanding } from './course-standing.js';
import type { Decisions } from './decisions.js';
import type { UncountedCourse } from './graduation-check.js';
import { planIndex, type CourseFit, type CreditReach, type PlanIndex } from './plan-index.js';
import { reachesMark } from './school-mark.js';
import { compareTime } from './time-order.js';

/** A course of the plan that may count, and what for. */
export interface Candidate extends CourseFit {
  readonly course: PlannedCourse;
  readonly id: string;
  readonly credits: number;
  readonly standing: CreditStanding;
  readonly isOpenTransfer: boolean;
}

/** The courses that may count, in the order of time, and those that cannot, with why. */
export interface Candidates {
  readonly counted: readonly Candidate[];
  readonly uncounted: readonly UncountedCourse[];
}

/**
 * Sorts courses into those that may count towards a graduation plan and those that cannot.
 *
 * @param courses in the order of time
 */
export function candidatesFor(
  plan: GraduationPlan,
  courses: readonly PlannedCourse[],
  catalog: Catalog,
  decisions: Decisions,
): Candidates {
  const index = planIndex(plan, catalog);
  const counted: Candidate[] = [];
  const uncounted: UncountedCourse[] = [];
  for (const course of courses) {
    const stands = standingOf(course);
    if (stands.standing === undefined) {
      uncounted.push({ course: course.id, because: stands.because });
      continue;
    }
    const { standing, isOpenTransfer } = stands;
    const { reach, sets } = fitHere(course, index, decisions);
    const credits = creditsOf(course, catalogCourseOf(course, catalog), plan.conversions) ?? 0;
    counted.push({ course, id: course.id, credits, standing, isOpenTransfer, reach, sets });
  }
  return { counted, uncounted };
}

/** How a course fits, with its mark and what the school decided; the shared fit where neither says more. */
function fitHere(course: PlannedCourse, index: PlanIndex, decisions: Decisions): CourseFit {
  const fit = index.fitOf(course);
  const isPlain = !decisions.hasSubstitutes && !(course.state === 'completed' && index.hasMarks);
  if (isPlain) return fit;
  const reach = fit.reach.map((own, place) => reachHere(course, index.credits[place], own, decisions));
  const sets = fit.sets.map((own, place) => {
    const isSubstitute = decisions.isSubstitute(course.id, index.courses[place]?.id ?? '');
    return isSubstitute ? own.map(() => 'substitution' as const) : own;
  });
  const isSame = reach.every((own, place) => own === fit.reach[place]);
  return { reach: isSame ? fit.reach : reach, sets };
}

/** The courses that are there, in the order of time. */
export function inTime(courses: readonly PlannedCourse[]): readonly PlannedCourse[] {
  return courses.filter(({ removed }) => removed !== true).sort(compareTime);
}

function reachHere(
  course: PlannedCourse,
  requirement: CreditRequirement | undefined,
  own: CreditReach,
  decisions: Decisions,
): CreditReach {
  if (decisions.isSubstitute(course.id, requirement?.id ?? '')) return { ...own, basis: 'substitution' };
  const leastMark = requirement?.leastMark;
  // A course that is not over has no mark that lasts.
  if (!own.basis || leastMark === undefined || course.state !== 'completed') return own;
  const answer = reachesMark(course.mark, leastMark);
  if (answer === 'reached') return own;
  return { ...own, basis: undefined, blocked: answer === 'below' ? 'markBelow' : 'markUnknown' };
}
