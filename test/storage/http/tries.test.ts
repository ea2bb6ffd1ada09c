import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StorageAdapter } from '../../../src/storage/contract.js';
import { httpStorage } from '../../../src/storage/http/index.js';
import type { HttpStorageOptions } from '../../../src/storage/http/index.js';
import { asStorageError } from '../../../src/storage/storage-error.js';
import type { StorageError } from '../../../src/storage/storage-error.js';
import { OwnTime, settle } from './own-time.js';

const key = { kind: 'plan', id: 'p' } as const;

type Answerer = (tried: number, signal: AbortSignal) => Promise<Response>;

interface Stage {
  readonly time: OwnTime;
  readonly adapter: StorageAdapter;
  /** When each try was made, in milliseconds. */
  readonly tried: number[];
}

function stage(answer: Answerer, options: Partial<HttpStorageOptions> = {}): Stage {
  const time = new OwnTime();
  const tried: number[] = [];
  const adapter = httpStorage({
    base: '/ilp/v1/',
    timers: time,
    random: () => 1,
    fetch: async (_address, { signal }) => {
      tried.push(time.now());
      return answer(tried.length, signal!);
    },
    ...options,
  });
  return { time, adapter, tried };
}

const failed: Answerer = async () => Promise.reject(new TypeError('Failed to fetch'));
const never: Answerer = async () => new Promise(() => undefined);
const saying =
  (status: number, headers: Record<string, string> = {}): Answerer =>
  async () =>
    new Response(null, { status, headers });

/** Lets an hour pass and gives what a call came to. */
async function endOf(
  call: Promise<unknown>,
  time: OwnTime,
  ms = 3_600_000,
): Promise<StorageError | undefined> {
  const end = call.then(
    () => undefined,
    (error: unknown) => asStorageError(error),
  );
  await time.pass(ms);
  return Promise.race([end, settle().then(() => assert.fail('The call did not settle.'))]);
}

describe('how an HTTP storage tries again', () => {
  it('waits longer after each failure, and gives up after three', async () => {
    const { adapter, time, tried } = stage(failed);
    const error = await endOf(adapter.load(key), time);
    assert.deepEqual([error?.code, error?.retryable, error?.retryAfterMs], ['unavailable', true, undefined]);
    assert.deepEqual(tried, [0, 300, 900]);
  });

  it('spreads its tries over the whole wait', async () => {
    const { adapter, time, tried } = stage(failed, { random: () => 0.1 });
    await endOf(adapter.load(key), time);
    assert.deepEqual(tried, [0, 30, 90]);
  });

  it('tries as often as it was told', async () => {
    const { adapter, time, tried } = stage(failed, { tries: 1 });
    await endOf(adapter.load(key), time);
    assert.deepEqual(tried, [0]);
  });

  it('waits as long as the server asks, where that is short', async () => {
    const { adapter, time, tried } = stage(saying(503, { 'Retry-After': '2' }), { random: () => 0 });
    await endOf(adapter.load(key), time);
    assert.deepEqual(tried, [0, 2_000, 4_000]);
  });

  it('gives up at once where the server asks for longer, and says for how long', async () => {
    const { adapter, time, tried } = stage(saying(429, { 'Retry-After': '30' }));
    const error = await endOf(adapter.load(key), time);
    assert.deepEqual([tried, error?.retryAfterMs, error?.code], [[0], 33_000, 'unavailable']);
  });

  it('reads a date by the server’s own clock, or by ours where that is not told', async () => {
    const headers = { 'Retry-After': 'Sun, 22 Nov 2026 12:01:00 GMT' };
    const ours = stage(saying(503, headers), { random: () => 0 });
    assert.equal((await endOf(ours.adapter.load(key), ours.time))?.retryAfterMs, 60_000);
    const theirs = stage(saying(503, { ...headers, Date: 'Sun, 22 Nov 2026 12:00:30 GMT' }), {
      random: () => 0,
    });
    theirs.time.timeOfDayMs = Date.parse('2019-01-01T00:00:00Z');
    assert.equal((await endOf(theirs.adapter.load(key), theirs.time))?.retryAfterMs, 30_000);
  });

  it('never waits for years because a clock is wrong, nor for what is no time', async () => {
    const headers = { 'Retry-After': 'Sun, 22 Nov 2026 12:01:00 GMT' };
    const behind = stage(saying(503, headers), { random: () => 0 });
    behind.time.timeOfDayMs = Date.parse('2019-01-01T00:00:00Z');
    assert.equal((await endOf(behind.adapter.load(key), behind.time))?.retryAfterMs, 900_000);
    const ahead = stage(saying(503, headers), { random: () => 0 });
    ahead.time.timeOfDayMs = Date.parse('2031-01-01T00:00:00Z');
    assert.equal((await endOf(ahead.adapter.load(key), ahead.time))?.retryAfterMs, 0);
    const words = stage(saying(503, { 'Retry-After': 'soon' }));
    assert.equal((await endOf(words.adapter.load(key), words.time))?.retryAfterMs, undefined);
  });

  it('ends a try that nobody answers, also where fetch takes no notice, and leaves the next to the store', async () => {
    const { adapter, time, tried } = stage(never);
    const error = await endOf(adapter.load(key), time, 20_000);
    assert.deepEqual([error?.code, error?.retryable, tried], ['unavailable', true, [0]]);
  });

  it('ends a body that never ends', async () => {
    const open = new Response(
      new ReadableStream({ start: (control) => control.enqueue(new Uint8Array(1)) }),
      {
        headers: { ETag: '"1"', 'Content-Type': 'application/json' },
      },
    );
    const { adapter, time } = stage(async () => Promise.resolve(open));
    assert.equal((await endOf(adapter.load(key), time, 20_000))?.code, 'unavailable');
  });

  it('ends at once when the caller gives up: while it asks, and while it waits', async () => {
    for (const answer of [never, failed]) {
      const giveUp = new AbortController();
      const { adapter, time, tried } = stage(answer);
      const call = adapter.load(key, { signal: giveUp.signal });
      await settle();
      giveUp.abort();
      assert.equal((await endOf(call, time, 0))?.code, 'aborted');
      await time.pass(60_000);
      assert.deepEqual([tried, time.delays], [[0], []]);
    }
  });

  it('tells fetch when the caller gives up', async () => {
    const giveUp = new AbortController();
    let heard: AbortSignal | undefined;
    const { adapter } = stage(async (_tried, signal) => {
      heard = signal;
      return never(0, signal);
    });
    const call = adapter.load(key, { signal: giveUp.signal }).catch(() => undefined);
    await settle();
    giveUp.abort();
    await call;
    assert.equal(heard?.aborted, true);
  });

  it('settles what is under way when it closes, and leaves no timer behind', async () => {
    for (const answer of [never, failed]) {
      const { adapter, time, tried } = stage(answer);
      adapter.subscribe?.(key, () => undefined);
      const call = adapter.save(key, {}, { expected: 'absent' });
      await settle();
      await adapter.close?.();
      assert.equal((await endOf(call, time, 0))?.code, 'closed');
      await time.pass(60_000);
      assert.deepEqual([tried, time.delays], [[0], []]);
    }
  });
});
