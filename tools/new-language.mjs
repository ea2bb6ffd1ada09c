// `npm run new-language -- fr`: writes a skeleton of every dictionary in a language, with the English beside.
// `npm run new-language -- fr --check`: lists what is not translated yet; fails as long as there is something.
// `npm run new-language -- --check`: says how many strings there are, file by file.
// What is there already is never written over. See docs/translate.md.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { dictionaryWith, englishFiles, fileIn, listWith, readWords, skeletonOf } from './lib/languages.mjs';
import { openIn } from './lib/open-words.mjs';
import { fromRoot } from './lib/root.mjs';

/** Writes code as the house formats it. */
async function write(path, text) {
  const options = await prettier.resolveConfig(fromRoot('package.json'));
  writeFileSync(path, await prettier.format(text, { ...options, parser: 'typescript' }));
}

/** @returns {Promise<string[]>} the files that were written, those that are changed among them */
export async function addLanguage(language, folder) {
  const written = [];
  for (const file of englishFiles(folder)) {
    const own = fileIn(language, file);
    if (existsSync(join(folder, own))) continue;
    await write(join(folder, own), skeletonOf(readWords(folder, file), language, file));
    written.push(own);
    const dictionary = join(file, '..', 'dictionary.ts');
    if (!file.endsWith('/en.ts') || !existsSync(join(folder, dictionary))) continue;
    await write(join(folder, dictionary), dictionaryWith(readWords(folder, dictionary), language));
    written.push(dictionary);
  }
  const list = readWords(folder, 'dictionary.ts');
  const longer = listWith(list, language);
  if (longer === list) return written;
  await write(join(folder, 'dictionary.ts'), longer);
  return [...written, 'dictionary.ts'];
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Says how many strings there are, file by file. */
async function showCounts(folder) {
  const files = await openIn('en', folder);
  for (const { file, count } of files) console.log(`src/i18n/${file}: ${count}`);
  console.log(`${sum(files.map(({ count }) => count))} strings in ${files.length} files`);
}

/** Says what is left: the files, then their strings. */
async function showOpen(language, folder) {
  const files = await openIn(language, folder);
  const left = files.filter(({ open }) => open.length > 0);
  for (const { file, count, open } of left) console.log(`src/i18n/${file}: ${open.length} of ${count} left`);
  for (const { file, open } of left) for (const line of open) console.log(`src/i18n/${file}: ${line}`);
  const [open, all] = [left.map((file) => file.open.length), files.map(({ count }) => count)].map(sum);
  console.log(`${open} of ${all} strings to do, in ${left.length} of ${files.length} files`);
  process.exitCode = open > 0 ? 1 : 0;
}

async function main(given) {
  const folder = fromRoot('src/i18n');
  const isCheck = given.includes('--check');
  const [language] = given.filter((word) => word !== '--check');
  if (isCheck && language === undefined) return showCounts(folder);
  if (!/^[a-z]{2,3}$/.test(language ?? '') || language === 'en')
    throw new Error('Name a language by its code, such as fr.');
  if (isCheck) return showOpen(language, folder);
  for (const file of await addLanguage(language, folder)) console.log(`src/i18n/${file}`);
}

if (process.argv[1]?.endsWith('new-language.mjs')) {
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
