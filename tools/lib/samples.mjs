// The code in the README and the docs, for the checks that run it.

import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';

/**
 * @typedef {object} Sample
 * @property {string} page the page it stands in, from the root
 * @property {number} line the line its fence begins in, from 1
 * @property {string} name such as `embed-2`: the second piece of code of embed.md
 * @property {string} language what stands behind its fence
 * @property {string} code
 */

const fence = /^( *)```(\S*)\n([\s\S]*?)^\1```$/gm;

/**
 * Finds all code between fences in a page of Markdown; a fence in a list is moved to the margin.
 *
 * @param {string} page
 * @param {string} text
 * @returns {Sample[]}
 */
export function samplesIn(page, text) {
  const title = page.replace(/^.*\//, '').replace(/\.md$/, '').toLowerCase();
  return [...text.matchAll(fence)].map(({ index, 1: margin = '', 2: language = '', 3: code = '' }, at) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    name: `${title}-${at + 1}`,
    language,
    code: code.replaceAll(new RegExp(`^${margin}`, 'gm'), ''),
  }));
}

/** The pages that a reader takes code from; a page of another folder first says so in its text. */
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(fromRoot('docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** Every sample of the README and the docs. */
export const samples = pages.flatMap((page) => samplesIn(page, readFileSync(fromRoot(page), 'utf8')));

/** A sample that says in its first line which file it is, such as `// my-storage.ts`. */
export const fileOf = ({ code }) => /^\/\/ ([\w-]+\.\w+)\b/.exec(code)?.[1];
