import type { InterestArea } from '../../careers/career-pack.js';
import { areasLikedMost, interestsOf } from '../../careers/interests.js';
import { inOrder } from '../../edits/order.js';
import type { InterestAnswers } from '../../model/career.js';
import type { Plan } from '../../model/plan.js';

/** What a student said to activities, as an IEP names an age-appropriate transition assessment. */
export interface TransitionAssessment {
  /** The answers in the plan, by id. */
  readonly id: string;
  /** Which activities were asked, such as `ilp-elements activities 1`; undefined where nobody wrote it down. */
  readonly instrument: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string | undefined;
  /** The areas that stand out as liked, the most liked first; none where none does. */
  readonly areas: readonly InterestArea[];
  /** How many activities were answered. */
  readonly answered: number;
}

/**
 * Gives the interest results of a plan with name, date and summary, the newest first (34 CFR 300.320(b)(1)).
 * They say what a student likes, not what they can do; an IEP team needs to ask for more than this.
 */
export function transitionAssessments({
  interests,
}: Pick<Plan, 'interests'>): readonly TransitionAssessment[] {
  return inOrder(interests)
    .map(assessment)
    .filter(({ answered }) => answered > 0)
    .sort((a, b) => compareDays(b.date ?? '', a.date ?? ''));
}

function assessment(answers: InterestAnswers): TransitionAssessment {
  const interests = interestsOf(answers);
  return {
    id: answers.id,
    instrument: answers.source ?? undefined,
    date: answers.date ?? undefined,
    areas: areasLikedMost(interests),
    answered: Object.values(interests).reduce((sum, area) => sum + area.answered, 0),
  };
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
