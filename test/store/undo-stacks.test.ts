import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordChange } from '../../src/edits/edit.js';
import { UndoStacks } from '../../src/store/undo-stacks.js';

const count = (amount: number, field = 'minutes'): RecordChange => ({
  type: 'count.add',
  record: ['experiences', 'x'],
  field,
  amount,
});

/** Does changes one after the other and gives the steps that undo takes back, the last first. */
function stepsOf(...done: (RecordChange | 'rest')[]) {
  const stacks = new UndoStacks();
  for (const [place, change] of done.entries()) {
    if (change === 'rest') stacks.rest();
    else stacks.did([{ change, edits: [String(place)] }]);
  }
  const steps = [];
  while (stacks.canUndo) steps.push(stacks.takeUndo()?.[0]);
  return steps;
}

describe('a run of counting', () => {
  it('is one step of the sum, with all its edits', () => {
    assert.deepEqual(stepsOf(count(60), count(660), count(6480)), [
      { change: count(7200), edits: ['0', '1', '2'] },
    ]);
  });

  it('ends at a rest and at another field', () => {
    const amounts = (...done: (RecordChange | 'rest')[]) =>
      stepsOf(...done).map((step) => step?.change.type === 'count.add' && step.change.amount);
    assert.deepEqual(amounts(count(1), 'rest', count(2)), [2, 1]);
    assert.deepEqual(amounts(count(1), count(2, 'tally'), count(3)), [3, 2, 1]);
  });

  it('that came back to nothing is no step, and does not run into the step before', () => {
    assert.deepEqual(stepsOf(count(5), 'rest', count(1), count(-1)), [{ change: count(5), edits: ['0'] }]);
    assert.equal(stepsOf(count(5), 'rest', count(1), count(-1), count(2)).length, 2);
  });

  it('never sums to more than a number can hold', () => {
    const most = Number.MAX_SAFE_INTEGER;
    assert.equal(stepsOf(count(most), count(most)).length, 2);
  });
});
