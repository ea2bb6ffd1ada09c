import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareOrder, positionAt, type Ordered } from '../../src/edits/order.js';

const brokenKey = fc.constantFrom('', 'a0', 'a0V', 'zzz', 'A', '!', 'b1', 'a00');

/** Puts a record at a place, as a move does. */
function insert(list: readonly Ordered[], index: number, id: string): Ordered[] {
  const { order, neighbours } = positionAt(list, index);
  const rekeyed = list.map((one) => ({ ...one, order: neighbours?.[one.id] ?? one.order }));
  return [...rekeyed, { id, order }].sort(compareOrder);
}

describe('a position among siblings', () => {
  it('is where it was asked for, whatever keys are there', () => {
    fc.assert(
      fc.property(fc.array(brokenKey, { maxLength: 6 }), fc.nat(), (keys, at) => {
        const list = keys.map((order, index) => ({ id: `id${String(index)}`, order })).sort(compareOrder);
        const index = at % (list.length + 1);
        const expected = list.map(({ id }) => id);
        expected.splice(index, 0, 'new');
        assert.deepEqual(
          insert(list, index, 'new').map(({ id }) => id),
          expected,
        );
      }),
    );
  });

  it('stays there through any number of insertions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (places) => {
        let list: Ordered[] = [];
        const expected: string[] = [];
        for (const [count, place] of places.entries()) {
          const index = place % (list.length + 1);
          expected.splice(index, 0, `id${String(count)}`);
          list = insert(list, index, `id${String(count)}`);
        }
        assert.deepEqual(
          list.map(({ id }) => id),
          expected,
        );
      }),
    );
  });

  it('differs for two people who insert at the same place', () => {
    assert.notEqual(positionAt([], 0).order, positionAt([], 0).order);
  });
});
