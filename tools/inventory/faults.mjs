// What is wrong with the words of the data inventory: something stored without a sentence, a sentence for nothing.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fromRoot } from '../lib/root.mjs';
import { copiedParts, storedDocuments, storedRecords } from './model.mjs';

/** Where a browser keeps something. A file that names one has to be told of. */
const browserStorage =
  /\b(indexedDB|localStorage|sessionStorage|openDB|cookieStore|document\.cookie|caches\.open)\b/;

/** Files that name one and keep nothing under a name of their own. */
const keepNothing = [
  'src/storage/database.ts',
  'src/storage/change-feed.ts',
  'components/plan/plan-storage.ts',
];

/**
 * @typedef {object} Words the sentences of docs/data-inventory/words.yaml
 * @property {Record<string, object>} documents
 * @property {Record<string, object>} records
 * @property {Record<string, Record<string, object>>} copies
 * @property {Record<string, object>} bookkeeping
 * @property {Record<string, { en: string, es: string }>} district what it answers, or two empty texts
 * @property {{ file: string, says: string, tables?: string[] }[]} places
 */

/**
 * @param {Words} words
 * @returns {string[]}
 */
export function inventoryFaults(words) {
  const records = storedRecords();
  const copies = Object.entries(copiedParts());
  const { district, ...told } = words;
  return [
    ...compare(
      'documents',
      Object.keys(words.documents),
      storedDocuments().map(({ kind }) => kind),
    ),
    ...compare(
      'records',
      Object.keys(words.records),
      records.map(({ name }) => name),
    ),
    ...records.flatMap(({ name, fields }) =>
      compare(name, Object.keys(words.records[name]?.fields ?? {}), fields),
    ),
    ...copies.flatMap(([name, parts]) => compare(name, Object.keys(words.copies[name] ?? {}), parts)),
    ...compare('district', Object.keys(district), ['howLong', 'versions']),
    ...Object.entries(district).flatMap(halfAnswered),
    ...sentences(told).flatMap(([place, sentence]) => (sentence ? [] : [`${place} says nothing`])),
    ...words.places.flatMap(placeFaults),
    ...untoldPlaces(words.places.map(({ file }) => file)),
    ...compare(
      'tables',
      words.places.flatMap(({ tables = [] }) => tables),
      databaseTables(),
    ),
  ];
}

function compare(where, told, stored) {
  return [
    ...stored.filter((name) => !told.includes(name)).map((name) => `${where}: “${name}” has no sentence`),
    ...told.filter((name) => !stored.includes(name)).map((name) => `${where}: “${name}” is not stored`),
  ];
}

/** Every sentence has to be there in both languages. */
function sentences(words, place = '') {
  if (typeof words !== 'object' || words === null) return [[place, words]];
  const entries = Object.entries(words).flatMap(([key, value]) => sentences(value, `${place}/${key}`));
  const isTold = 'en' in words || 'es' in words;
  return [
    ...entries,
    ...(isTold ? ['en', 'es'].map((language) => [`${place}/${language}`, words[language]]) : []),
  ];
}

function halfAnswered([name, { en, es }]) {
  return Boolean(en) === Boolean(es) ? [] : [`district/${name} is answered in one language alone`];
}

/** The tables of the databases in the browser. */
function databaseTables() {
  const files = ['src/storage/database.ts', 'src/store/journal/indexed-db-journal.ts'];
  const lists = files.map((file) => /[tT]ables = \[([^\]]*)\] as const/.exec(codeOf(file))?.[1] ?? file);
  return lists.flatMap((list) => list.replaceAll("'", '').split(', '));
}

function placeFaults({ file, says }) {
  const isThere = existsSync(fromRoot(file)) && readFileSync(fromRoot(file), 'utf8').includes(says);
  return isThere ? [] : [`${file} does not say ${says} any more`];
}

function untoldPlaces(told) {
  return ['src', 'components']
    .flatMap((folder) =>
      readdirSync(fromRoot(folder), { recursive: true }).map((file) => `${folder}/${file}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !told.includes(file) && !keepNothing.includes(file))
    .filter((file) => browserStorage.test(codeOf(file)))
    .map((file) => `${file} keeps something in the browser that has no sentence`);
}

/** Without comments, which may speak of storage. */
function codeOf(file) {
  return readFileSync(fromRoot(file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
}
