import type { ExperienceKind } from '../model/experience.js';
import type { PersonRole } from '../model/people.js';
import type { ReviewKind } from '../model/review.js';
import type { PackLabel } from './goal-domains.js';
import type { PackSource } from './pack-source.js';

/**
 * What a plan is looked through for.
 *
 * - `interests`: the student said what they like to do, at least once.
 * - `strengths`: what the student can do, in the student's own words.
 * - `cluster`, `career`: a career cluster is kept; any cluster or occupation is.
 * - `goal`: a goal in words, of one of these domains where they are named.
 * - `benchmark`: such a goal says how far to get in this school year.
 * - `courses`: there are courses for each of these grades, from this school year on.
 * - `graduationPlan`: what the courses aim at was chosen.
 * - `experience`: something of these kinds was done; of any kind where left out.
 * - `review`: one of these people did this for the plan; in this school year where the item is yearly.
 * - `updated`: goals, courses or what they aim at were changed in this school year.
 * - `elsewhere`: a plan has no place for it; the school keeps it elsewhere, and somebody has to look.
 */
export type ItemAsk =
  | { readonly kind: 'interests' | 'strengths' | 'cluster' | 'career' | 'graduationPlan' }
  | { readonly kind: 'updated' | 'elsewhere' }
  | { readonly kind: 'goal' | 'benchmark'; readonly domains?: readonly string[] }
  | { readonly kind: 'courses'; readonly from: number; readonly to: number }
  | { readonly kind: 'experience'; readonly kinds?: readonly ExperienceKind[] }
  | { readonly kind: 'review'; readonly review: ReviewKind; readonly by: readonly PersonRole[] };

/** In which grades something is asked for. */
export interface ItemGrades {
  /** The grade it begins in. */
  readonly from: number;
  /** The grade by the end of which it has to be there; `from` where left out. */
  readonly by?: number;
  /** True: in each school year from the one grade to the other. */
  readonly isYearly?: boolean;
}

/** One thing a plan must hold, as a law, a rule or a district says. */
export interface RequiredItem {
  /** Lasting, one of its own within the pack. */
  readonly id: string;
  readonly label: PackLabel;
  readonly asks: ItemAsk;
  readonly grades: ItemGrades;
  /** True: it is asked of those it applies to alone, so that nobody lacks it for sure. */
  readonly isIfApplicable?: boolean;
  readonly source: PackSource;
  /** What was not sure when it was written down, such as a grade the source does not name. */
  readonly doubt?: PackLabel;
}
