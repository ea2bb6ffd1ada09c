import type { Viewer } from '../model/people.js';
import type { Plan } from '../model/plan.js';
import { isCopied, snapshotKey, type Snapshot } from '../model/snapshot.js';
import { mayLoad } from './access-writers.js';

/**
 * Says whether the viewer may store this copy of a plan: it belongs to a review in the plan as it is
 * stored, by which they themselves agreed or said that they have read it, and it says the same about
 * who and when. Pure: elements use it to present, servers to enforce. A server calls `checkSnapshot`
 * first, lets nobody change or remove a copy, and expects that there is none yet. What a person saw no
 * server can know: it takes their word for the body, as it does for their words in a plan.
 */
export function mayKeepCopy(viewer: Viewer, plan: Pick<Plan, 'id' | 'reviews'>, copy: Snapshot): boolean {
  const { reviews = {} } = plan;
  const review = Object.hasOwn(reviews, copy.review) ? reviews[copy.review] : undefined;
  if (!review || !isCopied(review) || !mayLoad(viewer, 'snapshot')) return false;
  const { by, at } = review.made;
  const isOwn = by === viewer.id && copy.takenBy === by && copy.takenAt === at;
  const isOfPlan = copy.plan === plan.id && copy.body.id === plan.id;
  return isOwn && isOfPlan && copy.id === snapshotKey(plan.id, review.id).id;
}
