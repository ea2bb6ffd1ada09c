import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInCareers } from '../../src/careers/built-in.js';
import type { CareerPack } from '../../src/careers/career-pack.js';
import type { CareerParts } from '../../src/careers/career-parts.js';
import { expandCareers } from '../../src/careers/expand-careers.js';
import { framework2024 } from '../../src/careers/frameworks.js';
import { careersOf } from '../../src/careers/from-pack.js';
import { titleOrder } from '../../src/careers/sort.js';

async function everythingOf(parts: CareerParts) {
  const [index, table, details, en, es, names] = await Promise.all([
    parts.index(),
    parts.table(),
    parts.details(),
    parts.texts('en'),
    parts.texts('es'),
    parts.names(),
  ]);
  return { index, table, details: table.code.map((_, row) => details.of(row)), en, es, names };
}

const words = { en: 'Here', es: 'Aquí' };
const small: CareerPack = {
  schema: 1,
  id: 'small',
  place: words,
  years: { wages: 2025, growthFrom: 2024, growthTo: 2034 },
  clusters: [
    { id: 'a', name: words, pathways: [{ id: 'a/one', name: words }] },
    {
      id: 'b',
      name: words,
      pathways: [
        { id: 'b/one', name: words },
        { id: 'b/two', name: words },
      ],
    },
    { id: 'c', name: words, pathways: [] },
  ],
  sources: [
    {
      of: ['wages', 'projections', 'interests'],
      publisher: 'Here',
      title: 'Work here',
      released: '2026',
      url: 'https://example.org/',
    },
  ],
  occupations: [
    { code: 'X1', title: 'Bare', pathways: ['b/two'] },
    {
      ...{ code: 'X2', title: 'Full', pathways: ['a/one', 'b/one', 'b/two'] },
      ...{
        sentence: { es: 'Hacen todo.' },
        names: ['all', 'everything'],
        searchWords: ['todo'],
        growth: 0,
        openings: 0,
        zone: 1,
      },
      ...{ interests: 'RIA', interestScores: [7, 6, 5, 4, 3, 2], related: ['X9', 'X1'] },
    },
    { code: 'X3', title: 'Scored', pathways: ['b/one'], interestScores: [1, 1, 1, 1, 1, 1.5] },
  ],
};

describe('the parts of a district’s pack', () => {
  it('count each occupation once in a cluster, and tell the mean of interests', async () => {
    const { sizes, clusterInterests } = await careersOf(small).index();
    assert.deepEqual(sizes, [1, 3, 0]);
    assert.deepEqual(clusterInterests, [
      [7, 6, 5, 4, 3, 2],
      [4, 3.5, 3, 2.5, 2, 1.75],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  it('leave blank what is not known', async () => {
    const { table, details, en, es, names } = await everythingOf(careersOf(small));
    assert.deepEqual(
      [...table.wage, ...table.growth, ...table.openings],
      [NaN, NaN, NaN, NaN, 0, NaN, NaN, 0, NaN],
    );
    assert.deepEqual([...table.education], [-1, -1, -1]);
    assert.deepEqual([...table.zone], [0, 1, 0]);
    assert.deepEqual([...table.clusters], [2, 3, 2]);
    assert.deepEqual(table.interests, ['', 'RIA', '']);
    assert.deepEqual(details[0]?.wages, {});
    assert.deepEqual(
      [en.sentence, es.sentence],
      [
        ['', '', ''],
        ['', 'Hacen todo.', ''],
      ],
    );
    assert.deepEqual(names, ['', 'all;everything;;todo', '']);
  });

  it('tell names that are shown from words that are only searched by', async () => {
    const occupations = [{ code: 'Z', title: 'Pilots', pathways: ['a/one'], searchWords: ['astronaut'] }];
    const parts = careersOf({ ...small, occupations });
    assert.deepEqual(await parts.names(), [';;astronaut']);
    assert.deepEqual((await expandCareers(parts)).occupations, occupations);
  });

  it('keep the rows as they are, and know them from A to Z', async () => {
    const titles = ['Nurse 10', 'baker', 'Nurse 2'];
    const occupations = titles.map((title, row) => ({ code: `Y${row}`, title, pathways: ['a/one'] }));
    const { title, byTitle } = await careersOf({ ...small, occupations }).table();
    assert.deepEqual([title, [...byTitle]], [titles, [1, 2, 0]]);
  });

  it('leave out related occupations that the pack does not have', async () => {
    assert.deepEqual((await careersOf(small).details()).of(1).related, [0]);
  });

  it('come back in the published shape, blanks left out', async () => {
    const { related: _, ...full } = small.occupations[1]!;
    const occupations = [small.occupations[0], { ...full, related: ['X1'] }, small.occupations[2]];
    assert.deepEqual(await expandCareers(careersOf(small)), { ...small, occupations });
  });
});

describe('the built-in pack', () => {
  it('is the same when it is taken apart and put together again', async () => {
    const pack = await expandCareers(builtInCareers);
    assert.deepEqual(await everythingOf(careersOf(pack)), await everythingOf(builtInCareers));
  });

  it('knows its rows from A to Z, so that nobody need sort them', async () => {
    const { title, byTitle } = await builtInCareers.table();
    assert.deepEqual(byTitle, titleOrder(title, 'en'));
  });

  it('stays the same on its way through a file', async () => {
    const pack = await expandCareers(builtInCareers);
    const stored: unknown = JSON.parse(JSON.stringify(pack));
    assert.deepEqual(await expandCareers(careersOf(stored)), pack);
  });

  it('lets a district start from it with fewer occupations and its own wages', async () => {
    const pack = await expandCareers(builtInCareers);
    const occupations = pack.occupations
      .filter(({ pathways }) => pathways.some((id) => id.startsWith('health/')))
      .map((each) => ({ ...each, wages: { median: 50_000 } }));
    const parts = careersOf({ ...pack, id: 'riverbend', occupations });
    const { index, table, details } = await everythingOf(parts);
    assert.equal(index.sizes[index.clusters.findIndex(({ id }) => id === 'health')], 116);
    assert.ok(table.wage.every((wage) => wage === 50_000));
    assert.ok(details.every(({ related }) => related.every((row) => row < 116)));
  });
});

describe('the framework of 2024', () => {
  it('has 14 clusters, and says what has no single place in it', () => {
    const [placed, rest] = [false, true].map((is) =>
      framework2024.filter((each) => each.hasNoSinglePlace === is),
    );
    assert.equal(placed?.length, 14);
    assert.deepEqual(
      rest?.map(({ from }) => from),
      [['stem/science-mathematics']],
    );
    assert.ok(framework2024.every(({ id, isApproximate }) => id.startsWith('2024/') && isApproximate));
    assert.equal(new Set(framework2024.map(({ id }) => id)).size, 15);
  });

  it('leads from clusters and pathways that exist, and leaves none out', async () => {
    const { clusters } = await builtInCareers.index();
    const known = new Set(clusters.flatMap(({ id, pathways }) => [id, ...pathways.map((each) => each.id)]));
    const from = new Set(framework2024.flatMap((each) => each.from));
    assert.deepEqual(
      [...from].filter((id) => !known.has(id)),
      [],
    );
    const lost = clusters
      .filter(({ id }) => !from.has(id))
      .flatMap(({ pathways }) => pathways.filter(({ id }) => !from.has(id)));
    assert.deepEqual(lost, []);
  });
});
