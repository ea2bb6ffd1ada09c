// Finds the project's test files. Node 20 knows no globs, so they are matched here.

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fromRoot } from './root.mjs';

const toPosix = (file) => file.split(path.sep).join('/');

/** Turns a glob into a pattern: `**` crosses folders, `*` stays in one. */
function globPattern(glob) {
  const escaped = glob.replace(/[.+^$()|[\]{}\\]/g, '\\$&');
  const patterns = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' };
  const parts = escaped.split(/(\*\*\/|\*\*|\*)/).map((part) => patterns[part] ?? part);
  return new RegExp(`^${parts.join('')}$`);
}

/** Says whether a file is meant by a path, a folder or a glob. */
function isMeant(file, wanted) {
  const plain = toPosix(path.normalize(wanted)).replace(/\/$/, '');
  return file === plain || file.startsWith(`${plain}/`) || globPattern(plain).test(file);
}

/**
 * Lists the test files below `test/`, sorted, as paths from the root.
 *
 * @param {'node' | 'browser'} kind browser tests end in `.browser.test.ts`
 * @param {string[]} [wanted] paths, folders or globs; all where it is empty
 */
export async function testFiles(kind, wanted = []) {
  const all = await readdir(fromRoot('test'), { recursive: true }).catch(() => []);
  return all
    .map((file) => `test/${toPosix(file)}`)
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => file.endsWith('.browser.test.ts') === (kind === 'browser'))
    .filter((file) => wanted.length === 0 || wanted.some((each) => isMeant(file, each)))
    .sort();
}
