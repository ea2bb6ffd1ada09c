import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnNames, crosswalkRows, crosswalkRowsFor, stateOf } from 'ilp-elements/crosswalk';
import { checkPack, loadPack, type StatePack } from 'ilp-elements/packs';

const label = (en: string) => ({ en, es: en });
const labels = { plan: label('My plan'), iep: label('My ALP'), sentence: label('They meet here.') };
const honors = {
  id: 'honors',
  group: 'courses',
  plan: 'courses',
  iep: ['coursesOfStudy'],
  citations: [{ words: 'CO Rule 12.02', isUnconfirmed: true }],
  direction: 'both',
  owner: 'shared',
  strength: 'partially',
  labels,
} as const;

const packWith = (crosswalk: StatePack['crosswalk']): StatePack => ({
  id: 'riverbend',
  ...(crosswalk && { crosswalk }),
});
const ids = (pack?: StatePack, state?: string) => crosswalkRowsFor(pack, state).map(({ id }) => id);

describe('the rows of a place', () => {
  it('are ours without those of other states, where there is no pack', () => {
    assert.deepEqual(
      ids(),
      crosswalkRows.map(({ id }) => id).filter((id) => id !== 'incorporated'),
    );
  });

  it('take in those of the state: by the pack, by its name, or by the word of the host', async () => {
    assert.ok(ids(await loadPack('SC')).includes('incorporated'));
    assert.ok(ids(packWith({ state: 'SC' })).includes('incorporated'));
    assert.ok(ids(packWith(undefined), 'SC').includes('incorporated'));
    assert.ok(!ids(await loadPack('CO')).includes('incorporated'));
    assert.ok(!ids(await loadPack('SC'), 'CO').includes('incorporated'));
  });

  it('end with a district’s own', () => {
    assert.deepEqual(crosswalkRowsFor(packWith({ rows: [honors] })).at(-1), honors);
    assert.equal(ids(packWith({ rows: [honors] })).length, ids().length + 1);
  });

  it('hold a district’s row in the place of ours with its id', () => {
    const rows = crosswalkRowsFor(packWith({ rows: [{ ...honors, id: 'courses' }] }));
    assert.equal(rows.length, ids().length);
    assert.equal(rows.find(({ id }) => id === 'courses')?.strength, 'partially');
  });

  it('are called what the pack calls them, part by part', () => {
    const named = crosswalkRowsFor(
      packWith({
        rows: [honors],
        labels: { honors: { plan: label('Ours') }, courses: { iep: label('Study') } },
      }),
    );
    assert.deepEqual(named.find(({ id }) => id === 'honors')?.labels, { ...labels, plan: label('Ours') });
    assert.deepEqual(named.find(({ id }) => id === 'courses')?.labels, { iep: label('Study') });
    assert.equal(
      named.find(({ id }) => id === 'people'),
      crosswalkRows.find(({ id }) => id === 'people'),
    );
  });
});

describe('the state of a pack', () => {
  it('is its id where that is a postal code, else what it says', async () => {
    assert.equal(stateOf(await loadPack('AZ')), 'AZ');
    assert.equal(stateOf(await loadPack('neutral')), undefined);
    assert.equal(stateOf(packWith({ state: 'KY' })), 'KY');
    assert.equal(stateOf(undefined), undefined);
  });
});

describe('further plans', () => {
  it('are known by name everywhere', () => {
    assert.deepEqual(
      columnNames(undefined).map(({ id, label: { en } }) => [id, en]),
      [
        ['section504', '504 plan'],
        ['gifted', 'Gifted plan'],
        ['englishLearner', 'Plan for learning English'],
      ],
    );
  });

  it('have the names of their state, and those a district adds', async () => {
    assert.match(columnNames(await loadPack('CO'))[1]?.label.en ?? '', /ALP/);
    assert.match(columnNames(await loadPack('WA'))[1]?.label.en ?? '', /[Hh]ighly capable/);
    const own = { id: 'health', label: label('Health plan') };
    assert.deepEqual(columnNames(packWith({ columns: [own] })).at(-1), own);
  });
});

const pointersOf = (crosswalk: unknown): readonly string[] => {
  const checked = checkPack({ id: 'riverbend', crosswalk });
  return checked.ok ? ['none'] : checked.fault.pointers;
};

describe('what a pack says about the crosswalk, on its way in', () => {
  it('passes with all it can hold', () => {
    const crosswalk: StatePack['crosswalk'] = {
      state: 'CO',
      ages: {
        transition: {
          age: 14,
          iep: 'developed',
          grade: { level: 8, at: 'start' },
          citation: { words: 'CO Rule 4.03(6)' },
        },
        majority: { age: 21 },
      },
      rows: [honors],
      labels: { courses: { plan: label('My classes') } },
      goalParts: { arts: 'activities' },
      columns: [{ id: 'health', label: label('Health plan') }],
      checklist: [
        { id: 'own', check: 'present', sections: [['annualGoal']], due: 'leaving', label: label('Own') },
      ],
    };
    const pack = { id: 'riverbend', crosswalk };
    assert.deepEqual(checkPack(pack), { ok: true, value: pack });
  });

  for (const [what, crosswalk, pointer] of [
    ['a state in words', { state: 'Colorado' }, '/crosswalk/state'],
    ['an age of five', { ages: { majority: { age: 5 } } }, '/crosswalk/ages/majority/age'],
    ['half an age', { ages: { transition: { age: 14.5 } } }, '/crosswalk/ages/transition/age'],
    [
      'a law nobody finds',
      { ages: { majority: { age: 18, citation: { words: 'the law' } } } },
      '/crosswalk/ages/majority/citation/words',
    ],
    ['a row without names', { rows: [{ ...honors, labels: undefined }] }, '/crosswalk/rows/0/labels'],
    ['a row twice', { rows: [honors, honors] }, '/crosswalk/rows'],
    ['a row of no part of an IEP', { rows: [{ ...honors, iep: [] }] }, '/crosswalk/rows/0/iep'],
    [
      'a row that mixes what is the team’s with what is not',
      { rows: [{ ...honors, iep: ['coursesOfStudy', 'accommodation'] }] },
      '/crosswalk/rows/0/iep',
    ],
    ['a row with a part no plan has', { rows: [{ ...honors, plan: 'diagnosis' }] }, '/crosswalk/rows/0/plan'],
    ['a domain that leads nowhere', { goalParts: { arts: 'somewhere' } }, '/crosswalk/goalParts/arts'],
    [
      'a check nobody knows',
      { checklist: [{ id: 'x', check: 'passed', sections: [['annualGoal']] }] },
      '/crosswalk/checklist/0/check',
    ],
    [
      'a further plan twice',
      {
        columns: [
          { id: 'a', label: label('A') },
          { id: 'a', label: label('B') },
        ],
      },
      '/crosswalk/columns',
    ],
  ] as const)
    it(`is refused with ${what}`, () => {
      assert.deepEqual(pointersOf(crosswalk), [pointer]);
    });
});
