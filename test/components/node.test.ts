import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { version } from '../../components/shared/version.js';

const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
const pack = JSON.parse(file) as {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
};

/** Everything the package exports as code, with its place in `dist`. What has typings alone gets its empty code there. */
const entries = Object.entries(pack.exports).flatMap(([name, at]): [string, string][] =>
  typeof at === 'string' || name.startsWith('./types/') ? [] : [[name, at.default]],
);

describe('the package in Node', () => {
  for (const [entry, built] of entries) {
    it(`imports ${entry} without a page`, async () => {
      assert.equal(typeof globalThis.document, 'undefined');
      const module = (await import(built.replace('./dist/', '../../'))) as Record<string, unknown>;
      assert.ok(Object.keys(module).length > 0);
    });
  }

  it('carries the version of the package', () => {
    assert.equal(pack.version, version);
  });
});
