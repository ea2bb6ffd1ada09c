import type { Review, ReviewKind } from '../../../src/model/review.js';
import type { ReviewRule } from '../../../src/packs/state-pack.js';
import { sideOf, type Side } from '../../../src/rules/sides.js';
import { standingReviews, yearOf } from './review-rules.js';

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

/** Which reviews say what a signature says, or more: who agrees has read it, too. */
const kindsOf: Readonly<Record<Statement, readonly ReviewKind[]>> = {
  own: ['acknowledged', 'approved'],
  acknowledged: ['acknowledged', 'approved'],
  approved: ['approved'],
};

/** The review by which a side has signed in a school year: its newest that says so. */
export function signedBy(
  reviews: Readonly<Record<string, Review>> | undefined,
  side: Side,
  statement: Statement,
  year: number,
): Review | undefined {
  return standingReviews(reviews).findLast(
    (review) =>
      saysThis(review, statement) && review.role && sideOf(review.role) === side && yearOf(review) === year,
  );
}

function saysThis({ kind }: Review, statement: Statement): boolean {
  return kind !== undefined && kind !== null && kindsOf[statement].includes(kind);
}
