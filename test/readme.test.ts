import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const readme = readFileSync('README.md', 'utf8');
const samples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

/** Checks the samples as a strict project of a reader would. */
function faultsOf(code: string): string[] {
  const name = `${process.cwd()}/readme-sample.ts`;
  const read = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, language) =>
    file === name ? ts.createSourceFile(file, code, language) : getSourceFile(file, language);
  const program = ts.createProgram([name], { ...options, noEmit: true }, host);
  const file = program.getSourceFile(name);
  return program
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the README', () => {
  it('has samples', () => {
    assert.ok(samples.length >= 2);
  });

  it('shows code that compiles', () => {
    // The storage and the wages are what the reader brings along.
    for (const sample of samples) {
      const code = sample
        .replace(
          "import { myStorage } from './my-storage.js';",
          "import type { StorageAdapter } from 'ilp-elements/core';\ndeclare function myStorage(): StorageAdapter;",
        )
        .replace(
          'const ourWages',
          "declare function wagesHere(code: string): import('ilp-elements/careers').Wages;\nconst ourWages",
        );
      assert.deepEqual(faultsOf(code), [], sample);
    }
  });

  it('would tell of a sample that does not compile', () => {
    assert.notDeepEqual(faultsOf("import { nothing } from 'ilp-elements/core';\nnothing();"), []);
  });
});
