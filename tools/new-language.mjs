// `npm run new-language -- fr`: writes a skeleton of every dictionary in a language, with the English beside.
// `npm run new-language -- fr --check`: lists what is not translated yet; fails as long as there is something.
// What is there already is never written over. See docs/translate.md.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import {
  dictionaryWith,
  englishFiles,
  fileIn,
  listWith,
  openIn,
  readWords,
  skeletonOf,
} from './lib/languages.mjs';
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

async function main([language = '', ...flags]) {
  const folder = fromRoot('src/i18n');
  if (!/^[a-z]{2,3}$/.test(language) || language === 'en')
    throw new Error('Name a language by its code, such as fr.');
  if (!flags.includes('--check')) {
    const written = await addLanguage(language, folder);
    for (const file of written) console.log(`src/i18n/${file}`);
    return;
  }
  const open = await openIn(language, folder);
  for (const line of open) console.log(line);
  console.log(`${open.length} to do`);
  process.exitCode = open.length > 0 ? 1 : 0;
}

if (process.argv[1]?.endsWith('new-language.mjs')) {
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
