// Subresource Integrity: what a page names beside a file, so that a browser runs no other one.
// https://www.w3.org/TR/sri-2/

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fromRoot } from './root.mjs';

const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

async function scripts() {
  const files = await readdir(fromRoot('dist/browser'), { recursive: true });
  return files
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/**
 * Writes `dist/browser/integrity.json`: the value of every script, by its path from there.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function writeIntegrity() {
  const values = {};
  for (const file of await scripts())
    values[file] = integrityOf(await readFile(fromRoot('dist/browser', file)));
  await writeFile(fromRoot('dist/browser/integrity.json'), `${JSON.stringify(values, undefined, 2)}\n`);
  return values;
}
