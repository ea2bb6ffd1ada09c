import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkColumns, columnItems, rowState, visibleRows } from 'ilp-elements/crosswalk';
import { iepOf, planOf, rowNamed, section504, sourcesOf } from './sources.js';

const plan = planOf({ student: { whatHelps: 'More time on tests.' } });
const extraTime = { row: 'accommodations', words: 'Time and a half on tests' };
const quiet = { row: 'accommodations', words: 'A quiet room', frequency: 'on tests' };

describe('a 504 plan where there is no IEP', () => {
  const sources = sourcesOf(plan, section504(extraTime, quiet));

  it('shows the rows it says something in, and no others', () => {
    assert.deepEqual(
      visibleRows(sources).map(({ id }) => id),
      ['accommodations'],
    );
    assert.deepEqual(
      columnItems(rowNamed('accommodations'), sources.columns).map(({ words }) => words),
      [extraTime.words, quiet.words],
    );
    assert.deepEqual(columnItems(rowNamed('courses'), sources.columns), []);
    assert.deepEqual(columnItems(rowNamed('accommodations'), sources.columns, 'gifted'), []);
  });

  it('is held beside the plan by its words', () => {
    const { state, reason } = rowState(rowNamed('accommodations'), sources);
    assert.deepEqual([state, reason], ['disagree', 'notCompared']);
    const same = sourcesOf(plan, section504({ row: 'accommodations', words: 'More time on tests' }));
    assert.equal(rowState(rowNamed('accommodations'), same).state, 'aligned');
    const alone = sourcesOf(planOf(), section504(extraTime));
    assert.equal(rowState(rowNamed('accommodations'), alone).state, 'onlyInIep');
  });

  it('keeps apart what two further plans call alike', () => {
    const [first] = section504(extraTime).columns;
    const columns = [first!, { ...first!, id: 'englishLearner' }];
    const { comparison } = rowState(rowNamed('accommodations'), sourcesOf(plan, { columns }));
    assert.deepEqual(comparison.onlyInIep, ['englishLearner/0', 'section504/0']);
  });
});

describe('a 504 plan beside an IEP', () => {
  it('is no part of how the row stands between plan and IEP', () => {
    const iep = iepOf([{ section: 'accommodation', words: 'More time on tests' }]);
    const row = rowNamed('accommodations');
    const alone = rowState(row, sourcesOf(plan, iep));
    assert.deepEqual(rowState(row, sourcesOf(plan, { ...iep, ...section504(extraTime) })), alone);
    assert.equal(alone.state, 'aligned');
  });
});

describe('further plans on their way in', () => {
  it('pass as the host hands them over', () => {
    const { columns } = section504(extraTime, quiet);
    assert.deepEqual(checkColumns(columns), { ok: true, value: columns });
    assert.ok(checkColumns([]).ok);
  });

  for (const [what, given, pointer] of [
    ['no list', {}, ''],
    ['no id', [{ items: [] }], '/0/id'],
    ['a diagnosis', [{ id: 'section504', items: [], diagnosis: 'x' }], '/0/diagnosis'],
    ['an item of no row', [{ id: 'a', items: [{ id: '1', words: 'x' }] }], '/0/items/0/row'],
    [
      'a day that is none',
      [{ id: 'a', items: [{ id: '1', row: 'courses', words: 'x', date: '2026-02-30' }] }],
      '/0/items/0/date',
    ],
  ] as const)
    it(`are refused with ${what}`, () => {
      const checked = checkColumns(given);
      assert.deepEqual(checked.ok ? [] : checked.fault.pointers, [pointer]);
    });

  it('never throw and never pollute', () => {
    assert.ok(!checkColumns(JSON.parse('[{"id":"a","items":[],"__proto__":{"x":1}}]')).ok);
    fc.assert(fc.property(fc.anything(), (given) => void checkColumns(given)));
  });
});
