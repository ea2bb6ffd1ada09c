// Puts Node tests that need nothing but code together in a few processes: to begin a process and to compile the
// code that it needs took longer than most files' tests. What starts servers or programs keeps one of its own.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fromRoot, root } from './root.mjs';

const ownProcess = [/^test\/(server|tools|docs)\//, /\/(new-language|build-pack|rules-off)\.test\.ts$/];

/** A file that falls over while it is loaded fails by its name, and the others count. */
const together = (files) => `import { test } from 'node:test';

const files = ${JSON.stringify(files)};
for (const file of files) {
  const error = await import(new URL(file, ${JSON.stringify(rootAddress())})).then(() => undefined, (reason) => reason);
  if (error) test(file, () => Promise.reject(error));
}
`;

const rootAddress = () => new URL(`file://${root.endsWith(path.sep) ? root : root + path.sep}`).href;

/**
 * Gives the files to hand to Node: those that keep a process of their own, the others in files that load them.
 *
 * @param {string[]} files paths from the root
 * @param {number} count how many processes share the others
 * @returns {Promise<string[]>} paths from the root
 */
export async function groupFiles(files, count) {
  const isAlone = (file) => ownProcess.some((pattern) => pattern.test(file));
  const shared = files.filter((file) => !isAlone(file));
  const groups = Array.from({ length: count }, (_, place) =>
    shared.filter((_each, at) => at % count === place),
  );
  await mkdir(fromRoot('test-results/node'), { recursive: true });
  const names = groups.map((_, place) => `test-results/node/together-${place + 1}.mjs`);
  await Promise.all(groups.map((each, place) => writeFile(fromRoot(names[place]), together(each))));
  return [...files.filter(isAlone), ...names];
}
