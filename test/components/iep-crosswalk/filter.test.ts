import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crosswalkRows, type RowStanding, type RowState } from 'ilp-elements/crosswalk';
import { filtered, needsTalk } from '../../../components/iep-crosswalk/rows/filter.js';

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

  it('is never what matches, and everything is both and the rest', () => {
    const rows = [...talk, ...noTalk].map(stateOf);
    assert.equal(filtered(rows, 'talk').length, talk.length);
    assert.equal(filtered(rows, 'match').length, 1);
    assert.equal(filtered(rows, 'all').length, rows.length);
  });
});
