import { inOrder } from '../edits/order.js';
import type { Goal } from '../model/goal.js';
import { roleInPlan } from '../model/people.js';
import type { Plan } from '../model/plan.js';
import type { PlannedCourse } from '../model/planned-course.js';
import { schoolYearOf } from '../model/school-year.js';
import type { ItemAsk, RequiredItem } from '../packs/required-item.js';
import { isInPlan, lastPlanChange } from '../rules/plan-changes.js';

/** Where the student stands. */
export interface Now {
  readonly grade: number;
  /** Named by its ending year. */
  readonly schoolYear: number;
}

type AskOf<K extends ItemAsk['kind']> = Extract<ItemAsk, { readonly kind: K }>;

/** Says whether a plan holds what an item asks for; what is kept elsewhere never is. */
export function isInside(plan: Plan, { asks, grades }: RequiredItem, now: Now): boolean {
  switch (asks.kind) {
    case 'interests':
      return inOrder(plan.interests).some(({ liked, unsure, disliked }) =>
        [liked, unsure, disliked].some((said) => Object.values(said ?? {}).includes(true)),
      );
    case 'strengths':
      return isFilled(plan.student?.strengths);
    case 'cluster':
      return inOrder(plan.careers).some(({ kind }) => kind === 'cluster');
    case 'career':
      return inOrder(plan.careers).length > 0;
    case 'goal':
      return goalsIn(plan, asks).length > 0;
    case 'benchmark':
      return goalsIn(plan, asks).some((goal) => hasBenchmark(goal, now));
    case 'courses':
      return hasCourses(plan, asks, now);
    case 'graduationPlan':
      return Boolean(plan.coursePath?.graduationPlan);
    case 'experience':
      return hasExperience(plan, asks);
    case 'review':
      return hasReview(plan, asks, grades.isYearly ? now.schoolYear : undefined);
    case 'updated':
      return schoolYearOf(lastPlanChange(plan).slice(0, 10)) >= now.schoolYear;
    case 'elsewhere':
      return false;
  }
}

function isFilled(words: string | undefined): boolean {
  return words !== undefined && words.trim() !== '';
}

/** Goals that stand, in anybody's words. */
function goalsIn({ goals }: Plan, { domains }: AskOf<'goal' | 'benchmark'>): Goal[] {
  return inOrder(goals).filter(
    ({ status, domain, studentWords, teamWording }) =>
      status !== 'archived' &&
      (domains === undefined || domains.includes(domain ?? '')) &&
      (isFilled(studentWords) || isFilled(teamWording)),
  );
}

function hasBenchmark({ benchmarks }: Goal, { schoolYear }: Now): boolean {
  return inOrder(benchmarks).some((one) => one.schoolYear === schoolYear && isFilled(one.description));
}

/** Years that are over are no longer planned. */
function hasCourses({ courses }: Plan, { from, to }: AskOf<'courses'>, { grade, schoolYear }: Now): boolean {
  const years = new Set(
    Object.values(courses ?? {})
      .filter(isOwn)
      .map((course) => course.schoolYear),
  );
  for (let each = Math.max(from, grade); each <= to; each += 1)
    if (!years.has(schoolYear + each - grade)) return false;
  return true;
}

/** A second choice fills no year, and a course that failed or was left still was one of its year. */
function isOwn(course: PlannedCourse): boolean {
  return isInPlan(course) && course.state !== 'alternate' && !course.alternateFor;
}

function hasExperience({ experiences }: Plan, { kinds }: AskOf<'experience'>): boolean {
  return inOrder(experiences).some(({ kind }) => !kinds || kinds.includes(kind ?? 'other'));
}

/** A review names the year it is for; one that does not was for the year it was made in. */
function hasReview(
  { reviews }: Plan,
  { review, by }: AskOf<'review'>,
  schoolYear: number | undefined,
): boolean {
  const roles = by.map(roleInPlan);
  return inOrder(reviews).some(
    ({ kind, role, schoolYear: year, made }) =>
      kind === review &&
      role !== undefined &&
      role !== null &&
      roles.includes(roleInPlan(role)) &&
      (schoolYear === undefined || (year ?? schoolYearOf(made.at.slice(0, 10))) === schoolYear),
  );
}
