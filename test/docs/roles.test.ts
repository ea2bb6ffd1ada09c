import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { personRoles } from '../../src/model/people.js';

it('docs/embed.md names every role that `viewer-role` may have', () => {
  const list =
    /^The roles, written as here: ([^.]+)\./m.exec(readFileSync('docs/embed.md', 'utf8'))?.[1] ?? '';
  assert.deepEqual(
    [...list.matchAll(/`(\w+)`/g)].map(([, role]) => role),
    personRoles,
  );
});
