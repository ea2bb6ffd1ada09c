// `npm run inventory`: writes what is stored about a student, for a district to post, in English and Spanish. What is
// stored and who may see it comes from the program; the sentences stand in docs/data-inventory/words.yaml.

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { deedWords as en } from '../src/i18n/deeds/en.ts';
import { deedWords as es } from '../src/i18n/deeds/es.ts';
import { table } from './conformance/page.mjs';
import { frameWords } from './inventory/frame-words.mjs';
import { copiedParts, personRoles, storedDocuments, storedRecords } from './inventory/model.mjs';
import { fromRoot } from './lib/root.mjs';
import { writeAll } from './lib/written.mjs';

const roles = { en: en.roles, es: es.roles };

/**
 * The sentences, as they are written down.
 *
 * @returns {Promise<import('./inventory/faults.mjs').Words>}
 */
export async function readWords() {
  return parse(await readFile(fromRoot('docs/data-inventory/words.yaml'), 'utf8'));
}

/** What belongs into the repository, by path. */
export async function inventoryFiles() {
  const words = await readWords();
  return [
    { file: 'docs/data-inventory.md', text: pageIn('en', words) },
    { file: 'docs/data-inventory.es.md', text: pageIn('es', words) },
  ];
}

/** The page in one language. */
export function pageIn(language, words) {
  const frame = frameWords[language];
  return [
    '<!-- Written by tools/inventory.mjs from docs/data-inventory/words.yaml and the program; change it there. -->',
    `# ${frame.title}`,
    ...frame.intro,
    `## ${frame.documents}`,
    documentsTable(language, words),
    `## ${frame.long}`,
    ...frame.longText(districtAnswers(language, words)),
    `## ${frame.inside}`,
    ...storedRecords().flatMap((record) => recordText(language, words, record)),
    ...copiesText(language, words),
    `### ${frame.bookkeeping}`,
    fieldsTable(language, Object.keys(words.bookkeeping), words.bookkeeping),
    `## ${frame.places}`,
    table(
      frame.placeHeads,
      words.places.map(({ [language]: { where, what, who, long } }) => [where, what, who, long]),
    ),
    ...frame.placeNote,
  ].join('\n\n');
}

/** What the district says for itself, or where it has to. */
function districtAnswers(language, { district }) {
  const { unanswered } = frameWords[language];
  const answers = Object.entries(district).map(([name, said]) => [name, said[language] || unanswered]);
  return Object.fromEntries(answers);
}

function documentsTable(language, { documents }) {
  const { documentHeads } = frameWords[language];
  const rows = storedDocuments().map(({ kind, loadedBy }) => {
    const { name, what, why } = documents[kind]?.[language] ?? {};
    return [`${name} (\`${kind}\`)`, what, why, rolesText(language, loadedBy)];
  });
  return table(documentHeads, rows);
}

function recordText(language, words, { name, documents, fields, add, change, byField }) {
  const frame = frameWords[language];
  const { [language]: told, fields: sentences = {} } = words.records[name] ?? {};
  const changes = Object.entries(byField).map(([field, who]) => {
    const sentence = sentences[field]?.[language].replace(/\.$/, '') ?? field;
    return frame.changedByField(sentence, whoText(language, who));
  });
  const rest = changes.length > 0 ? `${frame.except}: ` : '';
  return [
    `### ${told?.name} (\`${name}\`)`,
    `${documents.map((kind) => words.documents[kind]?.[language].name).join('; ')}. ${frame.addedBy}: ${whoText(language, add)}. ${frame.changedBy}: ${[...changes, `${rest}${whoText(language, change)}`].join('; ')}.`,
    fieldsTable(language, fields, sentences),
  ];
}

function copiesText(language, words) {
  const frame = frameWords[language];
  const parts = Object.entries(copiedParts()).flatMap(([name, fields]) => [
    `### ${frame.copies[name]}`,
    fieldsTable(language, fields, words.copies[name] ?? {}),
  ]);
  return [...parts, frame.copyNote];
}

function fieldsTable(language, fields, sentences) {
  const rows = fields.map((field) => [sentences[field]?.[language] ?? '', `\`${field}\``]);
  return table(frameWords[language].fieldHeads, rows);
}

function whoText(language, who) {
  const frame = frameWords[language];
  if (who === 'author' || who === 'rightsHolder') return frame[who];
  if (who === 'by-value') return frame.byValue;
  return rolesText(language, who);
}

/** A student is one at any age; where only those who hold their own rights are meant, that is said. */
function rolesText(language, chosen) {
  const frame = frameWords[language];
  if (chosen.length === 0) return frame.nobody;
  if (chosen.length === personRoles.length) return frame.everybody;
  const isOfAge = (role) => role === 'adultStudent' && !chosen.includes('student');
  const names = chosen.map((role) =>
    isOfAge(role) ? frame.adultStudent : roles[language][role].toLocaleLowerCase(language),
  );
  return [...new Set(names)].map((name) => name.replace('iep', 'IEP')).join(', ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeAll(await inventoryFiles());
