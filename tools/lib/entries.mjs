// The package's public entries and the source file each is built from, read from package.json's
// `exports`, so that the name of an entry is written down once.

import { readFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';

const { name, exports } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

/** `dist/src/index.js` is built from `src/index.ts`. */
const sourceOf = (built) => built.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts');

/** @type {{ specifier: string, source: string, built: string, types: string }[]} */
export const entries = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath, target]) => ({
    specifier: name + subpath.slice(1),
    source: sourceOf(target.default),
    built: target.default,
    types: target.types,
  }));

/**
 * Gives the source file of a public name such as `ilp-elements/plan`.
 *
 * @param {string} specifier
 * @returns {string | undefined} an absolute path
 */
export function entrySource(specifier) {
  const entry = entries.find((each) => each.specifier === specifier);
  return entry && fromRoot(entry.source);
}

/** The public names as aliases of Vite. */
export const packageAliases = entries.map(({ specifier, source }) => ({
  find: new RegExp(`^${specifier}$`),
  replacement: fromRoot(source),
}));
