import type { Plan } from '../model/plan.js';
import type { Review } from '../model/review.js';
import { isCopied } from '../model/snapshot.js';
import { mayLoad } from '../rules/access.js';
import { fingerprint } from './fingerprint.js';
import type { Store } from './store.js';

/** What somebody said about a plan, and the plan as they saw it then. */
export interface AgreedPlan {
  readonly review: Review;
  readonly plan: Plan;
}

type Reviews = Plan['reviews'];

const prefix = 'copy:';

/** Says whether what a store keeps unsent under a name is nobody's words, but the mark of a plan to be copied. */
export function isCopyMark(name: string): boolean {
  return name.startsWith(prefix);
}

/**
 * Holds the plan as its viewer saw it when they said that they agree with it, or have read it, until a
 * copy of it is kept. Beside the unsent words of the store lies a mark for each: the fingerprint of that
 * plan. Should the page be gone before the copy is stored, the next one to open the plan for the same
 * person goes on where it still is that very plan; where it is not, there will be no copy. What
 * somebody did not see is never shown as what they agreed to.
 */
export class AgreedPlans {
  readonly #store: Store;
  /** Ends the watching; the marks stay. */
  readonly stop: () => void;
  #held: ReadonlyMap<string, AgreedPlan> = new Map();
  #hasLooked = false;
  #reviews: Reviews;
  #unsent: object | undefined;

  constructor(store: Store) {
    this.#store = store;
    this.stop = store.subscribe(this.#look);
    this.#look();
  }

  /** What is held, by the id of the review: another map whenever something comes or goes. */
  get held(): ReadonlyMap<string, AgreedPlan> {
    return this.#held;
  }

  /** The copy is kept, or will never be. */
  letGo(reviewId: string): void {
    const held = new Map(this.#held);
    if (held.delete(reviewId)) this.#held = held;
    this.#store.keepUnsent(prefix + reviewId, undefined);
  }

  readonly #look = (): void => {
    const { key, viewer, snapshot } = this.#store;
    if (key.kind !== 'plan' || !mayLoad(viewer, 'snapshot')) return;
    const { body, phase, readOnly } = snapshot;
    // Of a plan that is gone no copy is wanted.
    if (phase === 'removed') for (const id of this.#marked()) this.letGo(id);
    // Where nothing can be written, nothing is judged.
    if (readOnly || body?.kind !== 'plan') return;
    if (!this.#hasLooked || body.reviews !== this.#reviews) this.#noteReviews(body);
    if (this.#store.snapshot.unsent !== this.#unsent) this.#noteMarks(body);
  };

  #noteReviews(plan: Plan): void {
    const [before, isFirst] = [this.#reviews, !this.#hasLooked];
    [this.#reviews, this.#hasLooked] = [plan.reviews, true];
    // It was refused; or another page said the same again, and keeps the copy itself.
    for (const [id, { review }] of this.#held)
      if (copiedIn(plan.reviews, id)?.made.at !== review.made.at) this.letGo(id);
    // What is there at first may be of any day, and what another page saved was not seen here.
    if (isFirst) return;
    for (const review of Object.values(plan.reviews ?? {}).filter(isCopied))
      if (!copiedIn(before, review.id) && this.#store.isOwnSession(review.made.session))
        this.#hold({ review, plan });
  }

  /** Goes on with what a page that is gone held. */
  #noteMarks(plan: Plan): void {
    const { unsent } = this.#store.snapshot;
    this.#unsent = unsent;
    for (const id of this.#marked()) {
      if (this.#held.has(id)) continue;
      const review = copiedIn(plan.reviews, id);
      if (review && unsent[prefix + id] === markOf(plan)) this.#hold({ review, plan });
      else this.letGo(id);
    }
  }

  #hold(agreed: AgreedPlan): void {
    const { id } = agreed.review;
    this.#held = new Map(this.#held).set(id, agreed);
    this.#store.keepUnsent(prefix + id, markOf(agreed.plan));
  }

  /** The ids of the reviews whose plans are marked. */
  #marked(): readonly string[] {
    const names = Object.keys(this.#store.snapshot.unsent).filter(isCopyMark);
    return names.map((name) => name.slice(prefix.length));
  }
}

function copiedIn(reviews: Reviews, id: string): Review | undefined {
  const review = reviews?.[id];
  return review && isCopied(review) ? review : undefined;
}

function markOf({ sync: _sync, ...plan }: Plan): string {
  return fingerprint(plan);
}
