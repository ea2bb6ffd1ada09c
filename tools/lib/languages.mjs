// Skeletons of dictionaries for a language that is added. What is left to translate: see open-words.mjs.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A longer sentence beside a translation is cut off. */
const longestNote = 150;

/**
 * The English files of every part, as `goals/en.ts`.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function englishFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .filter((file) => /\/en(-[\w-]+)?\.ts$/.test(file));
}

/**
 * `goals/en-names.ts` is `goals/fr-names.ts` in French.
 *
 * @param {string} language
 * @param {string} file
 */
export function fileIn(language, file) {
  return file.replace(/\/en(?=[-.])/, `/${language}`);
}

/** Where a sentence, or one with values, begins: it gets the English beside it. */
function sentencesIn(node, found = []) {
  const isSentence = (value) =>
    ts.isStringLiteralLike(value) || ts.isTemplateExpression(value) || ts.isArrowFunction(value);
  if (ts.isPropertyAssignment(node) && isSentence(node.initializer)) found.push(node);
  else ts.forEachChild(node, (inner) => void sentencesIn(inner, found));
  return found;
}

/** A statement with the English beside each sentence. */
function withEnglish(statement, source) {
  const start = statement.getFullStart();
  let text = statement.getFullText();
  for (const node of sentencesIn(statement).toReversed()) {
    const english = node.initializer.getText(source).replace(/\s+/g, ' ');
    const note = english.length > longestNote ? `${english.slice(0, longestNote)} …` : english;
    const at = node.getStart() - start;
    text = `${text.slice(0, at)}// en: ${note}\n${text.slice(at)}`;
  }
  return text;
}

const isExported = (statement) =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** Names that a file of words gives beside its words, such as a type that its sentences need. */
function borrowedFrom(source) {
  return source.statements
    .filter((statement) => isExported(statement) && statement.name)
    .map((statement) => ({ name: statement.name.text, isType: !ts.isFunctionDeclaration(statement) }));
}

function languageImport(statement, language) {
  return statement.getFullText().replace(/(\.\/|\/)en((?:-[\w-]+)?\.js')/, `$1${language}$2`);
}

/**
 * Writes the skeleton of a file of words: the words are English still, each with the English beside it, and
 * everything is typed by the English file, so that a word that is missing or new fails the types.
 */
export function skeletonOf(text, language, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports = [];
  const body = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) imports.push(languageImport(statement, language));
    else if (ts.isVariableStatement(statement)) body.push(wordsIn(statement, source, language));
    else if (!isExported(statement)) body.push(statement.getFullText());
  }
  const code = body.join('');
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const own = `./${file.split('/').pop().replace(/\.ts$/, '.js')}`;
  const used = borrowedFrom(source).filter(({ name }) => new RegExp(`\\b${name}\\b`).test(bare));
  const names = used.map(({ name, isType }) => (isType ? `type ${name}` : name)).join(', ');
  const borrowed = names ? `import { ${names} } from '${own}';\n` : '';
  return `${imports.join('')}\nimport type * as english from '${own}';\n${borrowed}${code}\n`.trimStart();
}

function wordsIn(statement, source, language) {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  const text = withEnglish(statement, source)
    .replaceAll("plural('en'", `plural('${language}'`)
    .replace(/\bin English\. This is the type of every other language\./, `in ${name}.`);
  if (!isExported(statement)) return text;
  return text.replace(/export const (\w+)(: [^=]+)? =/, (_, own) => {
    return `export const ${own === 'en' ? language : own}: typeof english.${own} =`;
  });
}

/** Puts a language into a dictionary, so that it is loaded when it is wanted. */
export function dictionaryWith(text, language) {
  if (text.includes(`./${language}.js`)) return text;
  const loader = `${language}: async () => (await import('./${language}.js')).${language}`;
  return text.replace(
    /load: \{([\s\S]*?),?\s*\},?\n\};/,
    (_, others) => `load: {${others}, ${loader} },\n};`,
  );
}

/** Languages that are written from right to left. */
const fromTheRight = ['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'];

/**
 * Puts a language into the list of those that are spoken, with the way it is written.
 *
 * @param {string} text
 * @param {string} language
 * @returns {string}
 */
export function listWith(text, language) {
  if (new RegExp(`lazyLanguages = [^}]*\\b${language}:`).test(text)) return text;
  const direction = fromTheRight.includes(language) ? 'rtl' : 'ltr';
  return text.replace(/(lazyLanguages = \{[^}]*?),?\s*\}/, `$1, ${language}: '${direction}' }`);
}

/** Reads a file of the words. */
export function readWords(folder, file) {
  return readFileSync(join(folder, file), 'utf8');
}
