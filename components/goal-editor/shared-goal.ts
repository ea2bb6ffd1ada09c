import type { Goal } from '../../src/model/goal.js';
import type { Plan } from '../../src/model/plan.js';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The id a private goal has in the plan once it is shared. Every device makes the same one of it, so
 * that sharing twice shares once; yet it is another, for both may be on the page, and what names a
 * field of one must not name that of the other. A letter half the alphabet away is never the same.
 */
export function idInPlan(goalId: string): string {
  const start = goalId.indexOf('_') + 1;
  const moved = Array.from(
    goalId.slice(start),
    (letter) => letters[(letters.indexOf(letter) + letters.length / 2) % letters.length],
  );
  return goalId.slice(0, start) + moved.join('');
}

/** What a private goal was shared as, while that is in the plan and not removed. */
export function sharedAs(plan: Partial<Plan>, goalId: string): Goal | undefined {
  const goal = plan.goals?.[idInPlan(goalId)];
  return goal?.removed ? undefined : goal;
}
