import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nearest, othersAt, scatterOf, span } from '../../../components/career-explorer/chart/scatter.js';
import { careersOf, type CareerParts, type CareerTable } from '../../../src/careers/index.js';

interface Figures {
  readonly wage: number;
  readonly growth: number;
}

const some: CareerParts = careersOf({
  schema: 1,
  id: 'one',
  place: { en: 'a town', es: 'un pueblo' },
  years: { wages: 2024, growthFrom: 2024, growthTo: 2034 },
  clusters: [
    {
      id: 'arts',
      name: { en: 'Arts', es: 'Artes' },
      pathways: [{ id: 'arts/film', name: { en: 'Film', es: 'Cine' } }],
    },
  ],
  sources: [{ of: ['wages'], publisher: 'A', title: 'B', released: '2025', url: 'https://example.org/' }],
  occupations: [{ code: '1', title: 'One', pathways: ['arts/film'] }],
});
const base = await some.table();

/** A table of nothing but pay and growth. */
function tableOf(figures: readonly Figures[]): CareerTable {
  return {
    ...base,
    wage: Float64Array.from(figures, ({ wage }) => wage),
    growth: Float64Array.from(figures, ({ growth }) => growth),
  };
}

const rowsOf = (table: CareerTable) => [...table.wage.keys()];

const usual = [
  { wage: 93_600, growth: 4.9 },
  { wage: 33_760, growth: -0.7 },
  { wage: NaN, growth: 0.3 },
  { wage: 239_200, growth: 3.2 },
  { wage: 50_000, growth: NaN },
  { wage: 93_600, growth: -12 },
];

describe('the picture of pay and growth', () => {
  const table = tableOf(usual);
  const scatter = scatterOf(table, rowsOf(table));

  it('has the jobs with both figures, in the order of pay and then of growth', () => {
    assert.deepEqual(scatter.rows, [1, 5, 0, 3]);
  });

  it('shows only what is listed', () => {
    assert.deepEqual(scatterOf(table, [3, 0]).rows, [0, 3]);
  });

  it('has more pay further right, and more growth further up', () => {
    const [waiter = 0, shrinks = 0, nurse = 0, doctor = 0] = scatter.x;
    assert.ok(waiter < shrinks && shrinks === nurse && nurse < doctor);
    const [, down = 0, up = 0] = scatter.y;
    assert.ok(up < down);
  });

  it('is one path with a dot for each job', () => {
    assert.equal(scatter.path.match(/M\d+ \d+h0/g)?.length, scatter.rows.length);
    assert.equal(scatter.path.replaceAll(/M\d+ \d+h0/g, ''), '');
  });

  it('begins at no pay, and rules no change', () => {
    assert.deepEqual(scatter.pay[0], { value: 0, place: 0 });
    assert.ok(scatter.growth.some(({ value }) => value === 0));
  });

  it('writes no amount closer to the next than a phone has room for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 18_000, max: 400_000 }), { minLength: 1 }), (wages) => {
        const { pay } = scatterOf(tableOf(wages.map((wage) => ({ wage, growth: 1 }))), [...wages.keys()]);
        const gaps = pay.slice(1).map(({ place }, index) => place - (pay[index]?.place ?? 0));
        assert.ok(gaps.every((gap) => gap >= 33));
      }),
    );
  });

  it('holds every point and every tick, whatever the figures are', () => {
    const figures = fc.record({
      wage: fc.integer({ min: 0, max: 1e7 }),
      growth: fc.integer({ min: -100, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(figures), (list) => {
        const any = tableOf(list);
        const { x, y, pay, growth } = scatterOf(any, rowsOf(any));
        assert.ok([...x, ...y].every((place) => place >= 0 && place <= span));
        const ticks = [...pay, ...growth];
        assert.ok(ticks.every(({ place }) => place >= 0 && place <= 100));
        assert.ok(ticks.every(({ value }) => !Object.is(value, -0)));
        assert.ok(pay.length <= 4 && growth.length <= 6);
      }),
    );
  });

  it('is there where nothing is listed', () => {
    const { rows, path, pay } = scatterOf(table, []);
    assert.deepEqual([rows, path, pay[0]?.value], [[], '', 0]);
  });
});

describe('the point nearest to a spot', () => {
  const table = tableOf(usual);
  const scatter = scatterOf(table, rowsOf(table));

  it('is the one that is clicked on', () => {
    for (const index of [0, 1, 2, 3]) {
      const [x = 0, y = 0] = [scatter.x[index], scatter.y[index]];
      assert.equal(nearest(scatter, x / span, y / span, 2), index);
    }
  });

  it('is measured as it is seen: in a wide picture, across counts more', () => {
    const far = { ...scatter, x: [0, 500], y: [0, 900] };
    assert.equal(nearest(far, 0.4, 0, 1), 0);
    assert.equal(nearest(far, 0.4, 0, 4), 1);
  });

  it('is the first of several in one place', () => {
    const same = tableOf([usual[0]!, usual[1]!, usual[0]!]);
    const three = scatterOf(same, rowsOf(same));
    assert.equal(nearest(three, 1, 0, 2), 1);
    assert.equal(othersAt(same, three, 1), 1);
    assert.equal(othersAt(same, three, 0), 0);
  });
});
