// Files that are written from data and stand in the repository: written anew, or compared with what stands there.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fromRoot } from './root.mjs';

/** @typedef {{ file: string, text: string }} Written a path from the root, and what belongs there */

/**
 * Lays the texts out as `npm run format` does.
 *
 * @param {readonly Written[]} files
 * @returns {Promise<Written[]>}
 */
export function laidOut(files) {
  return Promise.all(
    files.map(async ({ file, text }) => {
      const options = await resolveConfig(fromRoot(file));
      return { file, text: await format(text, { ...options, filepath: fromRoot(file) }) };
    }),
  );
}

/** @param {readonly Written[]} files */
export async function writeAll(files) {
  for (const { file, text } of await laidOut(files)) {
    await mkdir(path.dirname(fromRoot(file)), { recursive: true });
    await writeFile(fromRoot(file), text);
  }
}

/**
 * Gives the files that stand in the repository otherwise, or not at all.
 *
 * @param {readonly Written[]} files
 * @returns {Promise<string[]>}
 */
export async function drifted(files) {
  const laid = await laidOut(files);
  const stand = await Promise.all(laid.map(({ file }) => readFile(fromRoot(file), 'utf8').catch(() => '')));
  return laid.filter(({ text }, at) => text !== stand[at]).map(({ file }) => file);
}
