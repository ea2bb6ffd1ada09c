import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { allDictionaries, sentencesOf } from './dictionaries.js';
import { englishFiles, listWith, openIn, skeletonOf } from '../../tools/lib/languages.mjs';
import { addLanguage } from '../../tools/new-language.mjs';

const copy = mkdtempSync(join(tmpdir(), 'ilp-words-'));
const words = join(copy, 'i18n');
// A few parts stand for all: the skeletons of the others are read below.
const parts = ['plan', 'goals', 'review', 'deeds', 'course-names', 'signatures'];
for (const part of parts) cpSync(join('src/i18n', part), join(words, part), { recursive: true });
for (const file of ['dictionary.ts', 'format.ts', 'cached.ts'])
  cpSync(join('src/i18n', file), join(words, file));
writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');

after(() => rmSync(copy, { recursive: true }));

describe('a language that is added', () => {
  it('has a skeleton of every dictionary, with the English beside each sentence', async () => {
    const written = await addLanguage('fr', words);
    for (const file of englishFiles(words)) assert.ok(written.includes(file.replace('/en', '/fr')), file);
    const goals = readFileSync(join(words, 'goals/fr.ts'), 'utf8');
    assert.match(goals, /\/\/ en: 'My goals'\n {2}heading: 'My goals',/);
    assert.match(goals, /export const fr: typeof english\.en = \{/);
    assert.match(goals, /plural\('fr'/);
    assert.doesNotMatch(goals, /plural\('en'/);
  });

  it('is listed, and each dictionary loads it', async () => {
    assert.match(
      readFileSync(join(words, 'dictionary.ts'), 'utf8'),
      /lazyLanguages = \{ es: 'ltr', fr: 'ltr' \} as const/,
    );
    for (const file of englishFiles(words).filter((name) => name.endsWith('/en.ts'))) {
      const dictionary = join(words, file, '../dictionary.ts');
      const text = readOr(dictionary);
      if (text) assert.match(text, /fr: async \(\) => \(await import\('\.\/fr\.js'\)\)\.fr/, file);
    }
  });

  it('may be written from right to left', () => {
    assert.match(listWith("lazyLanguages = { es: 'ltr' } as const", 'ar'), /\{ es: 'ltr', ar: 'rtl' \}/);
  });

  it('is added once: what is there is not written over', async () => {
    writeFileSync(join(words, 'goals/fr.ts'), 'mine');
    assert.deepEqual(await addLanguage('fr', words), []);
    assert.equal(readFileSync(join(words, 'goals/fr.ts'), 'utf8'), 'mine');
    rmSync(join(words, 'goals/fr.ts'));
    await addLanguage('fr', words);
    assert.match(readFileSync(join(words, 'dictionary.ts'), 'utf8'), /\{ es: 'ltr', fr: 'ltr' \}/);
  });

  it('is open in every sentence until somebody translates it', async () => {
    const file = join(words, 'plan/fr.ts');
    const english = readFileSync(file, 'utf8');
    const changed = english
      .replace("readOnly: 'You can read this plan. It cannot be changed here.',", "readOnly: 'Bonjour',")
      .replace("tryAgain: 'Try again',", "tryAgain: '',");
    writeFileSync(file, changed);
    const open = await openIn('fr', words);
    const all = await allDictionaries();
    const sentences = ['plan', 'goals', 'review'].flatMap((part) => sentencesOf(all.get(part)?.en ?? {}));
    // Values alone, such as a year, have nothing to translate.
    assert.ok(open.length > sentences.length * 0.95 && open.length < sentences.length);
    assert.ok(open.includes('plan.tryAgain is empty'));
    assert.ok(!open.some((line) => line.startsWith('plan.readOnly')));
    assert.ok(open.includes('goals.heading is English still'));
  });

  it('is not open where it is translated: Spanish has a few words that are the same', async () => {
    const open = await openIn('es', 'src/i18n');
    assert.ok(open.length < 10, open.join('\n'));
    for (const line of open) assert.match(line, /is English still$/);
  });
});

describe('the whole tree with a language more', () => {
  const tree = mkdtempSync(join(tmpdir(), 'ilp-tree-'));
  after(() => rmSync(tree, { recursive: true }));

  it('types, with its tests', { timeout: 240_000 }, async () => {
    for (const part of ['src', 'components', 'test', 'stories', 'demo', 'data', 'tools'])
      cpSync(part, join(tree, part), {
        recursive: true,
        filter: (source) => !source.startsWith('data/sources'),
      });
    for (const part of ['package.json', 'tsconfig.json']) cpSync(part, join(tree, part));
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
    await addLanguage('fr', join(tree, 'src/i18n'));
    const include = ['src', 'components', 'test/i18n', 'test/components/shared'];
    writeFileSync(join(tree, 'part.json'), JSON.stringify({ extends: './tsconfig.json', include }));
    assert.equal(complaintsAbout(join(tree, 'part.json')), '');
  });
});

/** What the compiler says. */
function complaintsAbout(project: string): string {
  try {
    execFileSync(process.execPath, ['node_modules/@typescript/native/bin/tsc', '-p', project]);
    return '';
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

describe('the skeleton of a file', () => {
  it('is code, whatever the file', () => {
    const files = englishFiles('src/i18n');
    assert.ok(files.length > 40);
    for (const file of files) {
      const text = skeletonOf(readFileSync(join('src/i18n', file), 'utf8'), 'fr', file);
      const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
      assert.deepEqual(
        diagnostics.map(({ messageText }) => messageText),
        [],
        file,
      );
    }
  });

  it('keeps what the words stand on, and takes types from the English file', () => {
    const file = [
      "import { plural } from '../format.js';",
      "import { names } from './en-names.js';",
      'export interface Of { readonly n: number }',
      'type Say = (of: Of) => string;',
      'const say: Say = ({ n }) => String(n);',
      '/** Words, in English. This is the type of every other language. */',
      "export const en = { names, say, one: 'One', many: (n: number) => plural('en', n, { other: `${n}` }) };",
      'export type Words = typeof en;',
    ].join('\n');
    const text = skeletonOf(file, 'fr', 'x/en.ts');
    assert.match(text, /from '\.\/fr-names\.js'/);
    assert.match(text, /import \{ type Of \} from '\.\/en\.js'/);
    assert.match(text, /type Say = /);
    assert.match(text, /Words, in French\./);
    assert.doesNotMatch(text, /export type|export interface/);
    assert.match(text, /\/\/ en: 'One'\none: 'One'/);
  });
});

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
