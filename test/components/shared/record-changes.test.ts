import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addLast, placeAmong } from '../../../components/shared/record-changes.js';
import { compareOrder, type Ordered } from '../../../src/edits/order.js';

/** Siblings with ids `a`, `b` …; some share an order key, as a broken program may have left them. */
const siblings = fc
  .array(fc.constantFrom('a0', 'a1', 'a2', 'a3V', 'Zz'), { minLength: 1, maxLength: 8 })
  .map((orders) => orders.map((order, index) => ({ id: String.fromCodePoint(97 + index), order })))
  .map((list) => list.sort(compareOrder));

interface Moves {
  readonly order: string;
  readonly neighbours?: Readonly<Record<string, string>>;
}

function after(list: readonly Ordered[], id: string, { order, neighbours = {} }: Moves): string[] {
  return list
    .map((each) => ({ ...each, order: each.id === id ? order : (neighbours[each.id] ?? each.order) }))
    .sort(compareOrder)
    .map((each) => each.id);
}

describe('giving a record another place', () => {
  it('puts it where it was wanted among the shown, and leaves all others in their order', () => {
    const cases = siblings.chain((list) =>
      fc.record({
        list: fc.constant(list),
        shown: fc.subarray(
          list.map(({ id }) => id),
          { minLength: 1 },
        ),
        from: fc.nat(),
        to: fc.nat(),
      }),
    );
    fc.assert(
      fc.property(cases, ({ list, shown, from, to }) => {
        const id = shown[from % shown.length] ?? '';
        const place = to % shown.length;
        const change = placeAmong(['goals', id], list, shown, place);
        if (shown.indexOf(id) === place) {
          assert.equal(change, undefined);
          return;
        }
        assert.ok(change?.type === 'move');
        const order = after(list, id, change);
        const others = (ids: readonly string[]) => ids.filter((each) => each !== id);
        assert.equal(order.filter((each) => shown.includes(each)).indexOf(id), place);
        assert.deepEqual(others(order), others(list.map((each) => each.id)));
      }),
    );
  });

  it('refuses a place that is not there, and a record that is not shown', () => {
    const list = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a1' },
    ];
    assert.equal(placeAmong(['goals', 'a'], list, ['a', 'b'], 2), undefined);
    assert.equal(placeAmong(['goals', 'a'], list, ['a', 'b'], -1), undefined);
    assert.equal(placeAmong(['goals', 'a'], list, ['b'], 0), undefined);
  });
});

describe('adding a record', () => {
  it('puts it after all others, even where their order is broken', () => {
    fc.assert(
      fc.property(siblings, (list) => {
        const changes = addLast(['goals', 'new'], list, { studentWords: 'x' });
        const [add, move] = changes;
        assert.ok(add?.type === 'add');
        const neighbours = move?.type === 'move' ? (move.neighbours ?? {}) : {};
        const order = after([...list, { id: 'new', order: add.order }], 'new', {
          order: add.order,
          neighbours,
        });
        assert.equal(order.at(-1), 'new');
      }),
    );
  });
});
