// What there is to translate, file by file, and what of it is not translated yet.

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { englishFiles, fileIn, readWords } from './languages.mjs';

/** Every word of a group by its place, as `goals.heading`. */
function placesOf(words, place = '') {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = place ? `${place}.${key}` : key;
    return typeof value === 'string' || typeof value === 'function' ? [[name, value]] : placesOf(value, name);
  });
}

/** What is read; a sentence with values is given numbers. */
const said = (word) => (typeof word === 'function' ? String(word(3, 4, 5, 6)) : word);

/** Values alone, such as a year, have nothing to translate. */
const hasWords = (sentence) => /\p{L}{2}/u.test(sentence);

/** What is wrong with one sentence beside the English one; undefined where nothing is. */
function faultOf(english, translated) {
  if (translated === undefined) return 'is not there';
  if (translated.trim() === '') return 'is empty';
  return translated === english ? 'is English still' : undefined;
}

/** The words a file gives; undefined where there is no such file. */
async function wordsGiven(folder, file, language) {
  if (!existsSync(join(folder, file))) return undefined;
  const module = await import(pathToFileURL(join(folder, file)).href);
  return Object.entries(module)
    .filter(([, words]) => typeof words === 'object')
    .flatMap(([name, words]) => placesOf(words, name === language ? 'en' : name));
}

/** The English files whose words a file takes in. */
function sourcesOf(folder, file) {
  const imports = readWords(folder, file).matchAll(
    /^import \{.*? from '(\.[\w./-]*\/en(?:-[\w-]+)?)\.js';/gm,
  );
  return [...imports].map(([, path]) => posix.join(posix.dirname(file), `${path}.ts`));
}

const afterFirst = (place) => place.slice(place.indexOf('.') + 1);

/** The words of a file, and which of them it takes from other files: those are translated there. */
async function wordsOf(folder, file, language) {
  const words = await wordsGiven(folder, fileIn(language, file), language);
  const sources = sourcesOf(folder, file).map((path) => wordsGiven(folder, fileIn(language, path), language));
  const others = (await Promise.all(sources)).flatMap((given) => given ?? []);
  const isTaken = ([place, word]) =>
    others.some(([at, other]) => other === word && `.${place}`.endsWith(`.${afterFirst(at)}`));
  const taken = new Set(words?.filter(isTaken).map(([place]) => place));
  return { words: words && new Map(words), taken };
}

/** A place as it is told: the words of a part have no name of their own. */
const told = (place) => place.replace(/^en\./, '');

/** Whether the dictionary beside a file, where there is one, loads the language. */
function isLoaded(folder, file, language) {
  const dictionary = join(file, '..', 'dictionary.ts');
  if (!file.endsWith('/en.ts') || !existsSync(join(folder, dictionary))) return true;
  return readWords(folder, dictionary).includes(`./${language}.js`);
}

async function openInFile(language, folder, file) {
  const [english, translated] = await Promise.all(
    ['en', language].map((each) => wordsOf(folder, file, each)),
  );
  const isElsewhere = (place) =>
    english.taken.has(place) && (!translated.words || translated.taken.has(place));
  const all = [...english.words].filter(([place, word]) => hasWords(said(word)) && !isElsewhere(place));
  const open = all.flatMap(([place, word]) => {
    const own = translated.words?.get(place);
    const fault = faultOf(said(word), own === undefined ? own : said(own));
    return fault ? [`${told(place)} ${fault}`] : [];
  });
  if (translated.words && !isLoaded(folder, file, language))
    open.push(`dictionary.ts does not load ${language}`);
  return { file: fileIn(language, file), count: all.length, open };
}

/**
 * Lists what is open in a language, file by file: what is English still, empty or not there, as `heading is English
 * still`. Some words are the same in two languages: whoever translates knows which.
 *
 * @param {string} language
 * @param {string} folder
 * @returns {Promise<{ file: string, count: number, open: string[] }[]>} `count` is how many sentences a file has
 */
export async function openIn(language, folder) {
  return Promise.all(englishFiles(folder).map((file) => openInFile(language, folder, file)));
}
