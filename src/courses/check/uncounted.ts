import type { PlannedCourse } from '../../model/planned-course.js';
import type { GraduationPlan } from '../graduation-plan.js';
import type { Candidate, Candidates } from './candidates.js';
import type { RequirementCheck, UncountedBecause, UncountedCourse } from './graduation-check.js';
import type { Grounds } from './requirement-checks.js';

/**
 * Lists the courses of which nothing counts for any requirement, in their order, and says why.
 *
 * @param courses in the order of time
 */
export function uncountedOf(
  plan: GraduationPlan,
  courses: readonly PlannedCourse[],
  candidates: Candidates,
  grounds: Grounds,
  checks: readonly RequirementCheck[],
): readonly UncountedCourse[] {
  const filling = new Set<string>();
  for (const each of checks) {
    if ('filledBy' in each) for (const { course } of each.filledBy) filling.add(course);
  }
  const reasons = new Map<string, UncountedCourse>();
  for (const each of candidates.uncounted) reasons.set(each.course, each);
  const ids: RequirementIds = {
    credits: plan.requirements.filter(({ kind }) => kind === 'credits').map(({ id }) => id),
    sets: plan.requirements.filter(({ kind }) => kind === 'courses').map(({ id }) => id),
  };
  for (const candidate of candidates.counted) {
    const { id } = candidate;
    if (!filling.has(id)) reasons.set(id, { course: id, ...reasonFor(ids, candidate, grounds) });
  }
  if (reasons.size === 0) return [];
  return courses.flatMap(({ id }) => reasons.get(id) ?? []);
}

/** The requirements of a plan by what they count, each in the plan's order. */
interface RequirementIds {
  readonly credits: readonly string[];
  readonly sets: readonly string[];
}

function reasonFor(ids: RequirementIds, candidate: Candidate, grounds: Grounds): UncountedBecause {
  const of = grounds.repeats.get(candidate.id);
  if (of !== undefined) return { because: 'repeat', of };
  if (!grounds.candidates.has(candidate.id)) return { because: 'toBeConfirmed' };
  const requirements = [
    ...ids.credits.filter((_, place) => candidate.reach[place]?.basis !== undefined),
    ...ids.sets.filter((_, place) => candidate.sets[place]?.some((basis) => basis !== undefined)),
  ];
  if (requirements.length > 0) {
    return candidate.credits === 0 ? { because: 'noCredits' } : { because: 'full', requirements };
  }
  for (const because of ['markBelow', 'markUnknown'] as const) {
    const blocked = ids.credits.filter((_, place) => candidate.reach[place]?.blocked === because);
    if (blocked.length > 0) return { because, requirements: blocked };
  }
  return { because: 'noFit' };
}
