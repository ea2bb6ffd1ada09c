import { compareOrder } from '../../../src/edits/order.js';
import type { Review } from '../../../src/model/review.js';
import type { ReviewRule, StatePack } from '../../../src/packs/state-pack.js';
import { commonReviews } from '../../../src/packs/state-packs/parts.js';
import { schoolYearOf, today } from '../../shared/day.js';

/** Who does what with a plan here, in the order it is done. */
export function reviewRules({ reviews }: Partial<StatePack>): readonly ReviewRule[] {
  return reviews ?? commonReviews;
}

/** A rule, and who has done what it asks for this school year. */
export interface RuleState {
  readonly rule: ReviewRule;
  readonly done: readonly Review[];
}

/** All reviews of a plan, by what they are of use for. */
export interface SortedReviews {
  readonly rules: readonly RuleState[];
  /** Of this school year, and asked for by no rule. */
  readonly others: readonly Review[];
  /** Of former school years, the last one first. */
  readonly earlier: readonly (readonly [schoolYear: number, reviews: readonly Review[]])[];
}

/** The school year a review is for; where it does not say, that of the day it was made on, as it was here. */
export function yearOf({ schoolYear, made }: Review): number {
  return schoolYear ?? schoolYearOf(today(new Date(made.at)));
}

/** Sorts reviews by rule and school year. `year` is the present one, named by its ending year. */
export function sortReviews(
  reviews: Readonly<Record<string, Review>> | undefined,
  rules: readonly ReviewRule[],
  year: number,
): SortedReviews {
  const all = Object.values(reviews ?? {})
    .filter(({ kind, removed, purged }) => kind && removed !== true && purged !== true)
    .sort(compareOrder);
  const now = all.filter((review) => yearOf(review) === year);
  const states = rules.map((rule) => ({ rule, done: now.filter((review) => isBy(review, rule)) }));
  const years = [...new Set(all.map(yearOf))].filter((each) => each !== year).sort((a, b) => b - a);
  return {
    rules: states,
    others: now.filter((review) => !rules.some((rule) => isBy(review, rule))),
    earlier: years.map((each) => [each, all.filter((review) => yearOf(review) === each)] as const),
  };
}

function isBy({ kind, role }: Review, rule: ReviewRule): boolean {
  return kind === rule.kind && role !== null && role !== undefined && rule.by.includes(role);
}
