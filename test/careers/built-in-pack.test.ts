import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInCareers } from '../../src/careers/built-in.js';
import { educationLevels } from '../../src/careers/career-pack.js';

const [index, table, details, names] = await Promise.all([
  builtInCareers.index(),
  builtInCareers.table(),
  builtInCareers.details(),
  builtInCareers.names(),
]);
const rows = table.code.map((_, row) => row);
const rowOf = (code: string) => table.code.indexOf(code);

function sum(values: Iterable<number>): number {
  return [...values].filter((value) => !Number.isNaN(value)).reduce((total, value) => total + value, 0);
}

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('the clusters of the built-in pack', () => {
  it('are the 16 of the framework, in its order, with the right number of occupations', () => {
    assert.deepEqual(
      index.clusters.map(({ id }, place) => [id, index.sizes[place]]),
      [
        ['agriculture', 43],
        ['construction', 93],
        ['arts', 48],
        ['business', 77],
        ['education', 76],
        ['finance', 26],
        ['government', 46],
        ['health', 116],
        ['hospitality', 47],
        ['human-services', 50],
        ['information-technology', 26],
        ['law', 42],
        ['manufacturing', 150],
        ['marketing', 31],
        ['stem', 80],
        ['transportation', 72],
      ],
    );
    assert.equal(sum(index.sizes), 1023);
  });

  it('have 73 pathways with names in both languages, each with occupations', () => {
    const used = new Set(table.pathways.flat());
    const pathways = index.clusters.flatMap((cluster) =>
      cluster.pathways.map((pathway) => ({ ...pathway, cluster: cluster.id })),
    );
    assert.equal(pathways.length, 73);
    for (const { id, name, cluster } of pathways) {
      assert.ok(id.startsWith(`${cluster}/`) && used.has(id), id);
      assert.ok(name.en && name.es, id);
    }
    assert.deepEqual(pathways.find(({ id }) => id === 'health/therapeutic-services')?.name, {
      en: 'Therapeutic Services',
      es: 'Servicios de tratamiento',
    });
  });

  it('are told by one bit each, the same as the pathways tell', () => {
    for (const row of rows) {
      const bits = index.clusters.filter((_, place) => ((table.clusters[row] ?? 0) >>> place) & 1);
      const told = new Set(table.pathways[row]?.map((id) => id.split('/')[0]));
      assert.deepEqual(new Set(bits.map(({ id }) => id)), told, table.code[row]);
    }
  });

  it('have mean interests that tell them apart', () => {
    const strongest = new Map(
      index.clusters.map(({ id }, place) => {
        const means = index.clusterInterests[place] ?? [];
        return [id, 'RIASEC'.charAt(means.indexOf(Math.max(...means)))];
      }),
    );
    assert.equal(strongest.get('construction'), 'R');
    assert.equal(strongest.get('stem'), 'I');
    assert.equal(strongest.get('arts'), 'A');
    assert.equal(strongest.get('education'), 'S');
    assert.equal(strongest.get('marketing'), 'E');
    assert.equal(strongest.get('finance'), 'C');
  });
});

describe('the occupations of the built-in pack', () => {
  it('are 1,011, each once, in columns of one length', () => {
    assert.equal(new Set(table.code).size, 1011);
    for (const column of Object.values(table)) assert.equal(Reflect.get(column, 'length'), 1011);
    assert.equal(names.length, 1011);
    assert.ok(table.code.every((code) => /^\d\d-\d{4}\.\d\d$/.test(code)));
  });

  it('add up to what the publishers’ tables add up to', () => {
    assert.equal(sum(table.wage), 73_018_810);
    assert.equal(sum(table.openings), 25_818_300);
    assert.equal(Math.round(sum(table.growth) * 10), 21_790);
    assert.equal(sum(table.zone), 2923);
    assert.equal(table.interests.join('').length, 2303);
    const employment = rows.map((row) => details.of(row).employment);
    assert.equal(sum(employment.map((each) => each?.from ?? 0)), 243_827_700);
    assert.equal(sum(employment.map((each) => each?.to ?? 0)), 253_006_000);
  });

  it('need as much education, experience and training as the tables say', () => {
    const education = count([...table.education].map((place) => educationLevels[place]));
    assert.deepEqual(
      [undefined, ...educationLevels].map((level) => education.get(level)),
      [19, 111, 360, 9, 55, 57, 272, 49, 79],
    );
    const experience = count(rows.map((row) => details.of(row).experience));
    assert.equal(experience.get('fiveYears'), 43);
    const training = count(rows.map((row) => details.of(row).training));
    assert.equal(training.get('apprenticeship'), 16);
  });

  it('say why a wage is blank', () => {
    const blanks = count(rows.map((row) => details.of(row).wages.blank));
    assert.deepEqual(
      blanks,
      new Map<string | undefined, number>([
        ['hourly', 5],
        ['military', 19],
        ['notPublished', 1],
        [undefined, 986],
      ]),
    );
    for (const row of rows)
      assert.equal(
        details.of(row).wages.blank === undefined,
        !Number.isNaN(table.wage[row]),
        table.code[row],
      );
  });

  it('have 23 wages at the top code', () => {
    assert.equal(index.topCode, 239_200);
    assert.equal([...table.wage].filter((wage) => wage === index.topCode).length, 23);
    const row = rowOf('29-1211.00');
    assert.equal(table.title[row], 'Anesthesiologists');
    assert.deepEqual(details.of(row).wages, {
      median: 239_200,
      p10: 124_450,
      p25: 186_680,
      p75: 239_200,
      p90: 239_200,
    });
  });

  it('know registered nurses', () => {
    const row = rowOf('29-1141.00');
    assert.equal(table.title[row], 'Registered Nurses');
    assert.deepEqual(table.pathways[row], ['health/therapeutic-services']);
    assert.equal(table.growth[row], 4.9);
    assert.equal(table.openings[row], 189_100);
    assert.equal(table.zone[row], 4);
    assert.equal(table.interests[row], 'SCI');
    const { related, ...known } = details.of(row);
    assert.deepEqual(known, {
      wages: { median: 93_600, p10: 66_030, p25: 78_610, p75: 107_960, p90: 135_320 },
      education: 'bachelor',
      experience: 'none',
      training: 'none',
      employment: { from: 3_391_000, to: 3_557_100 },
      figuresOf: undefined,
      interestScores: { R: 3.5, I: 4.7, A: 1.3, S: 5.6, E: 2.4, C: 4.8 },
    });
    assert.deepEqual(
      related.map((other) => table.code[other]),
      ['29-1141.04', '29-1171.00', '29-1141.01', '29-1141.03', '29-2061.00'],
    );
  });

  it('say whose figures they show', () => {
    const kinds = count(rows.map((row) => details.of(row).figuresOf?.kind));
    assert.deepEqual([kinds.get('combined'), kinds.get('parent')], [34, 138]);
    assert.deepEqual(details.of(rowOf('29-1141.03')).figuresOf, {
      kind: 'parent',
      title: 'Registered nurses',
    });
    assert.deepEqual(details.of(rowOf('39-7011.00')).figuresOf, {
      kind: 'combined',
      title: 'Tour and travel guides',
    });
  });

  it('have an hourly wage where there is no other', () => {
    assert.deepEqual(details.of(rowOf('27-2011.00')).wages, { hourlyMedian: 23.33, blank: 'hourly' });
    assert.deepEqual(details.of(rowOf('45-3031.00')).wages, { blank: 'notPublished' });
    assert.deepEqual(details.of(rowOf('55-3016.00')).wages, { blank: 'military' });
  });

  it('can be found by the names people use', () => {
    const named = (code: string) => names[rowOf(code)]?.split(';') ?? [];
    assert.ok(named('31-1131.00').includes("nurse's aide"));
    assert.ok(named('29-1141.00').includes('RN'));
    assert.ok(names.every((each, row) => !each.split(';').includes(table.title[row] ?? '')));
  });

  it('never point to one that is not there', () => {
    for (const row of rows)
      for (const other of details.of(row).related)
        assert.ok(table.code[other] && other !== row, table.code[row]);
  });

  it('print O*NET’s notice', () => {
    const onet = index.sources.find(({ of }) => of.includes('interests'));
    assert.equal(onet?.license, 'CC BY 4.0');
    assert.ok(
      onet.notice?.startsWith(
        'This page includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.',
      ),
    );
    assert.match(onet.notice ?? '', /What was changed/);
  });

  it('have nothing to say of rows that are not there', () => {
    assert.deepEqual(details.of(5000), details.of(-1));
    assert.deepEqual(details.of(5000).wages, {});
  });
});
