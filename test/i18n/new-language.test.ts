import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { englishFiles, listWith, skeletonOf } from '../../tools/lib/languages.mjs';
import { openIn } from '../../tools/lib/open-words.mjs';
import { addLanguage } from '../../tools/new-language.mjs';

/** A code that no language has: whatever languages are there, this one is new. */
const added = 'qaa';
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
    const written = await addLanguage(added, words);
    for (const file of englishFiles(words))
      assert.ok(written.includes(file.replace('/en', `/${added}`)), file);
    const goals = readFileSync(join(words, `goals/${added}.ts`), 'utf8');
    assert.match(goals, /\/\/ en: 'My goals'\n {2}heading: 'My goals',/);
    assert.match(goals, /export const qaa: typeof english\.en = \{/);
    assert.match(goals, /plural\('qaa'/);
    assert.doesNotMatch(goals, /plural\('en'/);
  });

  it('is listed, and each dictionary loads it', async () => {
    assert.deepEqual(listed(words), [...listed('src/i18n'), `${added}: 'ltr'`]);
    for (const file of englishFiles(words).filter((name) => name.endsWith('/en.ts'))) {
      const dictionary = join(words, file, '../dictionary.ts');
      const text = readOr(dictionary);
      if (text) assert.match(text, /qaa: async \(\) => \(await import\('\.\/qaa\.js'\)\)\.qaa/, file);
    }
  });

  it('may be written from right to left', () => {
    assert.match(listWith("lazyLanguages = { es: 'ltr' } as const", 'ar'), /\{ es: 'ltr', ar: 'rtl' \}/);
  });

  it('is found in a list of several lines', () => {
    const list = "lazyLanguages = {\n  es: 'ltr',\n  fr: 'ltr',\n} as const";
    assert.equal(listWith(list, 'fr'), list);
    assert.match(listWith(list, 'it'), /fr: 'ltr', it: 'ltr' \}/);
  });

  it('is added once: what is there is not written over', async () => {
    writeFileSync(join(words, `goals/${added}.ts`), 'mine');
    assert.deepEqual(await addLanguage(added, words), []);
    assert.equal(readFileSync(join(words, `goals/${added}.ts`), 'utf8'), 'mine');
    rmSync(join(words, `goals/${added}.ts`));
    await addLanguage(added, words);
    assert.deepEqual(listed(words), [...listed('src/i18n'), `${added}: 'ltr'`]);
  });

  it('is open in every sentence until somebody translates it', async () => {
    change(
      `plan/${added}.ts`,
      "readOnly: 'You can read this plan. It cannot be changed here.'",
      "readOnly: 'Bonjour'",
    );
    change(`plan/${added}.ts`, "tryAgain: 'Try again'", "tryAgain: ''");
    // Here already, for a file is loaded once.
    change(
      `review/${added}.ts`,
      'courseNames: courseNameWords',
      "courseNames: { ...courseNameWords, noYear: '' }",
    );
    const files = await openIn(added, words);
    const [plan, goals] = ['plan', 'goals'].map((part) =>
      files.find(({ file }) => file === `${part}/${added}.ts`),
    );
    assert.ok(plan);
    assert.equal(plan.open.length, plan.count - 1);
    assert.ok(plan.open.includes('tryAgain is empty'));
    assert.ok(!plan.open.some((line) => line.startsWith('readOnly')));
    assert.ok(goals?.open.includes('heading is English still'));
  });

  it('has each sentence once: words that several parts take from a file are told of there', async () => {
    const files = await openIn(added, words);
    const undo = files.filter(({ open }) => open.some((line) => /\bundo is/.test(line)));
    assert.deepEqual(
      undo.map(({ file }) => file),
      [`deeds/${added}.ts`],
    );
  });

  it('is open where it has words of its own in place of those of several parts', async () => {
    const review = (await openIn(added, words)).find((each) => each.file === `review/${added}.ts`);
    assert.ok(review?.open.includes('courseNames.noYear is empty'));
  });

  it('is not open where it is translated: Spanish has a few words that are the same', async () => {
    const files = await openIn('es', 'src/i18n');
    const open = files.flatMap((each) => each.open);
    assert.ok(open.length < 10, open.join('\n'));
    assert.ok(files.every(({ count }) => count > 0));
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
    await addLanguage(added, join(tree, 'src/i18n'));
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

/** Writes something else into a file of words. */
function change(file: string, before: string, now: string): void {
  const text = readFileSync(join(words, file), 'utf8');
  assert.ok(text.includes(before), before);
  writeFileSync(join(words, file), text.replace(before, now));
}

/** The languages that are listed, as they are written. */
function listed(folder: string): string[] {
  const list = /lazyLanguages = \{\s*(.*?),?\s*\} as const/s.exec(
    readFileSync(join(folder, 'dictionary.ts'), 'utf8'),
  );
  return list?.[1]?.split(/,\s*/) ?? [];
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
