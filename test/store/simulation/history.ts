import fc from 'fast-check';
import { deeds } from './deeds.js';
import type { Play } from './play.js';
import { present } from './rest.js';
import type { Tab } from './tab.js';
import { breathe } from './world.js';

/** One thing that happens; the numbers choose among what there is. */
export interface Action {
  readonly does: keyof typeof deeds;
  readonly tab: number;
  readonly a: number;
  readonly b: number;
}

/** How often each thing happens; crashes and frozen tabs more often than in life. */
const weights: Readonly<Record<keyof typeof deeds, number>> = {
  count: 8,
  write: 10,
  choose: 7,
  add: 2,
  remove: 2,
  restore: 1,
  move: 1,
  undo: 4,
  redo: 2,
  jot: 5,
  empty: 1,
  rest: 2,
  answer: 4,
  step: 30,
  settleTab: 6,
  fail: 8,
  double: 3,
  wait: 10,
  run: 6,
  crash: 6,
  freeze: 7,
  wake: 6,
  unlock: 4,
  open: 7,
  close: 2,
  leave: 2,
  elsewhere: 3,
  month: 1,
  offline: 2,
  online: 2,
  fullDisk: 1,
  signIn: 1,
  refresh: 3,
  save: 4,
  flush: 3,
  removeDocument: 1,
};

/** Anything that happens. */
export function actions(): fc.Arbitrary<Action> {
  const names = Object.entries(weights).map(([does, weight]) => ({
    weight,
    arbitrary: fc.constant(does as keyof typeof deeds),
  }));
  const number = fc.nat({ max: 59 });
  return fc.record({ does: fc.oneof(...names), tab: fc.nat({ max: 9 }), a: number, b: number });
}

/** A list of things that happen. */
export function histories(mostActions: number): fc.Arbitrary<Action[]> {
  return fc.array(actions(), { maxLength: mostActions, size: 'max' });
}

const tablessDeeds = new Set<string>([
  'step',
  'fail',
  'double',
  'wait',
  'run',
  'wake',
  'open',
  'elsewhere',
  'online',
  'month',
]);

/** Lets one thing happen, in one of the tabs that are awake. */
export async function happens(play: Play, action: Action): Promise<void> {
  const tabs = present(play.world).filter((tab) => !tab.isFrozen);
  const tab = tabs[action.tab % Math.max(1, tabs.length)];
  if (tab ?? tablessDeeds.has(action.does)) await deeds[action.does](play, tab as Tab, action);
  await breathe();
  play.ledger.judgeProblems();
}
