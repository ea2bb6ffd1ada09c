// Which files of dist/browser a plain page loads at once.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from './root.mjs';

/** What a module names in its `import` and `export … from`; what it asks for later, by `import()`, is not meant. */
const named = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;

/**
 * Gives the contents of scripts in dist/browser with all they need at once, each file once.
 *
 * @param {string[]} scripts paths from dist/browser
 * @returns {Buffer[]}
 */
export function loadedByPage(scripts) {
  const files = new Set(scripts.map((script) => fromRoot('dist/browser', script)));
  const contents = [];
  for (const file of files) {
    const content = readFileSync(file);
    contents.push(content);
    for (const [, next] of content.toString().matchAll(named)) files.add(path.join(path.dirname(file), next));
  }
  return contents;
}
