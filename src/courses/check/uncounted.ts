import type { PlannedCourse } from '../../model/planned-course.js';
import type { GraduationPlan } from '../graduation-plan.js';
import { inTime, type Candidate, type Candidates } from './candidates.js';
import type { RequirementCheck, UncountedBecause, UncountedCourse } from './graduation-check.js';
import type { Grounds } from './requirement-checks.js';

/** Lists the courses of which nothing counts for any requirement, in the order of time, and says why. */
export function uncountedOf(
  plan: GraduationPlan,
  courses: readonly PlannedCourse[],
  candidates: Candidates,
  grounds: Grounds,
  checks: readonly RequirementCheck[],
): readonly UncountedCourse[] {
  const reasons = new Map<string, UncountedBecause>(
    candidates.uncounted.map(({ course, ...because }) => [course, because]),
  );
  const filling = new Set(checks.flatMap((each) => ('filledBy' in each ? each.filledBy : [])).map(courseOf));
  for (const candidate of candidates.counted) {
    if (!filling.has(candidate.id)) reasons.set(candidate.id, reasonFor(plan, candidate, grounds));
  }
  return inTime(courses).flatMap(({ id }) => {
    const because = reasons.get(id);
    return because ? [{ course: id, ...because }] : [];
  });
}

function courseOf({ course }: { readonly course: string }): string {
  return course;
}

function reasonFor(plan: GraduationPlan, candidate: Candidate, grounds: Grounds): UncountedBecause {
  const of = grounds.repeats.get(candidate.id);
  if (of !== undefined) return { because: 'repeat', of };
  if (!grounds.candidates.has(candidate.id)) return { because: 'toBeConfirmed' };
  const credits = plan.requirements.filter(({ kind }) => kind === 'credits');
  const sets = plan.requirements.filter(({ kind }) => kind === 'courses');
  const fits = [
    ...credits.filter((_, place) => candidate.reach[place]?.basis !== undefined),
    ...sets.filter((_, place) => candidate.sets[place]?.some((basis) => basis !== undefined)),
  ];
  if (fits.length > 0) {
    const isEmpty = candidate.credits === 0;
    return isEmpty ? { because: 'noCredits' } : { because: 'full', requirements: fits.map(({ id }) => id) };
  }
  for (const because of ['markBelow', 'markUnknown'] as const) {
    const blocked = credits.filter((_, place) => candidate.reach[place]?.blocked === because);
    if (blocked.length > 0) return { because, requirements: blocked.map(({ id }) => id) };
  }
  return { because: 'noFit' };
}
