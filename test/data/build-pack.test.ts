import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { buildPack } from '../../data/lib/build-pack.mjs';

const tiny = path.resolve('test/data/tiny');
const folders: string[] = [];

/** A copy of the made-up files in which words of some are replaced. */
function folderWith(changes: Readonly<Record<string, readonly [from: string, to: string]>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'careers-'));
  folders.push(folder);
  cpSync(tiny, folder, { recursive: true });
  for (const [name, [from, to]] of Object.entries(changes)) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(from), `${name} has “${from}”`);
    writeFileSync(file, text.replaceAll(from, to));
  }
  return folder;
}

async function build(folder = tiny) {
  return buildPack(folder, path.join(folder, 'own'));
}

async function occupation(code: string) {
  const { pack } = await build();
  return pack.occupations.find((each) => each.code === code)!;
}

async function faultOf(folder: string): Promise<string> {
  const message = await build(folder).then(
    () => 'no fault',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  return message;
}

const wages = 'bls_oews_national_2024-05.csv';
const clusters = 'career_clusters_2002_to_onet.csv';
const reference = 'reference_join.csv';
const ownTexts = 'own/occupations.tsv';

describe('the pack that is built of the publishers’ files', () => {
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('holds every occupation once, by code, and agrees with the reference', async () => {
    const { pack, isCompared } = await build();
    assert.equal(isCompared, true);
    assert.deepEqual(
      pack.occupations.map(({ code }) => code),
      [
        '11-1011.00',
        '11-1011.03',
        '13-1021.00',
        '27-2011.00',
        '29-1141.00',
        '29-1241.00',
        '45-3031.00',
        '55-1011.00',
      ],
    );
  });

  it('holds all that is known of one', async () => {
    assert.deepEqual(await occupation('11-1011.00'), {
      code: '11-1011.00',
      title: 'Moon Keepers',
      pathways: ['moon/craters-dust'],
      sentence: { en: 'Keep the moon bright.', es: 'Cuidan la luz de la luna.' },
      spanishTitle: 'Cuidado de la luna',
      names: ['certified lunar warden', 'CLW', 'tide watcher', 'moon cleaner'],
      searchWords: ['lunera', 'star guard'],
      wages: { median: 60000, p10: 30000, p25: 41010, p75: 78900, p90: 239200 },
      education: 'bachelor',
      experience: 'fiveYears',
      training: 'none',
      employment: { from: 1_012_300, to: 1_102_400 },
      growth: 8.9,
      openings: 1200,
      zone: 4,
      interests: 'RC',
      interestScores: [6.3, 3.1, 1, 2.5, 2, 5],
      related: ['11-1011.03', '29-1241.00'],
    });
  });

  it('splits clusters and pathways side by side, however “and” is written', async () => {
    assert.deepEqual((await occupation('27-2011.00')).pathways, ['stage/puppets', 'moon/lamps']);
    assert.deepEqual((await occupation('11-1011.03')).pathways, ['moon/craters-dust']);
  });

  it('says whose figures they are', async () => {
    const [parent, combined, own] = await Promise.all(
      ['11-1011.03', '13-1021.00', '11-1011.00'].map(occupation),
    );
    assert.deepEqual(parent?.figuresOf, { kind: 'parent', title: 'Moon keepers' });
    assert.deepEqual(combined?.figuresOf, { kind: 'combined', title: 'Buyers of kites and balls' });
    assert.equal(own?.figuresOf, undefined);
    assert.equal(combined.growth, -5);
  });

  it('keeps blanks blank and says why', async () => {
    const codes = ['27-2011.00', '29-1141.00', '45-3031.00', '55-1011.00'];
    const found = await Promise.all(codes.map(occupation));
    assert.deepEqual(
      found.map((each) => each.wages),
      [
        { hourlyMedian: 23.33, blank: 'hourly' },
        { blank: 'notPublished' },
        { blank: 'notPublished' },
        { blank: 'military' },
      ],
    );
    const military = found[3]!;
    for (const key of [
      'education',
      'employment',
      'growth',
      'openings',
      'zone',
      'interests',
      'figuresOf',
    ] as const)
      assert.equal(military[key], undefined, key);
  });

  it('marks wages at the top code', async () => {
    const { pack } = await build();
    assert.deepEqual((await occupation('29-1241.00')).wages, {
      median: pack.topCode,
      p10: 90000,
      p25: 180000,
      p75: pack.topCode,
      p90: pack.topCode,
    });
  });

  it('knows no growth below nothing', async () => {
    assert.ok(Object.is((await occupation('27-2011.00')).growth, 0));
  });
});

describe('a build that cannot be right', () => {
  for (const [what, changes, said] of [
    [
      'a figure the reference has otherwise',
      { [reference]: ['Kite Buyers,45000', 'Kite Buyers,46000'] },
      '13-1021.00 in moon, median_annual_wage_2024: “45000” here, “46000” in the reference',
    ],
    [
      'whose figures they are',
      { [reference]: ['Moon keepers,parent-soc', 'Moon keepers,exact'] },
      '11-1011.03 in moon, bls_match: “parent-soc” here, “exact” in the reference',
    ],
    [
      'a score that rounds to another',
      { [reference]: ['6.26|3.05', '6.36|3.05'] },
      'riasec_scores_RIASEC: “6.3|3.1|1|2.5|2|5” here, “6.4|3.1|1|2.5|2|5” in the reference',
    ],
    [
      'an occupation the reference does not have',
      { [reference]: ['Stage and Sky,Puppets,55-1011.00', 'Stage and Sky,Puppets,55-1012.00'] },
      '55-1011.00 in stage: not in the reference',
    ],
    [
      'an occupation only the reference has',
      { [reference]: ['Stage and Sky,Puppets,55-1011.00', 'Stage and Sky,Puppets,55-1012.00'] },
      'Stage and Sky, 55-1012.00: in the reference, not here',
    ],
    [
      'a column that is not there',
      { [wages]: ['A_PCT10', 'A_TENTH'] },
      'bls_oews_national_2024-05.csv has no column “A_PCT10”',
    ],
    [
      'two files of different years',
      { [wages]: ['45000', '44000'] },
      '13-1020 (BLS): median 44000 in the wages, 45000 in the projections',
    ],
    ['a wage that is a word', { [wages]: ['180000', 'lots'] }, '29-1241 (BLS): “lots” is no amount of money'],
    [
      'a pathway that has no id',
      { [clusters]: ['Lamps,29-1241', 'Lanterns,29-1241'] },
      '29-1241.00: clusters.tsv has no pathway “Lanterns” in “Moon Work”',
    ],
    [
      'clusters without as many pathways',
      { [clusters]: ['Puppets; Lamps', 'Puppets'] },
      '27-2011.00: 2 clusters, 1 pathways',
    ],
    [
      'a new code without figures',
      { [clusters]: ['45-3031', '45-3032'] },
      '45-3032.00: the projections have no figures',
    ],
    [
      'an occupation without a sentence',
      { [ownTexts]: ['45-3031.00', '45-3031.01'] },
      '45-3031.00 has no sentence yet',
    ],
    [
      'a sentence with six words in a row from the source',
      { [ownTexts]: ['Keep the moon bright.', 'Set the brightness of natural satellites in the sky.'] },
      'copies “the brightness of natural satellites in”',
    ],
    [
      'a sentence that is the source’s',
      { [ownTexts]: ['Buy kites that fly well.', 'Procure kites!'] },
      '13-1021.00 is the description',
    ],
  ] as const)
    it(`stops and tells of ${what}`, async () => {
      const message = await faultOf(folderWith(changes));
      assert.ok(message.includes(said), message);
    });

  it('names all files that are not there, and says where to look', async () => {
    const message = await faultOf(path.join(tiny, 'own'));
    assert.match(message, /data\/README\.md/);
    assert.match(message, /bls_oews_national_2024-05\.csv[^]*onet_job_zones_29_3\.csv/);
  });

  it('is happy without the reference', async () => {
    const folder = folderWith({});
    rmSync(path.join(folder, reference));
    assert.equal((await build(folder)).isCompared, false);
  });
});
