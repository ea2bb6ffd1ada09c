import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexedDbStorage } from '../../src/storage/indexed-db.js';

const key = { kind: 'plan', id: 'p' } as const;

describe('IndexedDB storage where there is no IndexedDB', () => {
  it('is made all the same, and rejects every call as unavailable for good', async () => {
    const adapter = indexedDbStorage();
    const refusal = { code: 'unavailable', retryable: false };
    await assert.rejects(adapter.load(key), refusal);
    await assert.rejects(adapter.save(key, {}, { expected: 'absent' }), refusal);
    await assert.rejects(adapter.remove(key, { expected: 'a' }), refusal);
    await assert.rejects(adapter.list?.('plan') ?? Promise.resolve(), refusal);
    await adapter.close?.();
    await assert.rejects(adapter.load(key), { code: 'closed' });
  });

  it('names itself after its database', () => {
    assert.equal(indexedDbStorage().name, 'indexed-db:ilp-elements');
    assert.equal(indexedDbStorage({ name: 'school-7' }).name, 'indexed-db:school-7');
  });
});
