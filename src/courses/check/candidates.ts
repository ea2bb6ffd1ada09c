import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog } from '../catalog.js';
import type { CreditRequirement, GraduationPlan } from '../graduation-plan.js';
import { catalogCourseOf, creditsOf } from './course-facts.js';
import type { FilterMatch } from './course-filter.js';
import { standingOf, type CreditStanding } from './course-standing.js';
import type { Decisions } from './decisions.js';
import type { Fill, UncountedCourse } from './graduation-check.js';
import { planIndex, type CreditFit } from './plan-index.js';
import { reachesMark } from './school-mark.js';
import { compareTime } from './time-order.js';

/** A course of the plan that may count, and what for. */
export interface Candidate {
  readonly course: PlannedCourse;
  readonly id: string;
  readonly credits: number;
  readonly standing: CreditStanding;
  readonly isOpenTransfer: boolean;
  /** For each credit requirement of the plan, in its order. */
  readonly reach: readonly CreditReach[];
  /** For each course requirement of the plan: each of its filters. */
  readonly sets: readonly (readonly (Fill['basis'] | undefined)[])[];
}

/** Whether a course can fill a credit requirement: on what ground, or why its mark keeps it out. */
export interface CreditReach {
  readonly basis: Fill['basis'] | undefined;
  readonly blocked: 'markBelow' | 'markUnknown' | undefined;
  readonly caps: readonly number[];
}

/** The courses that may count, in the order of time, and those that cannot, with why. */
export interface Candidates {
  readonly counted: readonly Candidate[];
  readonly uncounted: readonly UncountedCourse[];
}

/** Sorts the courses of a plan into those that may count towards a graduation plan and those that cannot. */
export function candidatesFor(
  plan: GraduationPlan,
  courses: readonly PlannedCourse[],
  catalog: Catalog,
  decisions: Decisions,
): Candidates {
  const index = planIndex(plan, catalog);
  const counted: Candidate[] = [];
  const uncounted: UncountedCourse[] = [];
  for (const course of inTime(courses)) {
    const stands = standingOf(course);
    if (stands.standing === undefined) {
      uncounted.push({ course: course.id, because: stands.because });
      continue;
    }
    const credits = creditsOf(course, catalogCourseOf(course, catalog), plan.conversions);
    const fit = index.fitOf(course);
    counted.push({
      course,
      id: course.id,
      credits: credits ?? 0,
      ...stands,
      reach: index.credits.map((each, place) => reachOf(course, each, fit.credits[place], decisions)),
      sets: index.courses.map((each, place) =>
        (fit.courses[place] ?? []).map((match) =>
          decisions.isSubstitute(course.id, each.id) ? 'substitution' : basisOf(match),
        ),
      ),
    });
  }
  return { counted, uncounted };
}

/** The courses that are there, in the order of time. */
export function inTime(courses: readonly PlannedCourse[]): readonly PlannedCourse[] {
  return courses.filter(({ removed }) => removed !== true).sort(compareTime);
}

function reachOf(
  course: PlannedCourse,
  requirement: CreditRequirement,
  fit: CreditFit | undefined,
  decisions: Decisions,
): CreditReach {
  const caps = fit?.caps ?? [];
  if (decisions.isSubstitute(course.id, requirement.id)) {
    return { basis: 'substitution', blocked: undefined, caps };
  }
  const basis = basisOf(fit?.match);
  const { leastMark } = requirement;
  // A course that is not over has no mark that lasts.
  if (!basis || leastMark === undefined || course.state !== 'completed') {
    return { basis, blocked: undefined, caps };
  }
  const answer = reachesMark(course.mark, leastMark);
  if (answer === 'reached') return { basis, blocked: undefined, caps };
  return { basis: undefined, blocked: answer === 'below' ? 'markBelow' : 'markUnknown', caps };
}

function basisOf(match: FilterMatch | undefined): Fill['basis'] | undefined {
  if (match === 'yes') return 'facts';
  return match === 'guess' ? 'title' : undefined;
}
