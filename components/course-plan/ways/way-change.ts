import type { GraduationPlan, Requirement } from '../../../src/courses/graduation-plan.js';

/** What two ways to finish ask of the same thing, where it is not the same. */
export interface AskedOtherwise {
  readonly now: Requirement;
  readonly then: Requirement;
}

/** What changes in the check when another way to finish takes the place of the present one. */
export interface WayChange {
  /** What the present way asks and the other one does not: nothing checks it any more. */
  readonly lost: readonly Requirement[];
  readonly otherwise: readonly AskedOtherwise[];
  /** Thousandths in all; undefined where both ask for the same, or neither for any. */
  readonly total: { readonly now: number | undefined; readonly then: number | undefined } | undefined;
}

/** Compares what two ways ask for. Rules of different places share few ids, so the English name says what is the same, too. */
export function wayChange(now: GraduationPlan, then: GraduationPlan): WayChange {
  const pairs = now.requirements.map((asked) => ({
    now: asked,
    then: then.requirements.find(({ id, name }) => id === asked.id || name.en === asked.name.en),
  }));
  return {
    lost: pairs.flatMap((pair) => (pair.then ? [] : [pair.now])),
    otherwise: pairs.flatMap(({ now: one, then: other }) =>
      other && !isAlike(one, other) ? [{ now: one, then: other }] : [],
    ),
    total:
      now.totalCredits === then.totalCredits ? undefined : { now: now.totalCredits, then: then.totalCredits },
  };
}

/** Whether a way asks for no credits at all, such as a state's minimum, to which each district adds its own. */
export function asksNoCredits({ totalCredits, requirements }: GraduationPlan): boolean {
  return totalCredits === undefined && !requirements.some(({ kind }) => kind === 'credits');
}

/** A list without credits of its own stands beside a diploma that has them, and not in its place. */
export function goesBeside(plan: GraduationPlan, plans: readonly GraduationPlan[]): boolean {
  if (plan.kind === 'supplement') return true;
  if (plan.kind !== 'diploma' || !asksNoCredits(plan)) return false;
  return plans.some((each) => each.kind === 'diploma' && !asksNoCredits(each));
}

function isAlike(one: Requirement, other: Requirement): boolean {
  return one.kind === other.kind && amountOf(one) === amountOf(other);
}

/** How much is asked for, in what the kind counts; undefined where it is done or not. */
function amountOf(requirement: Requirement): number | undefined {
  switch (requirement.kind) {
    case 'credits':
      return requirement.credits;
    case 'courses':
      return requirement.least ?? requirement.courses.length;
    case 'hours':
      return requirement.minutes;
    default:
      return undefined;
  }
}
