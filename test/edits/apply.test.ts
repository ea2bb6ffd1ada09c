import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyChange } from '../../src/edits/apply.js';
import type { RecordChange } from '../../src/edits/edit.js';
import { deepFreeze } from '../../src/model/json.js';

const id = `goal_${'A'.repeat(20)}`;
const goal = ['goals', id];
const writer = { by: 'ben', session: 's2', at: '2026-02-02T00:00:00.000Z' };
const made = { by: 'ana', session: 's1', at: '2026-01-01T00:00:00.000Z' };
const record = { id, order: 'a0', made, studentWords: 'one two', domain: 'work', tally: 3, removed: false };
const body = deepFreeze({ kind: 'plan', unknown: { kept: true }, goals: { [id]: record } });

const text = fc.string({ maxLength: 12 });
const change: fc.Arbitrary<RecordChange> = fc.oneof(
  fc.record({ was: text, value: text }).map((both) => {
    return { type: 'text', record: goal, field: 'studentWords', ...both } as const;
  }),
  fc.record({ was: fc.constantFrom('work', 'home', null), value: fc.option(text) }).map((both) => {
    return { type: 'set', record: goal, field: 'domain', ...both } as const;
  }),
  fc.integer().map((amount) => ({ type: 'count.add', record: goal, field: 'tally', amount }) as const),
  fc.boolean().map((value) => ({ type: 'tick', record: goal, field: 'removed', value }) as const),
  text.map((order) => ({ type: 'move', record: goal, order }) as const),
  fc.constant({ type: 'purge', record: goal } as const),
  fc.constantFrom('A', 'B').map((letter) => {
    const added = ['goals', `goal_${letter.repeat(20)}`];
    return { type: 'add', record: added, order: 'a1', fields: {} } as const;
  }),
);

describe('applying a change', () => {
  it('never throws, changes nothing in place, and always comes to the same', () => {
    const before = JSON.stringify(body);
    fc.assert(
      fc.property(change, (one) => {
        assert.deepEqual(applyChange(body, one, writer), applyChange(body, one, writer));
        assert.equal(JSON.stringify(body), before);
      }),
    );
  });

  it('leaves alone what it is not about', () => {
    fc.assert(
      fc.property(change, (one) => {
        const outcome = applyChange(body, one, writer);
        if (outcome.status === 'applied') assert.equal(outcome.body.unknown, body.unknown);
      }),
    );
  });

  it('says “unchanged” rather than write again, so that the earlier author stays', () => {
    fc.assert(
      fc.property(change, (one) => {
        const outcome = applyChange(body, one, writer);
        if (outcome.status !== 'applied' || one.type === 'count.add') return;
        const again = applyChange(outcome.body, one, { ...writer, by: 'cleo' });
        if (one.type === 'text' || one.type === 'purge') assert.notEqual(again.status, 'applied');
        else assert.equal(again.status, 'unchanged');
      }),
    );
  });

  it('notes who wrote', () => {
    const outcome = applyChange(body, { type: 'count.add', record: goal, field: 'tally', amount: 2 }, writer);
    assert.ok(outcome.status === 'applied');
    const { wrote, tally } = (outcome.body.goals as Record<string, { wrote?: unknown; tally: number }>)[id]!;
    assert.equal(tally, 5);
    assert.deepEqual(wrote, { tally: writer });
  });

  it('finds nothing to change in a record that is not there', () => {
    const nowhere = { type: 'tick', record: ['goals', 'goal_x'], field: 'removed', value: true } as const;
    assert.deepEqual(applyChange(body, nowhere, writer), { status: 'gone' });
  });
});
