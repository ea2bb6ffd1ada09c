import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeStorage } from '../../src/storage/acceptance/index.js';
import { MemorySpace, memoryStorage } from '../../src/storage/memory.js';
import { hushExpectedWarning } from './quiet.js';

hushExpectedWarning();

describeStorage(
  { describe, it },
  () => {
    const space = new MemorySpace();
    return { adapter: memoryStorage({ space }), secondClient: () => memoryStorage({ space }) };
  },
  'memory storage',
);

describe('memory storage', () => {
  it('keeps two spaces apart, their revisions too', async () => {
    const [one, other] = [memoryStorage(), memoryStorage()];
    const key = { kind: 'plan', id: 'p' } as const;
    const saved = await one.save(key, 1, { expected: 'absent' });
    assert.equal(await other.load(key), undefined);
    const again = await other.save(key, 1, { expected: 'absent' });
    assert.notDeepEqual(again, saved);
  });

  it('takes a largest body of its own', async () => {
    const small = memoryStorage({ maxBytes: 10 });
    const key = { kind: 'plan', id: 'p' } as const;
    assert.equal(small.capabilities.maxBytes, 10);
    assert.equal((await small.save(key, '12345678', { expected: 'absent' })).status, 'saved');
    await assert.rejects(small.save(key, '123456789', { expected: 'absent' }), { code: 'too-large' });
  });

  it('keeps another adapter’s subscriptions when one closes', async () => {
    const space = new MemorySpace();
    const [one, other] = [memoryStorage({ space }), memoryStorage({ space })];
    const key = { kind: 'plan', id: 'p' } as const;
    const told: string[] = [];
    one.subscribe?.(key, () => told.push('one'));
    other.subscribe?.(key, () => told.push('other'));
    await one.close?.();
    await other.save(key, 1, { expected: 'absent' });
    assert.deepEqual(told, ['other']);
  });
});
