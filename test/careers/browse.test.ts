import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { browse, chooseOption, pathwayCounts, prepareCareers } from '../../src/careers/browse.js';
import { educationLevels } from '../../src/careers/career-pack.js';
import {
  everything,
  facetIds,
  sortKeys,
  type CareerWish,
  type FacetId,
} from '../../src/careers/career-wish.js';
import { growthBand } from '../../src/careers/facets.js';
import { anyFound, anyRows, anyWish, groups } from './any-careers.js';
import { clusterIds, index, rowOf, rows, table, tableOf, titlesOf, type Row } from './small-careers.js';

const careers = prepareCareers(table, index);
const list = (wish: Partial<CareerWish>, found?: readonly number[]) =>
  browse(careers, found, { ...everything, ...wish });
const countOf = (facet: FacetId, value: string, wish: Partial<CareerWish> = {}) =>
  list(wish).options[facet].find((option) => option.value === value)?.count;

describe('a list of occupations', () => {
  it('shows everything by title when nothing is wished for', () => {
    const { rows: all } = list({});
    assert.equal(all.length, rows.length);
    assert.deepEqual(titlesOf(all.slice(0, 3)), [
      'Actors',
      'Architects, Except Landscape and Naval',
      'Army Band Members',
    ]);
  });

  it('lets in any chosen option of a facet, and only what all facets let in', () => {
    const { rows: found } = list({ chosen: { cluster: ['health', 'arts'], zone: ['2'] } });
    assert.deepEqual(titlesOf(found), ['Actors', 'Dancers', 'Nursing Assistants']);
  });

  it('counts an option by what the other facets let in', () => {
    const wish = { chosen: { cluster: ['health'], zone: ['2'] } };
    assert.equal(countOf('zone', '5', wish), 4);
    assert.equal(countOf('cluster', 'arts', wish), 2);
    assert.equal(countOf('wage', '30000', wish), 1);
  });

  it('offers blanks as an option of their own, only where there are any', () => {
    assert.equal(countOf('wage', 'unknown'), 5);
    assert.equal(countOf('interest', 'unknown'), 1);
    assert.equal(countOf('cluster', 'unknown'), undefined);
  });

  it('puts a wage and a growth on a bound into the upper band', () => {
    const bounds = prepareCareers(tableOf([{ title: 'a', pathways: [], wage: 45_000, growth: 7 }]), index);
    const { options } = browse(bounds, undefined, everything);
    assert.equal(options.wage.find(({ count }) => count === 1)?.value, '45000');
    assert.equal(options.growth.find(({ count }) => count === 1)?.value, 'growsFast');
    assert.deepEqual([-40, -1, 2.9, 3, 6.9, NaN].map(growthBand), [
      'shrinks',
      'steady',
      'steady',
      'grows',
      'grows',
      undefined,
    ]);
  });

  it('counts an occupation in each of its clusters and interest areas', () => {
    const art = rowOf('Art, Drama');
    for (const cluster of ['education', 'arts'])
      assert.ok(list({ chosen: { cluster: [cluster] } }).rows.includes(art));
    for (const interest of ['S', 'A'])
      assert.ok(list({ chosen: { interest: [interest] } }).rows.includes(art));
  });

  it('knows the clusters of another framework', () => {
    const both = prepareCareers(table, index, { groups });
    const { options, rows: care } = browse(both, undefined, {
      ...everything,
      chosen: { cluster: ['2024/care'] },
    });
    assert.equal(care.length, 10);
    assert.equal(options.cluster.find(({ value }) => value === '2024/care')?.count, 10);
  });

  it('narrows to a pathway, counts other clusters without it, and leaves it for one of them', () => {
    const wish = { ...everything, pathway: 'health/two' };
    assert.equal(list(wish).rows.length, 2);
    assert.equal(countOf('cluster', 'construction', wish), 8);
    assert.equal(list(chooseOption(wish, 'cluster', 'construction', true)).rows.length, 8);
    assert.equal(chooseOption(wish, 'zone', '5', true).pathway, 'health/two');
    assert.deepEqual(pathwayCounts(careers, undefined, wish, ['health/one', 'health/two']), [6, 2]);
  });

  it('takes a chosen option back', () => {
    const wish = chooseOption(chooseOption(everything, 'zone', '5', true), 'zone', '4', true);
    assert.deepEqual(wish.chosen.zone, ['5', '4']);
    assert.deepEqual(chooseOption(wish, 'zone', '5', false).chosen.zone, ['4']);
  });

  it('keeps the best match first, whichever way a list by fit is turned', () => {
    const found = [5, 2, 9];
    assert.deepEqual(list({ sort: 'fit' }, found).rows, found);
    assert.deepEqual(list({ sort: 'fit', isDescending: true }, found).rows, found);
    assert.deepEqual(list({ sort: 'fit' }).rows, list({}).rows);
  });

  it('sorts titles as the reader’s language does', () => {
    const words = tableOf(['Zoo', 'Águila', 'Barco'].map((title) => ({ title, pathways: [] })));
    const order = (titles?: readonly string[]) =>
      browse(prepareCareers(words, index, titles ? { titles, language: 'es' } : {}), undefined, everything)
        .rows;
    assert.deepEqual(order(), [1, 2, 0]);
    assert.deepEqual(order(['Ave', 'Águila', '']), [1, 0, 2]);
  });
});

describe('any list of any occupations', () => {
  const any = anyRows.chain((some) => fc.tuple(fc.constant(some), anyWish, anyFound(some.length)));
  const prepared = (some: readonly Row[]) => prepareCareers(tableOf(some), index, { groups });

  it('holds just what is wished for, once each', () => {
    fc.assert(
      fc.property(any, ([some, wish, found]) => {
        const wanted = plainly(some, wish, found);
        const { rows: listed } = browse(prepared(some), found, wish);
        assert.deepEqual(
          listed.toSorted((a, b) => a - b),
          wanted,
        );
      }),
    );
  });

  it('counts every option as it would be listed alone in its facet', () => {
    fc.assert(
      fc.property(any, ([some, wish, found]) => {
        const here = prepared(some);
        const { options } = browse(here, found, wish);
        for (const facet of facetIds) {
          for (const { value, count } of options[facet]) {
            const cleared = { ...wish, chosen: { ...wish.chosen, [facet]: [] } };
            const alone = chooseOption(cleared, facet, value, true);
            assert.equal(count, plainly(some, alone, found).length, `${facet} ${value}`);
            assert.equal(browse(here, found, alone).rows.length, count);
          }
        }
      }),
    );
  });

  it('does not ask in which order options were chosen', () => {
    fc.assert(
      fc.property(any, ([some, wish, found]) => {
        const turned = Object.fromEntries(
          Object.entries(wish.chosen)
            .toReversed()
            .map(([facet, values]) => [facet, values.toReversed()]),
        );
        const careersHere = prepared(some);
        assert.deepEqual(
          browse(careersHere, found, { ...wish, chosen: turned }),
          browse(careersHere, found, wish),
        );
      }),
    );
  });

  it('is whole again when every choice is taken back', () => {
    fc.assert(
      fc.property(any, ([some, wish, found]) => {
        const cleared = { ...wish, chosen: {}, pathway: undefined };
        assert.equal(browse(prepared(some), found, cleared).rows.length, found?.length ?? some.length);
      }),
    );
  });

  it('is in order, blanks last and ties by title, either way', () => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...sortKeys), fc.boolean(), (some, sort, isDescending) => {
        const { rows: order } = browse(prepared(some), undefined, { ...everything, sort, isDescending });
        order.slice(1).forEach((row, place) => {
          const [before, after] = [some[order[place]!]!, some[row]!];
          if (sort === 'title' || sort === 'fit') {
            const turn = sort === 'title' && isDescending ? -1 : 1;
            assert.ok(compare(before.title, after.title) * turn <= 0);
            return;
          }
          const [a, b] = [valueOf(before, sort), valueOf(after, sort)];
          if (a === undefined) assert.equal(b, undefined);
          else if (b !== undefined) assert.ok(isDescending ? a >= b : a <= b);
          if (a === b) assert.ok(compare(before.title, after.title) <= 0);
        });
      }),
    );
  });
});

function valueOf(row: Row, key: 'wage' | 'growth' | 'openings' | 'education' | 'zone'): number | undefined {
  return key === 'education' ? row.education && educationLevels.indexOf(row.education) : row[key];
}

/** The same answer, worked out row by row in the plainest way. */
function plainly(some: readonly Row[], wish: CareerWish, found: readonly number[] | undefined): number[] {
  const isWished = (row: Row) =>
    (wish.pathway === undefined || row.pathways.includes(wish.pathway)) &&
    facetIds.every((facet) => {
      const known = (wish.chosen[facet] ?? []).filter((value) => isOffered(some, facet, value));
      return known.length === 0 || known.some((value) => optionsOf(row, facet).includes(value));
    });
  return some.flatMap((row, place) => (isWished(row) && (found?.includes(place) ?? true) ? [place] : []));
}

function isOffered(some: readonly Row[], facet: FacetId, value: string): boolean {
  if (value === 'unknown') return some.some((row) => optionsOf(row, facet).includes('unknown'));
  return value !== 'gone';
}

function optionsOf(row: Row, facet: FacetId): string[] {
  const mine = {
    cluster: () => clustersOf(row),
    education: () => [row.education],
    wage: () => [
      ['0', '30000', '45000', '60000', '80000', '100000'].findLast((from) => row.wage! >= Number(from)),
    ],
    growth: () => [row.growth === undefined ? undefined : growthOf(row.growth)],
    zone: () => [row.zone?.toString()],
    interest: () => Array.from(row.interests ?? ''),
  }[facet]();
  const known = mine.filter((value) => value !== undefined);
  return known.some((value) => !value.startsWith('2024/')) ? known : [...known, 'unknown'];
}

function growthOf(growth: number): string {
  if (growth < -1) return 'shrinks';
  if (growth < 3) return 'steady';
  return growth < 7 ? 'grows' : 'growsFast';
}

function clustersOf({ pathways }: Row): string[] {
  const mine = clusterIds.filter((id) => pathways.some((pathway) => pathway.startsWith(`${id}/`)));
  const grouped = groups.filter(({ from }) => from.some((id) => mine.includes(id) || pathways.includes(id)));
  return [...mine, ...grouped.map(({ id }) => id)];
}
