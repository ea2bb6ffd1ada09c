// Writes columns as TypeScript modules, one column a line, always the same for the same data.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const header = '// Made by data/build-careers.mjs; do not edit.';

/** A named type keeps the declarations of the package small: without one they would repeat every text. */
const types = {
  head: "Omit<CareerIndex, 'clusters' | 'sizes' | 'clusterInterests'>",
  sizes: 'readonly number[]',
  clusterInterests: 'readonly (readonly number[])[]',
  clusters: 'readonly string[]',
  scores: 'readonly string[]',
  hourly: 'readonly (readonly [record: number, wage: number])[]',
};

const isText = (value) => typeof value === 'string';

function lineOf([name, value]) {
  return `export const ${name}: ${isText(value) ? 'string' : types[name]} = ${JSON.stringify(value)};`;
}

/**
 * @param {Record<string, Record<string, unknown>>} modules from `packColumns`
 * @param {string} folder
 */
export function writeModules(modules, folder) {
  mkdirSync(folder, { recursive: true });
  const files = Object.keys(modules).map((name) => path.join(folder, `${name}.ts`));
  for (const [place, columns] of Object.values(modules).entries()) {
    const imports = 'head' in columns ? ["import type { CareerIndex } from '../career-parts.js';"] : [];
    const lines = [header, ...imports, ...Object.entries(columns).map(lineOf)];
    writeFileSync(`${files[place]}.new`, `${lines.join('\n')}\n`);
  }
  // All are there before the first takes its place: a full disk leaves no mixture.
  for (const file of files) renameSync(`${file}.new`, file);
}
