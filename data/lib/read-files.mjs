// Reads the publishers' files and the project's own tables.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { BuildFault, Faults } from './faults.mjs';
import { files } from './sources.mjs';

/**
 * Reads one table into rows by column name.
 *
 * @param {string} file
 * @param {string[]} columns that must be there
 * @param {Faults} faults
 * @param {string} delimiter
 * @returns {Record<string, string>[]}
 */
export function readTable(file, columns, faults, delimiter = ',') {
  const name = path.basename(file);
  const options = { header: true, skipEmptyLines: true, delimiter, transform: (text) => text.trim() };
  // Our own tables are tab-separated and know no quotes: a sentence may begin with one.
  if (delimiter === '\t') options.quoteChar = '\0';
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { data, errors, meta } = Papa.parse(text, options);
  for (const { row, code, message } of errors)
    if (code !== 'TooFewFields' || delimiter === ',')
      faults.say(`${name}, row ${(row ?? 0) + 2}: ${message}`);
  const absent = columns.filter((column) => !meta.fields?.includes(column));
  if (absent.length > 0) faults.say(`${name} has no column “${absent.join('”, “')}”; it has: ${meta.fields}`);
  return data;
}

/**
 * Reads all files of a folder. Ends the run where one that is needed is not there or not as expected.
 *
 * @param {string} folder
 * @returns {Record<keyof typeof files, Record<string, string>[]>} `reference` is undefined where it is not there
 */
export function readFiles(folder) {
  const faults = new Faults();
  const entries = Object.entries(files);
  const absent = entries.filter(
    ([, { name, isOptional }]) => !isOptional && !existsSync(path.join(folder, name)),
  );
  if (absent.length > 0) {
    const names = absent.map(([, { name }]) => `  ${name}`).join('\n');
    throw new BuildFault(
      `These files are not in ${folder} (data/README.md says where to get them):\n${names}`,
    );
  }
  const tables = entries.map(([key, { name, columns }]) => {
    const file = path.join(folder, name);
    return [key, existsSync(file) ? readTable(file, columns, faults) : undefined];
  });
  faults.stopIfAny('The files are not as expected');
  return Object.fromEntries(tables);
}
