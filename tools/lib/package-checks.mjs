// What others' checks say of the packed package.

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readTarball } from './pack.mjs';
import { runNode } from './run.mjs';

/** Files to be fetched, not imported: nobody resolves types for them. */
const notImported = ['./custom-elements.json', './package.json'];

/**
 * publint: whether package.json leads where it says, in every environment.
 *
 * @param {string} tarball
 * @param {object} pkg package.json
 */
export async function publintProblems(tarball, pkg) {
  const { buffer } = await readTarball(tarball);
  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg)}`);
}

/**
 * Are the types wrong: whether TypeScript finds for every entry what Node and bundlers find. Only as a module:
 * there is no CommonJS to be found.
 *
 * @param {string} tarball
 */
export async function typesProblems(tarball) {
  const args = ['node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only'];
  const options = [
    '--no-definitely-typed',
    '--no-color',
    '--no-emoji',
    '--exclude-entrypoints',
    ...notImported,
  ];
  const { code, output } = await runNode([...args, ...options]);
  return code === 0 ? [] : [`@arethetypeswrong/cli:\n${output}`];
}
