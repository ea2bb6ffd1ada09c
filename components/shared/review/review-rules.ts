import { compareOrder } from '../../../src/edits/order.js';
import { familyRoles, roleInPlan, type PersonRole } from '../../../src/model/people.js';
import type { Review, ReviewKind } from '../../../src/model/review.js';
import { copiedKinds } from '../../../src/model/snapshot.js';
import type { AgreeAgainRule, ReviewRule, StatePack } from '../../../src/packs/state-pack.js';
import { commonAgreeAgain, commonReviews } from '../../../src/packs/state-packs/parts.js';
import { schoolYearOf, today } from '../day.js';

/** Who does what with a plan here, in the order it is done, by the parts that people play in a plan. */
export function reviewRules({ reviews }: Partial<StatePack>): readonly ReviewRule[] {
  return (reviews ?? commonReviews).map((rule) => ({ ...rule, by: [...new Set(rule.by.map(roleInPlan))] }));
}

/** Which changes have to be looked at again here. */
export function agreeAgainRule({ agreeAgain }: Partial<StatePack>): AgreeAgainRule {
  return agreeAgain ?? commonAgreeAgain;
}

/** Says whether somebody signs what they say: whoever answers for the student outside school. */
export function isSigned(role: PersonRole, kind: ReviewKind): boolean {
  return copiedKinds.includes(kind) && (familyRoles.includes(role) || role === 'adultStudent');
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

/** The reviews that say something and stand, in their order. */
export function standingReviews(reviews: Readonly<Record<string, Review>> | undefined): readonly Review[] {
  return Object.values(reviews ?? {})
    .filter(({ kind, removed, purged }) => kind && removed !== true && purged !== true)
    .sort(compareOrder);
}

/** Sorts reviews by rule and school year. `year` is the present one, named by its ending year. */
export function sortReviews(
  reviews: Readonly<Record<string, Review>> | undefined,
  rules: readonly ReviewRule[],
  year: number,
): SortedReviews {
  const all = standingReviews(reviews);
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
