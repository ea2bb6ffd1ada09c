// What is wrong with the conformance data: claims without proof, proofs that are gone, criteria left out.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fromRoot } from '../lib/root.mjs';

/** Statuses that say that something is met need proof. */
const claimed = ['supports', 'partially-supports'];

/**
 * Gives what is wrong, a sentence each; none means that every claim has its proof.
 *
 * @param {import('./read.mjs').Report} report
 * @param {(file: string) => string | undefined} [read] gives the text of a file of the project
 * @returns {string[]}
 */
export function faultsOf(report, read = readSource) {
  return [
    ...report.elements.flatMap((element) =>
      element.chapters.flatMap(({ id, claims }) =>
        claims.flatMap((claim) => claimFaults(report, element.id, id, claim)),
      ),
    ),
    ...unknownCriteria(report),
    ...strangeParts(report),
    ...Object.entries(report.evidence).flatMap(([name, byElement]) =>
      Object.values(byElement).flatMap((tests) => tests.flatMap((test) => testFaults(name, test, read))),
    ),
    ...report.elements.flatMap(({ id }) => storyFaults(id)),
  ];
}

function claimFaults(report, element, chapter, { num, status, how, tests, read, shown }) {
  const at = `${num}, ${element}:`;
  const faults = [];
  if (!report.catalog.levels.includes(status)) faults.push(`${at} “${status}” is no status`);
  if (status === 'not-evaluated' && !chapter.endsWith('_aaa')) faults.push(`${at} nothing is said of it`);
  if (status !== 'not-evaluated' && !how) faults.push(`${at} it does not say how`);
  if (claimed.includes(status) && tests.length === 0 && !read) faults.push(`${at} no test shows it`);
  for (const name of shown) if (!report.evidence[name]) faults.push(`${at} “${name}” is no evidence`);
  return faults;
}

function unknownCriteria({ catalog, told, about }) {
  const known = Object.values(catalog.chapters).flatMap(({ criteria }) => Object.keys(criteria));
  const names = ['all', ...Object.keys(about.elements)];
  return Object.entries(told).flatMap(([num, byElement]) => [
    ...(known.includes(num) ? [] : [`${num} is no criterion of the catalog`]),
    ...Object.keys(byElement).flatMap((name) =>
      names.includes(name) ? [] : [`${num}: “${name}” is no element`],
    ),
  ]);
}

/** In YAML a comma in the wrong place makes a key of half a sentence. */
function strangeParts({ told, evidence }) {
  const claims = Object.entries(told).flatMap(([num, byElement]) =>
    Object.values(byElement).flatMap((said) => strangeKeys(num, said, ['status', 'how', 'shown', 'read'])),
  );
  const tests = Object.entries(evidence).flatMap(([name, byElement]) =>
    Object.values(byElement).flatMap((each) =>
      each.flatMap((test) => strangeKeys(name, test, ['file', 'title'])),
    ),
  );
  return [...claims, ...tests];
}

/**
 * @param {string} at what it is about
 * @param {object} part
 * @param {readonly string[]} known
 */
export function strangeKeys(at, part, known) {
  return Object.keys(part).flatMap((key) =>
    known.includes(key) ? [] : [`${at}: “${key}” means nothing here`],
  );
}

/**
 * Says whether a test of this title stands in its file.
 *
 * @param {string} name what the test is evidence of
 * @param {import('./read.mjs').Test} test
 * @param {(file: string) => string | undefined} [read]
 */
export function testFaults(name, { file, title }, read = readSource) {
  const source = read(file);
  if (source === undefined) return [`${name}: ${file} is not there`];
  const titles = ["'", '"', '`'].map((quote) => `(${quote}${title}${quote},`);
  const text = source.replaceAll(/\(\s+(?=['"`])/g, '(');
  return titles.some((each) => text.includes(each)) ? [] : [`${name}: ${file} has no test “${title}”`];
}

/** Axe looks at a story where its file has a test beside it. */
function storyFaults(element) {
  return readdirSync(fromRoot('stories'))
    .filter((file) => file.startsWith(element.split('-')[0]) && file.endsWith('.stories.ts'))
    .map((file) => `test/components/stories/${file.replace('.stories.ts', '.browser.test.ts')}`)
    .filter((file) => !existsSync(fromRoot(file)))
    .map((file) => `axe: ${file} is not there`);
}

function readSource(file) {
  return existsSync(fromRoot(file)) ? readFileSync(fromRoot(file), 'utf8') : undefined;
}
