import { activities, type ActivityId } from '../../../src/careers/activities.js';
import type { CareerContext } from '../career-context.js';
import type { InterestNotes } from '../career-keeping.js';

/** How many activities stand on one screen. */
const perScreen = 2;

/** The number of the last pair, counted from 0. */
export const lastPair = activities.length / perScreen - 1;

/** Where somebody is: before the first answer, at a pair of activities, or at what came out. */
export interface InterestRun {
  screen: 'start' | 'pair' | 'result';
  /** Counted from 0. */
  pair: number;
  readonly isKept: boolean;
}

/** Where this explorer is. A plan that is opened begins anew: it has answers of its own. */
export function runOf({ state, interests }: Pick<CareerContext, 'state' | 'interests'>): InterestRun {
  if (state.run?.isKept !== interests.isKept) state.run = beginning(interests);
  return state.run;
}

function beginning({ answers, isKept }: InterestNotes): InterestRun {
  const pair = openPair(answers);
  const isBegun = Object.keys(answers).length > 0;
  const isOpen = activitiesOf(pair).every((id) => !answers[id]);
  return { screen: !isBegun ? 'start' : isOpen ? 'pair' : 'result', pair, isKept };
}

/** The activities of a pair. */
export function activitiesOf(pair: number): readonly ActivityId[] {
  return activities.slice(pair * perScreen, (pair + 1) * perScreen);
}

/** The first pair without an answer; where every pair has one, the first that lacks the other. */
export function openPair(answers: InterestNotes['answers']): number {
  const pairs = Array.from({ length: lastPair + 1 }, (_, pair) => pair);
  const lacks = (id: ActivityId) => !answers[id];
  return (
    pairs.find((pair) => activitiesOf(pair).every(lacks)) ??
    pairs.find((pair) => activitiesOf(pair).some(lacks)) ??
    0
  );
}
