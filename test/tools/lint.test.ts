// Every house rule of the linter, held against a planted error: a rule that no longer bites fails here.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

/** A file that exists in a folder: rules with types know only files of the project. */
function fileIn(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  assert.ok(names[0], `${folder} holds no TypeScript file`);
  return `${folder}/${names[0]}`;
}

/**
 * The linter with all its rules, and with the types of a few files: those that the errors are planted in. Types of
 * the whole project would take as long as linting it.
 */
function linterOf(files: readonly string[]): ESLint {
  const project = 'test-results/lint/tsconfig.json';
  mkdirSync('test-results/lint', { recursive: true });
  const settings = {
    extends: '../../tsconfig.json',
    include: [],
    files: files.map((file) => `../../${file}`),
  };
  writeFileSync(project, JSON.stringify(settings));
  // Under CI the parser takes it for a single run, and reads the files instead of the texts that are given.
  const parserOptions = { projectService: false, project, disallowAutomaticSingleRunInference: true };
  return new ESLint({ overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions } } });
}

/** Lints a text as if it stood in a folder and gives all messages as `rule: message`. */
async function lint(folder: string, text: string): Promise<string> {
  const results = await eslint.lintText(`${text}\n`, { filePath: fileIn(folder) });
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message }) => `${ruleId ?? 'eslint'}: ${message}`).join('\n');
}

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `export const n${index} = ${index};`).join('\n');
const longFunction = `export function long(): void {\n${'  Date.now();\n'.repeat(41)}}`;

/** [what is wrong, the message the linter must give], by folder */
const planted: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'src/model': [
    ["export * from '../edits/edit.js';", 'src/model may not import ../edits/edit.js'],
    ["export type A = import('../store/a.js').A;", 'src/model may not import ../store/a.js'],
    ["export * from './ids';", 'Name the file as it will be after the build'],
    ['export const a = document.title;', "no-restricted-globals: Unexpected use of 'document'"],
    ['export const b: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['export const c = 1; // eslint-disable-line', 'has no effect'],
    ['// @ts-expect-error is forbidden here\nexport const d = 1;', '@typescript-eslint/ban-ts-comment'],
    ['Promise.resolve(1);', '@typescript-eslint/no-floating-promises'],
    [lines(301), 'max-lines: File has too many lines'],
    [longFunction, "max-lines-per-function: Function 'long' has too many lines (43)"],
  ],
  'src/edits': [["export * from '../rules/access.js';", 'src/edits may not import ../rules/access.js']],
  'src/rules': [["export * from '../store/store.js';", 'src/rules may not import ../store/store.js']],
  'src/storage': [["export * from '../edits/edit.js';", 'src/storage may not import ../edits/edit.js']],
  'src/store': [
    ["export * from '../i18n/en.js';", 'src/store may not import ../i18n/en.js'],
    ["export * from '../../components/plan/plan.js';", 'may not import ../../components/plan/plan.js'],
    ["export { html } from 'lit';", 'src/store may not import the package lit'],
    ["export * from '@lit/context';", 'src/store may not import the package @lit/context'],
    ['export const a = window.location;', "no-restricted-globals: Unexpected use of 'window'"],
    ['export const b = navigator.onLine;', "no-restricted-globals: Unexpected use of 'navigator'"],
  ],
  'components/shared': [
    ["export * from '../plan/plan.js';", 'components/shared may not import ../plan/plan'],
  ],
  'components/plan': [
    ["export * from '../goal-editor/goal-editor.js';", 'components/plan may not import ../goal-editor'],
    [
      'import { html, LitElement } from \'lit\';\nexport const a = html`<p style="color:red"></p>`;',
      'lit/ban-attr',
    ],
    ['export const b = html`<img src="a.png" />`;', 'lit-a11y/alt-text'],
    ['export const c = (name: string) => html`<p ${name}="b"></p>`;', 'lit/binding-positions'],
    ["export { styleMap } from 'lit/directives/style-map.js';", 'no-restricted-imports: '],
    [
      'export class A extends LitElement { constructor(a: string) { super(); this.id = a; } }',
      'no-constructor-params',
    ],
  ],
};

const eslint = linterOf(Object.keys(planted).map(fileIn));

describe('the linter', () => {
  for (const [folder, errors] of Object.entries(planted)) {
    it(`finds every error planted in ${folder}`, async () => {
      const messages = await lint(folder, errors.map(([text]) => text).join('\n'));
      const unseen = errors.filter(([, message]) => !messages.includes(message));
      assert.deepEqual(unseen, [], `not found among:\n${messages}`);
    });
  }

  it('lets imports that go the right way pass', async () => {
    assert.equal(await lint('src/store', "export * from '../storage/contract.js';"), '');
    const allowed = ["export * from '../../src/model/ids.js';", "export * from '../shared/define.js';"];
    assert.equal(await lint('components/plan', allowed.join('\n')), '');
  });
});
