// Writes columns as TypeScript modules, one column a line, always the same for the same data.

import { mkdirSync, writeFileSync } from 'node:fs';
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
  for (const [name, columns] of Object.entries(modules)) {
    const imports = 'head' in columns ? ["import type { CareerIndex } from '../career-parts.js';"] : [];
    const lines = [header, ...imports, ...Object.entries(columns).map(lineOf)];
    writeFileSync(path.join(folder, `${name}.ts`), `${lines.join('\n')}\n`);
  }
}
