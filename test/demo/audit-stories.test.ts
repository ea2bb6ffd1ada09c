import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

it('the audit page has every file of stories', () => {
  const source = readFileSync('demo/audit/story-files.ts', 'utf8');
  const there = [...source.matchAll(/stories\/([\w-]+)\.stories\.js/g)].map(([, name]) => name);
  const files = readdirSync('stories').flatMap((file) => /^([\w-]+)\.stories\.ts$/.exec(file)?.[1] ?? []);
  assert.deepEqual(there.sort(), files.sort());
});
