/** Random mishaps on the way: each save that was acknowledged is found, and none is done twice. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import type { StorageAdapter, StorageChange } from '../../../src/storage/contract.js';
import { asStorageError } from '../../../src/storage/storage-error.js';
import type { Fault } from './faulty-proxy.js';
import { startWire } from './wire.js';
import type { Wire } from './wire.js';

const key = { kind: 'plan', id: 'p' } as const;

const fault = fc.constantFrom<Fault | undefined>(
  ...[undefined, undefined],
  { fault: 'refuse' },
  { fault: 'lose' },
  { fault: 'half' },
  { fault: 'cut' },
  { fault: 'truncate' },
  { fault: 'weaken' },
  { fault: 'stall' },
  { fault: 'late', ms: 3 },
  { fault: 'strip', body: true },
  { fault: 'answer', status: 503 },
  { fault: 'answer', status: 429, headers: { 'Retry-After': '0' } },
  { fault: 'answer', status: 403, headers: { 'Content-Type': 'text/html' }, body: 'Blocked' },
  { fault: 'answer', status: 404, headers: { 'Content-Type': 'text/html' }, body: 'Not here' },
  { fault: 'answer', status: 200, headers: { 'Content-Type': 'text/html' }, body: 'Sign in' },
);

/** One deed of one of two people, and what each of its tries meets. */
const deed = fc.record({ who: fc.nat({ max: 1 }), meets: fc.array(fault, { maxLength: 4 }) });

describe('an HTTP storage among mishaps', () => {
  let wire: Wire;

  beforeEach(async () => (wire = await startWire()));
  afterEach(async () => wire.stop());

  /** Appends a word to the list, as a store does: loads where it knows nothing, and looks again after a conflict. */
  async function append(client: StorageAdapter, word: string): Promise<'saved' | 'unknown'> {
    try {
      for (;;) {
        const stored = await client.load(key);
        const words = (stored?.body as string[] | undefined) ?? [];
        if (words.includes(word)) return 'saved';
        const expected = stored?.revision ?? 'absent';
        const result = await client.save(key, [...words, word], { expected });
        if (result.status === 'saved') return 'saved';
      }
    } catch (error) {
      assert.equal(asStorageError(error)?.code, 'unavailable');
      return 'unknown';
    }
  }

  it('finds every acknowledged save, once, whatever happens on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
        wire.server.documents.clear();
        const clients = [0, 1].map(() => wire.client({ random: () => 0, timeoutMs: 150 }));
        const saved: string[] = [];
        for (const [index, { who, meets }] of deeds.entries()) {
          wire.proxy.meet(
            ...meets.map((each) => ({ ...(each ?? ({ fault: 'late', ms: 0 } as const)), times: 1 })),
          );
          const word = String(index);
          if ((await append(clients[who]!, word)) === 'saved') saved.push(word);
        }
        wire.proxy.meet();
        const words = ((await wire.client().load(key))?.body as string[] | undefined) ?? [];
        assert.equal(new Set(words).size, words.length, 'a save was done twice');
        for (const word of saved) assert.ok(words.includes(word), 'an acknowledged save is gone');
        for (const client of clients) await client.close?.();
      }),
      { numRuns: 30 },
    );
  });

  it('repeats a write without doing it twice, also when both writes of a race lose their answers', async () => {
    const [one, other] = [wire.client({ random: () => 0 }), wire.client({ random: () => 0 })];
    wire.proxy.meet({ fault: 'lose', method: 'PUT', times: 2 });
    const results = await Promise.all(
      [one, other].map(async (each, index) => each.save(key, index, { expected: 'absent' })),
    );
    assert.deepEqual(results.map(({ status }) => status).sort(), ['conflict', 'saved']);
    const winner = results.findIndex(({ status }) => status === 'saved');
    assert.equal((await one.load(key))?.body, winner);
  });

  it('tells after a broken stream what happened meanwhile', { timeout: 20_000 }, async () => {
    const [here, there] = [wire.client({ random: () => 0 }), wire.client()];
    await there.save(key, 1, { expected: 'absent' });
    const known = await here.load(key);
    let heard: (change: StorageChange) => void = () => undefined;
    const next = async () => new Promise<StorageChange>((resolve) => (heard = resolve));
    here.subscribe?.(key, (change) => heard(change));
    const second = next();
    const saved = await there.save(key, 2, { expected: known?.revision ?? '' });
    assert.ok(saved.status === 'saved');
    assert.equal((await second).revision, saved.revision);
    wire.proxy.meet({ fault: 'refuse', path: 'changes' });
    assert.equal(wire.proxy.cutStreams(), 1);
    const missed = next();
    const third = await there.save(key, 3, { expected: saved.revision });
    wire.proxy.meet();
    assert.ok(third.status === 'saved');
    assert.equal((await missed).revision, third.revision);
  });
});
