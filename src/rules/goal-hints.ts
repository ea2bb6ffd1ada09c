import { inOrder } from '../edits/order.js';
import type { Goal } from '../model/goal.js';

/**
 * Questions that may help with a goal, in the order they are asked. None says what is wrong: a goal
 * is the student's, and any goal may stay as it is.
 *
 * - `mine`: only the team has put the goal in words.
 * - `specific`: the student's words are one or two.
 * - `measurable`, `observable`: nothing in it can be counted or seen; the latter is asked of goals for
 *   after high school (Indicator 13), in place of the former.
 * - `reach`: it does not say how the student will know.
 * - `firstStep`: there is no step yet.
 * - `byWhen`, `afterSchool`: nothing has a date; the latter is asked of goals for after high school
 *   (Indicator 13), in place of the former.
 */
export const goalHintCodes = [
  'mine',
  'specific',
  'measurable',
  'observable',
  'reach',
  'firstStep',
  'byWhen',
  'afterSchool',
] as const;
export type GoalHintCode = (typeof goalHintCodes)[number];

/** What the hints need to know beside the goal. */
export interface GoalHintOptions {
  /** True: the goal belongs to an area of life after high school. */
  readonly isAfterSchool: boolean;
}

/** Two words leave much open in any language. */
const fewWords = 2;

/**
 * Gives the questions that may help with a goal. It looks at numbers, lengths and empty fields alone,
 * so it is the same in every language. A goal without any words gets none, for starters help there;
 * nor does one that is reached or archived.
 */
export function goalHints(goal: Goal, { isAfterSchool }: GoalHintOptions): GoalHintCode[] {
  const isOver = goal.status === 'reached' || goal.status === 'archived';
  const [own, teams] = [isFilled(goal.studentWords), isFilled(goal.teamWording)];
  if (isOver || (!own && !teams)) return [];
  const steps = inOrder(goal.steps);
  const hasNumber = /\p{Number}/u.test(`${goal.studentWords ?? ''} ${goal.teamWording ?? ''}`);
  const saysHow = isFilled(goal.successCriteria) || isSet(goal.target);
  const isMeasured = saysHow || isSet(goal.measurementType);
  const isAsked: Readonly<Record<GoalHintCode, boolean>> = {
    mine: !own,
    specific: own && countWords(goal.studentWords ?? '') <= fewWords,
    measurable: !isAfterSchool && !hasNumber && !isMeasured,
    observable: isAfterSchool && !isMeasured,
    reach: !saysHow,
    firstStep: steps.length === 0,
    byWhen: !isAfterSchool && !isSet(goal.endDate) && !steps.some(({ dueDate }) => isSet(dueDate)),
    // An age or a year in the words says when as well as a date does.
    afterSchool: isAfterSchool && !isSet(goal.endDate) && !hasNumber,
  };
  return goalHintCodes.filter((code) => isAsked[code]);
}

function isSet(value: string | number | null | undefined): boolean {
  return value !== undefined && value !== null;
}

function isFilled(words: string | undefined): boolean {
  return words !== undefined && words.trim() !== '';
}

/** Counts by the rules of Unicode, for some languages write without spaces. */
function countWords(words: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(words);
  let count = 0;
  for (const { isWordLike } of segments) if (isWordLike) count += 1;
  return count;
}
