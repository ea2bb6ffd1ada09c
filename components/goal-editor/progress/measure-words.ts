import { isolated } from '../../../src/i18n/format.js';
import type { GoalProgressWords } from '../../../src/i18n/goal-progress/dictionary.js';
import type { Goal, MeasurementType } from '../../../src/model/goal.js';
import { standingOf, type DatedValue } from '../../../src/rules/goal-standing.js';
import { numberInWords } from './measure.js';

/** “From 12 to 100 listeners. Now 37.” */
export function measureInWords(
  words: GoalProgressWords,
  tag: string,
  goal: Goal,
  type: MeasurementType,
  values: readonly DatedValue[],
): string {
  const { measure } = words;
  const { measurementDescription: what } = goal;
  const number = (value: number) => numberInWords(tag, type, value);
  const thing = (value: number) => (what ? `${number(value)} ${isolated(what)}` : number(value));
  const [from, to, now] = [goal.baseline ?? undefined, goal.target ?? undefined, standingOf(goal, values)];
  const sentences = [
    from !== undefined && to !== undefined ? measure.fromTo(number(from), thing(to)) : '',
    from !== undefined && to === undefined ? measure.fromOnly(thing(from)) : '',
    from === undefined && to !== undefined ? measure.toOnly(thing(to)) : '',
    now === undefined ? '' : measure.now(from === undefined && to === undefined ? thing(now) : number(now)),
  ];
  return sentences.filter(Boolean).join(' ');
}
