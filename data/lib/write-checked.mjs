// Writes the parts of a pack, and only what reads back as the pack: until then everything stays as it was.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { tsImport } from 'tsx/esm/api';
import { BuildFault } from './faults.mjs';
import { writeModules } from './write-modules.mjs';

const source = fileURLToPath(new URL('../../src/careers/', import.meta.url));

/** Reads parts as a page would, from a copy of the code that reads them. */
async function readBack(modules, folder) {
  cpSync(source, folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeModules(modules, path.join(folder, 'packed'));
  const load = (file) => tsImport(path.join(folder, file), import.meta.url);
  const [{ builtInCareers }, { expandCareers }] = [
    await load('built-in.ts'),
    await load('expand-careers.ts'),
  ];
  const { byTitle } = await builtInCareers.table();
  return { pack: await expandCareers(builtInCareers), byTitle };
}

/**
 * @param {Record<string, Record<string, unknown>>} modules from `packColumns`
 * @param {import('../../src/careers/career-pack.js').CareerPack} pack that they hold
 * @param {string} folder where they belong
 * @throws {BuildFault} where they do not read back as the pack; nothing was written then
 */
export async function writeChecked(modules, pack, folder) {
  const trial = mkdtempSync(path.join(tmpdir(), 'careers-'));
  try {
    const { pack: back, byTitle } = await readBack(modules, trial);
    const odd = pack.occupations.find((each, row) => !isDeepStrictEqual(each, back.occupations[row]));
    const isEach = new Set(byTitle).size === pack.occupations.length;
    if (!isEach || !isDeepStrictEqual(back, pack))
      throw new BuildFault(
        `The parts do not read back as the pack; look at ${odd?.code ?? 'the index and the order of titles'}.`,
      );
  } finally {
    rmSync(trial, { recursive: true });
  }
  writeModules(modules, folder);
}
