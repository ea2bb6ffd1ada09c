import type { ReviewRule } from '../../src/packs/state-pack.js';
import { sideOf, type Side } from '../../src/rules/sides.js';

/** What each side says with its signature. */
export type Statement = 'own' | 'acknowledged' | 'approved';

/**
 * What a side signs: agreement where a rule of the state asks for theirs, else that it has read the
 * plan. A rule for the family names the adult student too, who stands in for it; that is no rule for
 * every student.
 */
export function statementOf(rules: readonly ReviewRule[] | undefined, side: Side): Statement {
  const own = (rules ?? []).filter(({ by }) =>
    side === 'student' ? by.every((role) => sideOf(role) === side) : by.some((role) => sideOf(role) === side),
  );
  if (own.some(({ kind }) => kind === 'approved')) return 'approved';
  if (side === 'student') return own.some(({ kind }) => kind === 'acknowledged') ? 'acknowledged' : 'own';
  return 'acknowledged';
}
