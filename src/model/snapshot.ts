import type { DocumentKey } from './document-key.js';
import type { Plan } from './plan.js';
import type { Review, ReviewKind } from './review.js';

/** What people say about a plan that a copy of it is kept for: that they agree, or have read it. */
export const copiedKinds: readonly ReviewKind[] = ['acknowledged', 'approved'];

/** Says whether a copy of the plan belongs to a review. */
export function isCopied({ kind, removed }: Review): boolean {
  return kind !== undefined && kind !== null && copiedKinds.includes(kind) && removed !== true;
}

/** A plan as a copy shows it: without the bookkeeping of its saves. */
export type CopiedPlan = Omit<Plan, 'sync'>;

/**
 * An immutable copy of a plan as somebody saw it when they said that they agree with it, or have read
 * it. Written once, never edited.
 */
export interface Snapshot {
  readonly schema: number;
  readonly kind: 'snapshot';
  /** As `snapshotKey` makes it: there is one for each review at most. */
  readonly id: string;
  /** The plan it shows, by id. */
  readonly plan: string;
  /** The review it belongs to, by id. */
  readonly review: string;
  /** Who made the review: the host's id of the person. */
  readonly takenBy: string;
  /** When the review was made, ISO 8601 in UTC; for display, never for order. */
  readonly takenAt: string;
  readonly body: CopiedPlan;
}

/** Names the copy that belongs to a review: the same for whoever writes it, so that there is one. */
export function snapshotKey(planId: string, reviewId: string): DocumentKey & { readonly kind: 'snapshot' } {
  return { kind: 'snapshot', id: `${planId}:${reviewId}` };
}
