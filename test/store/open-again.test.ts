import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageError, createStore } from '../../src/index.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { platformTimers } from '../../src/store/timers.js';

const key = { kind: 'plan', id: 'p' } as const;
const viewer = { id: 'dario', role: 'student' } as const;
const soon = {
  ...platformTimers,
  after: (ms: number, call: () => void) => platformTimers.after(ms / 100, call),
};

function failing(times: number, code: 'unavailable' | 'forbidden') {
  const adapter = memoryStorage();
  let left = times;
  const load: typeof adapter.load = async (...call) => {
    left -= 1;
    if (left >= 0) throw new StorageError(code, 'Not now.');
    return adapter.load(...call);
  };
  return {
    ...adapter,
    name: 'failing',
    capabilities: adapter.capabilities,
    save: adapter.save.bind(adapter),
    load,
  };
}

async function settled(isDone: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !isDone(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a plan that does not open at first', () => {
  it('opens by itself when storage answers again', async () => {
    const store = createStore({ adapter: failing(3, 'unavailable'), key, viewer, timers: soon });
    await settled(() => store.snapshot.phase === 'failed');
    assert.equal(store.snapshot.failure, 'unavailable');
    await settled(() => store.snapshot.phase === 'open');
    assert.equal(store.snapshot.phase, 'open');
    await store.close();
  });

  it('is not asked for again and again where that cannot help', async () => {
    const store = createStore({ adapter: failing(1, 'forbidden'), key, viewer, timers: soon });
    await settled(() => store.snapshot.phase === 'open');
    assert.equal(store.snapshot.phase, 'failed');
    assert.equal(store.snapshot.failure, 'forbidden');
    await store.close();
  });
});
