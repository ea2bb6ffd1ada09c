import type { GraduationPlan } from '../graduation-plan.js';
import type { Candidate, Judged } from './candidates.js';
import type { RequirementCheck, UncountedCourse } from './graduation-check.js';
import type { Grounds } from './requirement-checks.js';

/** Lists the courses of which nothing counts for any requirement, in their order, and says why. */
export function uncountedOf(
  plan: GraduationPlan,
  judged: readonly Judged[],
  grounds: Grounds,
  checks: readonly RequirementCheck[],
): readonly UncountedCourse[] {
  const filling = new Set<string>();
  for (const each of checks) {
    if ('filledBy' in each) for (const { course } of each.filledBy) filling.add(course);
  }
  const found: UncountedCourse[] = [];
  for (const each of judged) {
    if ('because' in each) found.push(each);
    else if (!filling.has(each.id)) found.push(reasonFor(plan, each, grounds));
  }
  return found;
}

function reasonFor(plan: GraduationPlan, candidate: Candidate, grounds: Grounds): UncountedCourse {
  const { id: course } = candidate;
  const of = grounds.repeats.get(course);
  if (of !== undefined) return { course, because: 'repeat', of };
  if (!grounds.places.has(course)) return { course, because: 'toBeConfirmed' };
  const known = ownReasons.get(candidate);
  if (known) return known;
  const made = ownReason(plan, candidate);
  ownReasons.set(candidate, made);
  return made;
}

/** Why nothing of a candidate counts although all of it may: that follows from its graduation plan and itself. */
const ownReasons = new WeakMap<Candidate, UncountedCourse>();

function ownReason({ requirements }: GraduationPlan, candidate: Candidate): UncountedCourse {
  const { id: course, credits, reach, sets } = candidate;
  const idsOf = (wanted: 'credits' | 'courses') =>
    requirements.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const ofCredits = idsOf('credits');
  const fitting = [
    ...ofCredits.filter((_, place) => reach[place]?.basis !== undefined),
    ...idsOf('courses').filter((_, place) => sets[place]?.some((basis) => basis !== undefined)),
  ];
  if (fitting.length > 0)
    return credits === 0
      ? { course, because: 'noCredits' }
      : { course, because: 'full', requirements: fitting };
  for (const because of ['markBelow', 'markUnknown'] as const) {
    const blocked = ofCredits.filter((_, place) => reach[place]?.blocked === because);
    if (blocked.length > 0) return { course, because, requirements: blocked };
  }
  return { course, because: 'noFit' };
}
