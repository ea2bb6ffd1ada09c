import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crosswalkRows, type RowStanding, type RowState } from 'ilp-elements/crosswalk';
import type { CrosswalkItemState } from '../../../components/iep-crosswalk/crosswalk-deeds.js';
import { closedCount, countOf, filtered, needsTalk } from '../../../components/iep-crosswalk/rows/filter.js';
import { iepOf, planOf, rowNamed, sourcesOf } from '../../crosswalk/sources.js';

const comparison = { pairs: [], onlyInPlan: [], onlyInIep: [] };
const [row] = crosswalkRows;

function stateOf(standing: RowStanding): RowState {
  assert.ok(row);
  return { row, entries: [], comparison, ...standing };
}

const talk: readonly RowStanding[] = [
  { state: 'disagree', reason: 'notCompared' },
  { state: 'disagree', reason: 'different' },
  { state: 'disagree', reason: 'stale' },
  { state: 'onlyInPlan', reason: 'iepEmpty' },
  { state: 'onlyInPlan', reason: 'partly' },
  { state: 'onlyInIep', reason: 'planEmpty' },
  { state: 'onlyInIep', reason: 'partly' },
  { state: 'empty', reason: 'due' },
];
const noTalk: readonly RowStanding[] = [
  { state: 'aligned', reason: 'computed' },
  { state: 'onlyInPlan', reason: 'beforeDue' },
  { state: 'onlyInIep', reason: 'noPlanSide' },
  { state: 'notYetDue', reason: 'transition' },
  { state: 'empty', reason: 'neither' },
  { state: 'empty', reason: 'dueUnknown' },
];

describe('what needs a talk', () => {
  for (const standing of talk)
    it(`is ${standing.state}, ${standing.reason}`, () => {
      assert.equal(needsTalk(stateOf(standing)), true);
    });

  for (const standing of noTalk)
    it(`is not ${standing.state}, ${standing.reason}`, () => {
      assert.equal(needsTalk(stateOf(standing)), false);
    });

  const nothingClosed = { sources: sourcesOf(planOf()), itemOf: () => ({}) };

  it('is never what matches, and everything is both and the rest', () => {
    const rows = [...talk, ...noTalk].map(stateOf);
    assert.equal(filtered(rows, 'talk', nothingClosed).length, talk.length);
    assert.equal(filtered(rows, 'match', nothingClosed).length, 1);
    assert.equal(filtered(rows, 'all', nothingClosed).length, rows.length);
  });
});

describe('a row of the IEP team under a filter', () => {
  const shared = stateOf({ state: 'aligned', reason: 'computed' });
  const standings: readonly RowStanding[] = [
    { state: 'aligned', reason: 'computed' },
    { state: 'disagree', reason: 'notCompared' },
    { state: 'empty', reason: 'neither' },
  ];
  const rowsWith = (standing: RowStanding) => [shared, { ...stateOf(standing), row: rowNamed('diploma') }];
  const shown = (states: Readonly<Record<string, CrosswalkItemState>>) => ({
    sources: sourcesOf(planOf(), iepOf([])),
    itemOf: (id: string) => states[id] ?? {},
  });
  const closed = shown({});
  const ids = (rows: readonly RowState[]) => rows.map(({ row: { id } }) => id);

  it('says nothing of how it stands while it is closed: it is there whatever is chosen, and counted apart', () => {
    for (const standing of standings) {
      const rows = rowsWith(standing);
      assert.deepEqual(ids(filtered(rows, 'match', closed)), ['strengths', 'diploma']);
      assert.deepEqual(ids(filtered(rows, 'talk', closed)), ['diploma']);
      const counts = (['talk', 'match', 'all'] as const).map((filter) => countOf(rows, filter, closed));
      assert.deepEqual([...counts, closedCount(rows, closed)], [0, 1, 2, 1]);
    }
  });

  it('is counted once it is open, and stays where it was opened until a filter is chosen again', () => {
    const rows = rowsWith({ state: 'disagree', reason: 'notCompared' });
    const open = { diploma: { open: { row: true } } };
    assert.equal(countOf(rows, 'talk', shown(open)), 1);
    assert.equal(closedCount(rows, shown(open)), 0);
    assert.deepEqual(ids(filtered(rows, 'match', shown(open))), ['strengths', 'diploma']);
    const again = { ...open, panel: { choices: { sorted: 'diploma' } } };
    assert.deepEqual(ids(filtered(rows, 'match', shown(again))), ['strengths']);
    assert.deepEqual(ids(filtered(rows, 'talk', shown(again))), ['diploma']);
    const closedAgain = { panel: { choices: { sorted: 'diploma' } } };
    assert.deepEqual(ids(filtered(rows, 'match', shown(closedAgain))), ['strengths', 'diploma']);
  });
});
