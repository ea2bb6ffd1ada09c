// From the publishers' files to a pack that is checked from all sides.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { BuildFault, Faults } from './faults.mjs';
import { joinPack } from './join.mjs';
import { checkOwnWords } from './own-words.mjs';
import { readFiles, readTable } from './read-files.mjs';
import { compareWithReference } from './reference.mjs';

const ownFolder = fileURLToPath(new URL('../careers/', import.meta.url));

let loading;

/** The check that a district's pack has to pass, too. */
function checker() {
  loading ??= tsImport('../../src/careers/check-career-pack.ts', import.meta.url);
  return loading;
}

async function checked(joined) {
  const { checkCareerPack } = await checker();
  try {
    return checkCareerPack(joined);
  } catch (error) {
    throw new BuildFault(error.message, { cause: error });
  }
}

/** The project's own tables: names of clusters and pathways, and our words about occupations. */
function readOwn(folder) {
  const faults = new Faults();
  const table = (name, columns) => readTable(path.join(folder, name), columns, faults, '\t');
  const own = {
    clusters: table('clusters.tsv', ['id', 'English', 'Spanish', 'also called']),
    texts: table('occupations.tsv', ['code', 'English', 'Spanish', 'names', 'Spanish title', 'search words']),
  };
  faults.stopIfAny('Our own tables are not as expected');
  return own;
}

/**
 * Builds the pack.
 *
 * @param {string} folder of the publishers' files
 * @param {string} [ownTables] folder of the project's own tables
 * @returns {Promise<{ pack: import('../../src/careers/career-pack.js').CareerPack, isCompared: boolean }>}
 * @throws {import('./faults.mjs').BuildFault} that lists what is wrong
 */
export async function buildPack(folder, ownTables = ownFolder) {
  const [tables, own, faults] = [readFiles(folder), readOwn(ownTables), new Faults()];
  const joined = joinPack(tables, own, faults);
  faults.stopIfAny('The files do not fit together');
  checkOwnWords(
    own.texts,
    tables.occupations,
    tables.clusters.map(({ Code }) => Code),
    faults,
  );
  faults.stopIfAny('Our own words need work');
  const pack = await checked(joined);
  if (tables.reference) compareWithReference(pack, tables.reference, faults);
  faults.stopIfAny('The pack differs from reference_join.csv');
  return { pack, isCompared: tables.reference !== undefined };
}
