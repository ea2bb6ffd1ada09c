/** Shows that every case of the acceptance suite can fail: each has an adapter with one fault. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCase, storageAcceptance } from '../../src/storage/acceptance/index.js';
import { bodyBreakers } from './breakers/body-breakers.js';
import { changeBreakers } from './breakers/change-breakers.js';
import { keyBreakers } from './breakers/key-breakers.js';
import { lifetimeBreakers } from './breakers/lifetime-breakers.js';
import { listBreakers } from './breakers/list-breakers.js';
import { writeBreakers } from './breakers/write-breakers.js';
import type { Breaker } from './full-harness.js';
import { fullHarness, onlyReads } from './full-harness.js';
import { hushExpectedWarning } from './quiet.js';

hushExpectedWarning();

const breakers = new Map<string, Breaker>(
  [writeBreakers, bodyBreakers, keyBreakers, listBreakers, changeBreakers, lifetimeBreakers].flatMap((each) =>
    Object.entries(each),
  ),
);
const forReaders = 'refuses to write as unsupported where it only reads';

describe('the acceptance suite', () => {
  it('has cases with names of their own', () => {
    const names = storageAcceptance.map((each) => each.name);
    assert.equal(new Set(names).size, names.length);
  });

  it('has a broken adapter for every case, and no other', () => {
    const names = storageAcceptance.map((each) => each.name);
    assert.deepEqual([...breakers.keys()].sort(), [...names].sort());
  });

  for (const each of storageAcceptance) {
    const good = each.name === forReaders ? onlyReads : undefined;

    it(`passes a good adapter that ${each.name}`, async () => {
      assert.equal(await runCase(each, () => fullHarness(good)), undefined);
    });

    it(`fails the adapter that breaks: ${each.name}`, async () => {
      const broken = runCase(each, () => fullHarness(breakers.get(each.name)));
      await assert.rejects(broken, (error: Error) => error.message !== '');
    });
  }

  it('skips a reader in words, but for what it says of itself', async () => {
    for (const each of storageAcceptance.slice(2)) {
      const end = await runCase(each, () => fullHarness(onlyReads));
      assert.deepEqual(end, { skipped: 'this adapter only reads' }, each.name);
    }
  });
});
