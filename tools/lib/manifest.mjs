// Writes custom-elements.json and reads it back.

import { readFile, rm } from 'node:fs/promises';
import { fromRoot } from './root.mjs';
import { runNode } from './run.mjs';

const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
const file = fromRoot('custom-elements.json');

/**
 * Makes the manifest anew.
 *
 * @returns {Promise<{ manifest?: object, problem?: string }>}
 */
export async function writeManifest() {
  await rm(file, { force: true });
  const { code, output } = await runNode([analyzer, 'analyze', '--quiet']);
  try {
    return { manifest: JSON.parse(await readFile(file, 'utf8')) };
  } catch {
    return { problem: `custom-elements.json was not written (exit code ${code}).\n${output}` };
  }
}
