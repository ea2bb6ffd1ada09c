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

/** What a graduation plan makes of a course by itself: it may count, or it cannot, and why. */
export type Judged = Candidate | UncountedCourse;

/** All courses as they were judged, and those that may count; both in the order of time. */
export interface Candidates {
  readonly judged: readonly Judged[];
  readonly counted: readonly Candidate[];
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
  const known = decisions.hasSubstitutes ? new WeakMap<PlannedCourse, Judged>() : judgedFor(index);
  const judged = courses.map((course) => {
    const before = known.get(course);
    if (before) return before;
    const made = judge(course, { plan, catalog, index, decisions });
    known.set(course, made);
    return made;
  });
  return { judged, counted: judged.filter(mayCount) };
}

function mayCount(judged: Judged): judged is Candidate {
  return !('because' in judged);
}

const judgedByIndex = new WeakMap<PlanIndex, WeakMap<PlannedCourse, Judged>>();

/** Where the school said nothing of single courses, what was made of one holds as long as it is the same. */
function judgedFor(index: PlanIndex): WeakMap<PlannedCourse, Judged> {
  const known = judgedByIndex.get(index);
  if (known) return known;
  const made = new WeakMap<PlannedCourse, Judged>();
  judgedByIndex.set(index, made);
  return made;
}

function judge(
  course: PlannedCourse,
  on: {
    readonly plan: GraduationPlan;
    readonly catalog: Catalog;
    readonly index: PlanIndex;
    readonly decisions: Decisions;
  },
): Judged {
  const { id } = course;
  const stands = standingOf(course);
  if (stands.standing === undefined) return { course: id, because: stands.because };
  const { standing, isOpenTransfer } = stands;
  const { reach, sets } = fitHere(course, on.index, on.decisions);
  const credits = creditsOf(course, catalogCourseOf(course, on.catalog), on.plan.conversions) ?? 0;
  return { course, id, credits, standing, isOpenTransfer, reach, sets };
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

const sorted = new WeakMap<readonly PlannedCourse[], readonly PlannedCourse[]>();

/** The courses that are there, in the order of time: the same list for the same courses, which never changes. */
export function inTime(courses: readonly PlannedCourse[]): readonly PlannedCourse[] {
  const known = sorted.get(courses);
  if (known) return known;
  const made = courses.filter(({ removed }) => removed !== true).sort(compareTime);
  sorted.set(courses, made);
  sorted.set(made, made);
  return made;
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
