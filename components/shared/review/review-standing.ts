import { compareOrder } from '../../../src/edits/order.js';
import { roleInPlan, type PersonRole } from '../../../src/model/people.js';
import type { Review } from '../../../src/model/review.js';
import { isCopied, type CopiedPlan } from '../../../src/model/snapshot.js';
import { planChanges, type PlanChange } from '../../../src/rules/plan-changes.js';
import { sideOf } from '../../../src/rules/sides.js';
import { schoolYearOf } from '../day.js';
import type { ReviewsModel } from './review-model.js';
import { agreeAgainRule, reviewRules, sortReviews, type SortedReviews } from './review-rules.js';

/** What changed since a review: what has to be looked at again, and what has not. */
export interface SortedChanges {
  readonly again: readonly PlanChange[];
  readonly others: readonly PlanChange[];
}

/** The reviews of the plan, sorted by the rules of the place and the present school year. */
export function reviewsNow({ context, plan }: ReviewsModel): SortedReviews {
  return sortReviews(plan.reviews, reviewRules(context.pack), schoolYearOf(context.today));
}

/** What changed since somebody agreed with the plan or read it; undefined while the copy of that day is not here. */
export function changesSince(model: ReviewsModel, { id }: Review): SortedChanges | undefined {
  const copy = model.copies?.copyOf(id);
  if (!copy) return undefined;
  const changes = changesBetween(model, copy.body);
  const { changes: kinds } = agreeAgainRule(model.context.pack);
  return {
    again: changes.filter(({ kind }) => kinds.includes(kind)),
    others: changes.filter(({ kind }) => !kinds.includes(kind)),
  };
}

interface Compared {
  readonly from: readonly unknown[];
  readonly changes: readonly PlanChange[];
}

/** Each copy as it was compared last: a plan that is the same is not compared again. */
const comparedCopies = new WeakMap<CopiedPlan, Compared>();

/** The way to finish school that stands where none is chosen, by id. */
export function usualWayOf({ context, courses }: ReviewsModel): string | undefined {
  return courses?.usualWay ?? context.pack.graduationPlans?.[0];
}

function changesBetween(model: ReviewsModel, copy: CopiedPlan): readonly PlanChange[] {
  const { plan } = model;
  const usual = usualWayOf(model);
  const from = [plan.courses, plan.coursePath, plan.goals, usual];
  const known = comparedCopies.get(copy);
  if (known?.from.every((part, index) => part === from[index])) return known.changes;
  const changes = planChanges(copy, plan, usual === undefined ? {} : { usual });
  comparedCopies.set(copy, { from, changes });
  return changes;
}

/** A review that stands for a side of the plan: the newest that does, and those who can make the next. */
export interface Standing {
  readonly review: Review;
  readonly by: readonly PersonRole[];
}

/** The reviews of this year that stand for a side: of each rule the newest, and of each side what nobody asked for. */
function standingNow({ rules, others }: SortedReviews): readonly Standing[] {
  const asked = rules.flatMap(({ rule, done }): Standing[] => {
    const review = done.at(-1);
    return review ? [{ review, by: rule.by }] : [];
  });
  const beside = new Map<string, Standing>();
  for (const review of others)
    if (review.role) beside.set(`${review.kind ?? ''} ${sideOf(review.role)}`, { review, by: [review.role] });
  return [...asked, ...beside.values()].filter(({ review }) => isCopied(review));
}

/**
 * The reviews that were made of a plan that is another one by now, in a way that has to be looked at again;
 * those that ask this person first. Who has agreed since has looked at it, too.
 */
export function outdatedReviews(model: ReviewsModel): readonly Standing[] {
  const standing = standingNow(reviewsNow(model));
  const isOld = ({ review }: Standing) => (changesSince(model, review)?.again.length ?? 0) > 0;
  const [old, valid] = [standing.filter(isOld), standing.filter((each) => !isOld(each))];
  const isAnswered = ({ review, by }: Standing) =>
    valid.some(
      ({ review: { kind, role, ...other } }) =>
        kind === 'approved' && role && by.includes(role) && compareOrder(other, review) > 0,
    );
  const isMine = ({ by }: Standing) => by.includes(roleInPlan(model.context.viewerRole));
  const open = old.filter((each) => !isAnswered(each));
  return [...open.filter(isMine), ...open.filter((each) => !isMine(each))];
}

/**
 * The reviews whose copies are looked at now: those that stand, for they may be outdated; all of this year
 * while the section is open, and those of earlier years while they are.
 */
export function lookedAt(model: ReviewsModel): readonly string[] {
  const { open } = model.card;
  const sorted = reviewsNow(model);
  const { rules, others, earlier } = sorted;
  const thisYear = open?.review ? [...rules.flatMap(({ done }) => done), ...others] : [];
  const before = open?.['review:earlier'] ? earlier.flatMap(([, list]) => list) : [];
  const standing = standingNow(sorted).map(({ review }) => review);
  return [...standing, ...[...thisYear, ...before].filter(isCopied)].map(({ id }) => id);
}
