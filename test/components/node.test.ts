import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { version } from '../../components/shared/version.js';

describe('the elements in Node', () => {
  for (const entry of [
    'plan/plan',
    'plan/plan.define',
    'goal-editor/goal-editor',
    'goal-editor/goal-editor.define',
  ]) {
    it(`imports ${entry} without a page`, async () => {
      assert.equal(typeof globalThis.document, 'undefined');
      const module = (await import(`../../components/${entry}.js`)) as Record<string, unknown>;
      assert.ok(Object.keys(module).length > 0);
    });
  }

  it('carries the version of the package', async () => {
    const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    assert.equal((JSON.parse(file) as { version: string }).version, version);
  });
});
