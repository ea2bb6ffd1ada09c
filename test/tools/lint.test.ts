// Every house rule of the linter, held against a planted error: a rule that no longer bites fails here.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** A file that exists in a folder: rules with types know only files of the project. */
function fileIn(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  assert.ok(names[0], `${folder} holds no TypeScript file`);
  return `${folder}/${names[0]}`;
}

/** Lints a text as if it stood in a folder and gives all messages as `rule: message`. */
async function lint(folder: string, text: string): Promise<string> {
  const results = await eslint.lintText(`${text}\n`, { filePath: fileIn(folder) });
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message }) => `${ruleId ?? 'eslint'}: ${message}`).join('\n');
}

const layer = (from: string, source: string): string =>
  `house/one-way-imports: Imports go one way: ${from} may not import ${source}.`;

const litHtml = "import { html } from 'lit';\n";
const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `export const n${index} = ${index};`).join('\n');
const longFunction = `export function long(): void {\n${'  Date.now();\n'.repeat(41)}}`;

/** [the folder, what is wrong there, the message the linter must give] */
const planted: readonly (readonly [string, string, string])[] = [
  ['src/model', "export * from '../edits/edit.js';", layer('src/model', '../edits/edit.js')],
  ['src/model', "export type A = import('../store/a.js').A;", layer('src/model', '../store/a.js')],
  ['src/edits', "export * from '../rules/access.js';", layer('src/edits', '../rules/access.js')],
  ['src/rules', "export * from '../store/store.js';", layer('src/rules', '../store/store.js')],
  ['src/storage', "export * from '../edits/edit.js';", layer('src/storage', '../edits/edit.js')],
  ['src/store', "export * from '../i18n/en.js';", layer('src/store', '../i18n/en.js')],
  [
    'src/store',
    "export * from '../../components/plan/plan.js';",
    layer('src/store', '../../components/plan'),
  ],
  ['src/store', "export { html } from 'lit';", 'src/store may not import the package lit'],
  ['src/store', "export * from '@lit/context';", 'src/store may not import the package @lit/context'],
  ['src/model', "export * from './ids';", 'Name the file as it will be after the build'],
  ['components/plan', "export * from '../goal-editor/goal-editor.js';", 'components/plan may not import'],
  ['components/shared', "export * from '../plan/plan.js';", 'components/shared may not import'],
  [
    'src/model',
    'export const title = document.title;',
    "no-restricted-globals: Unexpected use of 'document'",
  ],
  ['src/store', 'export const at = window.location;', "no-restricted-globals: Unexpected use of 'window'"],
  [
    'src/store',
    'export const on = navigator.onLine;',
    "no-restricted-globals: Unexpected use of 'navigator'",
  ],
  ['src/model', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['src/model', 'export const a = 1; // eslint-disable-line', 'has no effect'],
  ['src/model', '// @ts-expect-error is forbidden here\nexport const a = 1;', 'ban-ts-comment'],
  ['src/model', 'Promise.resolve(1);', '@typescript-eslint/no-floating-promises'],
  ['src/model', lines(301), 'max-lines: File has too many lines (301)'],
  ['src/model', longFunction, "max-lines-per-function: Function 'long' has too many lines (43)"],
  ['components/plan', `${litHtml}export const v = html\`<p style="color:red"></p>\`;`, 'lit/ban-attributes'],
  ['components/plan', `${litHtml}export const v = html\`<img src="a.png" />\`;`, 'lit-a11y/alt-text'],
  [
    'components/plan',
    `${litHtml}export const v = (a: string) => html\`<p \${a}="b"></p>\`;`,
    'lit/binding-positions',
  ],
  ['components/plan', "export { styleMap } from 'lit/directives/style-map.js';", 'no-restricted-imports: '],
  [
    'components/plan',
    "import { LitElement } from 'lit';\nexport class A extends LitElement { constructor(a: string) { super(); this.id = a; } }",
    'wc/no-constructor-params',
  ],
];

describe('the linter', () => {
  for (const [folder, text, message] of planted) {
    it(`finds in ${folder}: ${text.split('\n').at(-1)?.slice(0, 70) ?? ''}`, async () => {
      const messages = await lint(folder, text);
      assert.ok(messages.includes(message), `expected “${message}” among:\n${messages || 'nothing'}`);
    });
  }

  it('lets what is allowed pass', async () => {
    assert.equal(await lint('src/edits', "export * from '../model/ids.js';"), '');
    assert.equal(await lint('src/store', "export * from '../storage/contract.js';"), '');
    assert.equal(await lint('components/plan', "export * from '../../src/model/ids.js';"), '');
    assert.equal(await lint('components/plan', "export * from '../shared/define.js';"), '');
  });
});
