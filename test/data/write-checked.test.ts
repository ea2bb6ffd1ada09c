import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { packColumns } from '../../data/lib/pack-columns.mjs';
import { writeChecked } from '../../data/lib/write-checked.mjs';
import { builtInCareers } from '../../src/careers/built-in.js';
import * as lists from '../../src/careers/career-pack.js';
import { expandCareers } from '../../src/careers/expand-careers.js';

const packed = 'src/careers/packed';

describe('the parts that are written', () => {
  let pack: lists.CareerPack;
  let modules: Awaited<ReturnType<typeof packColumns>>;
  let folder: string;

  before(async () => {
    pack = await expandCareers(builtInCareers);
    modules = await packColumns(builtInCareers, lists);
    folder = mkdtempSync(path.join(tmpdir(), 'careers-'));
    writeFileSync(path.join(folder, 'table-part.ts'), 'as it was');
  });

  after(() => {
    rmSync(folder, { recursive: true });
  });

  const withTable = (change: object) => ({
    ...modules,
    'table-part': { ...modules['table-part'], ...change },
  });

  it('stay as they were while they do not read back as the pack', async () => {
    const zones = String(modules['table-part']?.['zones']);
    const wrong = withTable({ zones: `1${zones.slice(1)}` });
    await assert.rejects(
      writeChecked(wrong, pack, folder),
      /do not read back as the pack; look at 11-1011\.00/,
    );
    assert.deepEqual(readdirSync(folder), ['table-part.ts']);
    assert.equal(readFileSync(path.join(folder, 'table-part.ts'), 'utf8'), 'as it was');
  });

  it('stay as they were where the order of titles leaves a row out', async () => {
    const wrong = withTable({ byTitle: '000'.repeat(1011) });
    await assert.rejects(writeChecked(wrong, pack, folder), /the order of titles/);
    assert.deepEqual(readdirSync(folder), ['table-part.ts']);
  });

  it('are all there afterwards, and are those of the package', async () => {
    await writeChecked(modules, pack, folder);
    assert.deepEqual(
      readdirSync(folder).sort(),
      Object.keys(modules)
        .map((name) => `${name}.ts`)
        .sort(),
    );
    for (const file of readdirSync(folder))
      assert.equal(
        readFileSync(path.join(folder, file), 'utf8'),
        readFileSync(path.join(packed, file), 'utf8'),
        file,
      );
  });
});
