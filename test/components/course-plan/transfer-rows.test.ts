import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addRows,
  faultsIn,
  keptEntry,
  readEntry,
  withCell,
} from '../../../components/course-plan/transfer/entry-rows.js';
import { compareOrder } from '../../../src/edits/order.js';

const empty = readEntry(undefined);
const one = withCell(withCell(empty, 0, 'title', 'Ceramics'), 0, 'credits', '5');

let made = 0;
const makeId = () => `course_${String((made += 1)).padStart(20, '0')}`;

describe('rows of classes before they are added', () => {
  it('begin with three, and there is always an empty one at the end', () => {
    assert.equal(empty.rows.length, 3);
    assert.equal(withCell(empty, 2, 'title', 'Drama').rows.length, 4);
  });

  it('are the same after they were kept', () => {
    assert.equal(keptEntry(empty), undefined);
    const drafts = fc.array(fc.record({ row: fc.nat(9), text: fc.string() }), { maxLength: 12 });
    fc.assert(
      fc.property(drafts, (cells) => {
        const draft = cells.reduce((all, { row, text }) => withCell(all, row, 'mark', text), one);
        assert.deepEqual(readEntry(keptEntry(draft)).rows.slice(0, 1), draft.rows.slice(0, 1));
        assert.equal(keptEntry(readEntry(keptEntry(draft))), keptEntry(draft));
      }),
    );
  });

  it('are nothing where what was kept is broken', () => {
    for (const broken of ['', '{', 'null', '[]', '{"rows":7}', '{"unit":"__proto__"}'])
      assert.deepEqual(readEntry(broken), empty, broken);
    assert.equal(readEntry('{"rows":[{"year":"soon"}]}').rows[0]?.year, '');
  });

  it('ask for a name and for credits that are a number', () => {
    assert.equal(faultsIn(one).size, 0);
    const two = withCell(withCell(one, 1, 'mark', 'A'), 0, 'credits', 'five');
    assert.deepEqual(
      [...faultsIn(two)],
      [
        ['entry-0-credits', 'no-number'],
        ['entry-1-title', 'unfinished'],
        ['entry-1-credits', 'no-number'],
      ],
    );
  });

  it('are added one behind the other, behind what is there, and confirm nothing', () => {
    const siblings = [{ id: 'course_a', order: 'a5V' }];
    const three = ['B', 'C'].reduce(
      (all, title, place) => withCell(withCell(all, place + 1, 'title', title), place + 1, 'credits', '0.25'),
      one,
    );
    const { count, changes } = addRows(three, { collection: ['courses'], siblings, makeId });
    assert.equal(count, 3);
    const added = changes.flatMap((change) => (change.type === 'add' ? [change] : []));
    const placed = added.map(({ record, order }) => ({ id: record[1] ?? '', order }));
    assert.deepEqual([...siblings, ...placed].sort(compareOrder), [...siblings, ...placed]);
    assert.deepEqual(
      added.map(({ fields }) => fields.sourceCredits),
      [5000, 250, 250],
    );
    for (const { fields = {} } of added) assert.ok(!('confirmation' in fields));
  });
});
