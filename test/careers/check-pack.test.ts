import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkCareerPack } from '../../src/careers/check-career-pack.js';

const words = { en: 'Care', es: 'Cuidado' };
const pathways = [{ id: 'care/home', name: words }];
const nurse = {
  code: '29-1141.00',
  title: 'Nurses',
  pathways: ['care/home'],
  wages: { median: 80_000 },
};
const source = {
  of: ['wages'],
  publisher: 'Riverbend',
  title: 'Wages here',
  released: '2026',
  url: 'https://example.org/wages',
};
const district = {
  schema: 1,
  id: 'riverbend',
  place: words,
  years: { wages: 2025, growthFrom: 2024, growthTo: 2034 },
  clusters: [{ id: 'care', name: words, pathways }],
  sources: [source],
  occupations: [nurse],
};

function saidOf(pack: unknown): string {
  try {
    checkCareerPack(pack);
    return 'nothing';
  } catch (error) {
    return error instanceof TypeError ? error.message : 'not a TypeError';
  }
}

const withNurse = (change: object) => ({ ...district, occupations: [{ ...nurse, ...change }] });
function deep(): unknown {
  let value: unknown = [];
  for (let depth = 0; depth < 100_000; depth++) value = [value];
  return value;
}

const clusters = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `c${place}`, name: words, pathways: [] }));

describe('a district’s own career pack', () => {
  it('passes as it is', () => {
    assert.deepEqual(checkCareerPack(district), district);
  });

  it('passes with figures that are blank, equal or at the top', () => {
    for (const change of [
      { wages: { blank: 'hourly', hourlyMedian: 23.5 } },
      { wages: { p10: 50_000, median: 50_000, p90: 239_200 } },
      { wages: {} },
    ])
      assert.deepEqual(checkCareerPack(withNurse(change)), withNurse(change));
    const months = ['2026', '2026-01', '2025-12'].map((released) => ({ ...source, released }));
    assert.equal(checkCareerPack({ ...district, sources: months }).sources.length, 3);
  });

  it('needs no source where it has no figures', () => {
    const { wages: _, ...bare } = nurse;
    assert.equal(checkCareerPack({ ...district, sources: [], occupations: [bare] }).sources.length, 0);
  });

  for (const [what, pack, said] of [
    ['nothing', null, 'the pack needs an object'],
    ['of nothing', {}, 'clusters is not there: add it'],
    ['too deep to read', deep(), 'it cannot be read'],
    ['of a schema from the future', { ...district, schema: 2 }, 'schema needs the number 1'],
    [
      'without a place',
      { ...district, place: undefined },
      'place needs words in English (en) and in Spanish (es)',
    ],
    ['without Spanish', { ...district, place: { en: 'Here' } }, 'place'],
    ['with 32 clusters', { ...district, clusters: clusters(32) }, 'clusters needs a list of at most 31'],
    ['without clusters', { ...district, clusters: [] }, 'clusters needs a list that is not empty'],
    ['without occupations', { ...district, occupations: [] }, 'occupations needs a list that is not empty'],
    [
      'with a cluster twice',
      { ...district, clusters: [...district.clusters, { id: 'care', name: words, pathways: [] }] },
      'clusters[1].id is there twice',
    ],
    [
      'with a pathway twice',
      { ...district, clusters: [{ id: 'care', name: words, pathways: [...pathways, ...pathways] }] },
      'clusters[0].pathways[1].id is there twice',
    ],
    [
      'with a pathway of another cluster',
      { ...district, clusters: [{ id: 'cure', name: words, pathways }] },
      'clusters[0] has the pathway “care/home”: begin its id with “cure/”',
    ],
    [
      'with a cluster whose id has a meaning in code',
      { ...district, clusters: [...district.clusters, { id: 'constructor', name: words, pathways: [] }] },
      'clusters[1].id needs another id',
    ],
    [
      'with an occupation twice',
      { ...district, occupations: [nurse, nurse] },
      'occupations[1].code is there twice: give each occupation its own code',
    ],
    [
      'with a pathway that is nowhere',
      withNurse({ pathways: ['care/moon'] }),
      'occupations[0] is in “care/moon”: no cluster has this pathway',
    ],
    [
      'with an occupation of no pathway',
      withNurse({ pathways: [] }),
      'occupations[0].pathways needs a list that is not empty',
    ],
    [
      'with a negative wage',
      withNurse({ wages: { median: -1 } }),
      'occupations[0].wages.median needs a number that is not negative',
    ],
    [
      'with an endless wage',
      withNurse({ wages: { p90: Infinity } }),
      'occupations[0].wages.p90 needs a finite number',
    ],
    [
      'with a wage that is no number',
      withNurse({ wages: { p10: NaN } }),
      'occupations[0].wages.p10 needs a number',
    ],
    [
      'with a wage that is a text',
      withNurse({ wages: { p10: '$9' } }),
      'occupations[0].wages.p10 needs a number',
    ],
    [
      'with openings below zero',
      withNurse({ openings: -5 }),
      'occupations[0].openings needs a number that is not negative',
    ],
    [
      'with employment without an end',
      withNurse({ employment: { from: 1 } }),
      'occupations[0].employment.to is not there: add it',
    ],
    [
      'with unknown education',
      withNurse({ education: 'phd' }),
      'occupations[0].education needs one of: none, highSchool',
    ],
    [
      'with preparation of level 6',
      withNurse({ zone: 6 }),
      'occupations[0].zone needs a whole number from 1 to 5',
    ],
    [
      'with an interest twice',
      withNurse({ interests: 'RR' }),
      'occupations[0].interests needs one to three different letters',
    ],
    [
      'with five scores',
      withNurse({ interestScores: [1, 2, 3, 4, 5] }),
      'occupations[0].interestScores needs six numbers',
    ],
    [
      'with a score of 8',
      withNurse({ interestScores: [1, 2, 3, 4, 5, 8] }),
      'occupations[0].interestScores[5] needs a number from 1 to 7',
    ],
    [
      'with two names in one',
      withNurse({ names: ['RN;nurse'] }),
      'occupations[0].names[0] needs names without “;”',
    ],
    [
      'with a field that is misspelt',
      withNurse({ sentance: words }),
      'occupations[0].sentance is no field of a career pack: take it out, or correct its name',
    ],
    ['with a field of its own', { ...district, theme: 'dark' }, 'theme is no field of a career pack'],
    [
      'with words in a third language',
      { ...district, place: { ...words, fr: 'Ici' } },
      'place.fr is no field of a career pack',
    ],
    ['with a top code of nothing', { ...district, topCode: 0 }, 'topCode needs a wage above 0'],
    [
      'with percentiles that fall',
      withNurse({ wages: { p10: 40_000, p25: 30_000, median: 80_000 } }),
      'occupations[0].wages has a p25 below the figure before it',
    ],
    [
      'with a median below the lowest tenth',
      withNurse({ wages: { p10: 90_000, median: 80_000 } }),
      'occupations[0].wages has a median below the figure before it',
    ],
    [
      'with a median and the reason why there is none',
      withNurse({ wages: { median: 80_000, blank: 'hourly' } }),
      'occupations[0].wages has a median and says why there is none',
    ],
    [
      'with growth that ends before it begins',
      { ...district, years: { wages: 2025, growthFrom: 2034, growthTo: 2024 } },
      'years.growthTo is before growthFrom',
    ],
    [
      'with wages of no source',
      { ...district, sources: [{ ...source, of: ['texts'] }] },
      'sources has none of “wages”: say where these figures are from',
    ],
    [
      'with an hourly wage of no source',
      { ...withNurse({ wages: { hourlyMedian: 20, blank: 'hourly' } }), sources: [] },
      'sources has none of “wages”',
    ],
    ['with growth of no source', withNurse({ growth: 0 }), 'sources has none of “projections”'],
    ['with interests of no source', withNurse({ interests: 'SIR' }), 'sources has none of “interests”'],
    ...['May 2025', '2025-13', '2025-00', '2025-5', '2025-05-01', '25'].map(
      (released) =>
        [
          `released in “${released}”`,
          { ...district, sources: [{ ...source, released }] },
          'sources[0].released needs a year or a month, such as 2025 or 2025-05',
        ] as const,
    ),
    ...['http://example.org/', 'mailto:a@example.org', 'https://', 'https://a b'].map(
      (url) =>
        [
          `with the link “${url}”`,
          { ...district, sources: [{ ...source, url }] },
          'sources[0].url needs an address that begins with https://',
        ] as const,
    ),
    [
      'with a link that is a script',
      { ...district, sources: [{ ...source, url: 'javascript:alert(1)' }] },
      'sources[0].url needs an address that begins with https://',
    ],
  ] as const)
    it(`is refused ${what}`, () => {
      const message = saidOf(pack);
      assert.ok(
        message.startsWith('This career pack cannot be used:\n- ') && message.includes(said),
        message,
      );
    });

  it('is refused when it reaches for prototypes, and pollutes nothing', () => {
    const pack: unknown = JSON.parse(
      JSON.stringify(district).replace('"schema":1', '"schema":1,"__proto__":{"evil":true}'),
    );
    assert.match(saidOf(pack), /the key “__proto__”: take it out/);
    assert.equal(Reflect.get({}, 'evil'), undefined);
  });

  it('names twenty places and counts the rest', () => {
    const occupations = Array.from({ length: 30 }, () => ({ ...nurse, title: '' }));
    const lines = saidOf({ ...district, occupations }).split('\n');
    assert.equal(lines.length, 22);
    assert.equal(lines.at(-1), '- … and 10 more');
  });

  it('is refused in words, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => saidOf(value).startsWith('This career pack cannot be used:')),
    );
  });
});
