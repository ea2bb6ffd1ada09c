import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkChange } from '../../src/edits/check-change.js';
import type { RecordChange } from '../../src/edits/edit.js';
import { planRecord } from '../../src/model/plan.js';

const id = `goal_${'A'.repeat(20)}`;
const goal = ['goals', id];

function codeOf(change: unknown): string | undefined {
  return checkChange(planRecord, change as RecordChange)?.code;
}

const refused: readonly (readonly [what: string, change: unknown, code: string])[] = [
  ['what is no change', null, 'unknown-place'],
  ['a list', [], 'unknown-place'],
  ['a change without a record', { type: 'purge' }, 'unknown-place'],
  ['a record that is not named by words', { type: 'purge', record: [1, {}] }, 'unknown-place'],
  ['a type nobody knows', { type: 'toString', record: goal }, 'unknown-place'],
  ['a mark that is a word', { type: 'tick', record: goal, field: 'removed', value: 'yes' }, 'bad-value'],
  ['a position that is a number', { type: 'move', record: goal, order: 5 }, 'bad-value'],
  ['a new record at a number', { type: 'add', record: goal, order: 5, fields: {} }, 'bad-value'],
  ['a position without end', { type: 'move', record: goal, order: 'a'.repeat(501) }, 'bad-value'],
  [
    'a neighbour at a number',
    { type: 'move', record: goal, order: 'a', neighbours: { [id]: 1 } },
    'bad-value',
  ],
  [
    'a neighbour that reaches a prototype',
    { type: 'move', record: goal, order: 'a', neighbours: JSON.parse('{"__proto__":"a"}') as unknown },
    'bad-id',
  ],
  [
    'a former text that is none',
    { type: 'text', record: goal, field: 'studentWords', was: 1, value: '' },
    'bad-value',
  ],
  [
    'a former value that no field holds',
    { type: 'set', record: goal, field: 'status', was: {}, value: null },
    'bad-value',
  ],
  ['half an amount', { type: 'count.add', record: goal, field: 'tally', amount: 0.5 }, 'bad-value'],
  [
    'an amount beyond counting',
    { type: 'count.add', record: goal, field: 'tally', amount: 2 ** 53 },
    'bad-value',
  ],
  ['a key no change has', { type: 'purge', record: goal, toString: 1 }, 'bad-value'],
  [
    'removing the whole document',
    { type: 'tick', record: [], field: 'removed', value: true },
    'unknown-place',
  ],
  [
    'removing the student',
    { type: 'tick', record: ['student'], field: 'removed', value: true },
    'unknown-place',
  ],
  ['purging the whole document', { type: 'purge', record: [] }, 'unknown-place'],
  ['purging the student', { type: 'purge', record: ['student'] }, 'unknown-place'],
  ['moving the student', { type: 'move', record: ['student'], order: 'a' }, 'unknown-place'],
];

describe('checking a change', () => {
  for (const [what, change, code] of refused)
    it(`refuses ${what}`, () => {
      assert.equal(codeOf(change), code);
    });

  it('lets through what elements make', () => {
    for (const change of [
      { type: 'add', record: goal, order: 'a0V', fields: { studentWords: 'one' } },
      { type: 'set', record: goal, field: 'status', was: null, value: 'active' },
      { type: 'set', record: ['student'], field: 'name', was: null, value: 'Dario' },
      { type: 'text', record: goal, field: 'studentWords', was: '', value: 'one' },
      { type: 'tick', record: goal, field: 'removed', value: true },
      { type: 'count.add', record: goal, field: 'tally', amount: -1 },
      { type: 'move', record: goal, order: 'a1V', neighbours: { [`goal_${'B'.repeat(20)}`]: 'a2' } },
      { type: 'purge', record: goal },
    ])
      assert.equal(codeOf(change), undefined);
  });
});
