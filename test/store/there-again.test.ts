import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { StorageError, createStore } from '../../src/index.js';
import type { StorageChange } from '../../src/storage/contract.js';
import { memoryStorage } from '../../src/storage/memory.js';

const key = { kind: 'plan', id: 'p' } as const;
const viewer = { id: 'dario', role: 'student' } as const;

/** A store whose first save failed, and that waits to try again. */
async function waiting(test: TestContext, retryAfterMs?: number) {
  const adapter = memoryStorage();
  const state = { saves: 0, isAway: true, tell: (_change: StorageChange): void => undefined };
  const save: typeof adapter.save = async (...call) => {
    state.saves += 1;
    const after = retryAfterMs === undefined ? {} : { retryAfterMs };
    if (state.isAway) throw new StorageError('unavailable', 'Not now.', after);
    return adapter.save(...call);
  };
  const store = createStore({
    adapter: {
      ...{ contract: 1, name: 'away', capabilities: adapter.capabilities, save },
      load: adapter.load.bind(adapter),
      remove: adapter.remove.bind(adapter),
      subscribe: (_key, listener) => {
        state.tell = listener;
        return () => undefined;
      },
    },
    ...{ key, viewer },
  });
  test.after(() => store.close());
  const settled = async (isSo: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 50 && !isSo(); turn += 1) await new Promise((go) => setTimeout(go, 1));
  };
  await settled(() => store.snapshot.phase === 'open');
  store.edit({ type: 'add', record: ['goals', `goal_${'A'.repeat(20)}`], order: 'a0', fields: {} });
  await store.save();
  assert.deepEqual([state.saves, store.snapshot.status.kind], [1, 'kept']);
  return { store, state, settled };
}

describe('a store that waits after a failed save', () => {
  it('saves at once when storage gives word again, also of what is known', async (test) => {
    const { store, state, settled } = await waiting(test);
    state.isAway = false;
    state.tell({ key });
    await settled(() => store.snapshot.status.kind === 'saved');
    assert.deepEqual([state.saves, store.snapshot.status.kind], [2, 'saved']);
  });

  it('waits as long as the storage asked, whatever word there is', async (test) => {
    const { state, settled } = await waiting(test, 60_000);
    state.tell({ key });
    await settled(() => state.saves > 1);
    assert.equal(state.saves, 1);
  });

  it('saves nothing when there is nothing to save', async (test) => {
    const { store, state, settled } = await waiting(test);
    state.isAway = false;
    await store.save();
    state.tell({ key });
    await settled(() => state.saves > 2);
    assert.equal(state.saves, 2);
  });
});
