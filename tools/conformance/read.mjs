// Reads the data of the conformance report: who reports, the catalog, what is claimed, and what shows it.

import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { fromRoot } from '../lib/root.mjs';

/** The files with claims; each criterion stands in one of them. */
const claimFiles = ['wcag-a', 'wcag-aa', 'wcag-aaa', 'section-508'];

/**
 * A test, by its file and its title as it stands there.
 * @typedef {{ file: string, title: string }} Test
 */
/**
 * How one element stands to one criterion. `read` is how it was judged where no test shows it.
 * @typedef {{ num: string, name: string, status: string, how: string, tests: Test[], read?: string, shown: string[] }} Claim
 */
/** @typedef {{ id: string, label: string, components: string[], claims: Claim[] }} Chapter */
/** @typedef {{ id: string, tag: string, label: string, description: string, chapters: Chapter[] }} ElementReport */
/** @typedef {{ status?: string, how?: string, shown?: string[], read?: string }} Told */
/**
 * @typedef {object} Report
 * @property {any} about
 * @property {any} catalog
 * @property {Record<string, Record<string, Test[]>>} evidence
 * @property {Record<string, Record<string, Told>>} told what the files say, by criterion and element
 * @property {ElementReport[]} elements
 */

/** @param {string} name */
const data = async (name) => parse(await readFile(fromRoot('docs', 'conformance', `${name}.yaml`), 'utf8'));

/** @returns {Promise<Report>} */
export async function readReport() {
  const [about, catalog, evidence, ...claims] = await Promise.all(
    ['about', 'catalog', 'evidence', ...claimFiles].map(data),
  );
  const { version } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8'));
  const told = Object.assign({}, ...claims);
  return reportOf({ about: { ...about, version }, catalog, evidence, told });
}

/**
 * Puts together what each element claims.
 *
 * @param {Omit<Report, 'elements'>} parts
 * @returns {Report}
 */
export function reportOf(parts) {
  const { about, catalog } = parts;
  const elements = Object.entries(about.elements).map(([id, element]) => ({
    id,
    ...element,
    chapters: Object.entries(catalog.chapters).map(([chapter, { label, components, criteria }]) => ({
      id: chapter,
      label,
      components,
      claims: Object.entries(criteria).map(([num, name]) => claimOf(parts, id, num, String(name))),
    })),
  }));
  return { ...parts, elements };
}

/** What holds for all elements, and over it what is told of this one. */
function claimOf({ told, evidence }, element, num, name) {
  const { all, [element]: own } = told[num] ?? {};
  const said = own && { ...(own.status && own.status !== all?.status ? {} : all), ...own };
  const { status = 'not-evaluated', how = '', shown = [], read } = said ?? all ?? {};
  const tests = shown.flatMap((each) => [
    ...(evidence[each]?.all ?? []),
    ...(evidence[each]?.[element] ?? []),
  ]);
  return { num, name, status, how, tests: unique(tests), read, shown };
}

function unique(tests) {
  return tests.filter(
    ({ file, title }, at) => tests.findIndex((other) => other.file === file && other.title === title) === at,
  );
}
