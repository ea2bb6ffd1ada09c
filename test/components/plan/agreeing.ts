import { StorageError, type Plan, type StorageAdapter, type Store } from 'ilp-elements';
import type { MemorySpace } from 'ilp-elements/storage/memory';
import { makeId } from '../../../src/model/ids.js';
import { snapshotKey, type Snapshot } from '../../../src/model/snapshot.js';
import { pause } from '../waiting.js';
import { storageIn } from '../../../stories/fixtures/storages.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';

/** What goes wrong with copies; what is left out works. */
export interface CopyFaults {
  refuses?: boolean;
  /** Takes a while, and does nothing for whoever has given up by then. */
  isSlow?: boolean;
}

/** A storage in front of a place in memory, under one name, that takes copies where it does not refuse them. */
export function storageOf(space: MemorySpace, faults: CopyFaults = {}): StorageAdapter {
  const good = storageIn(space);
  return {
    ...good,
    save: async (key, body, call) => {
      if (key.kind !== 'snapshot') return good.save(key, body, call);
      if (faults.refuses) throw new StorageError('forbidden', 'A fault of the test.');
      if (faults.isSlow) await pause(50);
      if (call.signal?.aborted) throw new StorageError('aborted', 'Nobody waits for it.');
      return good.save(key, body, call);
    },
  };
}

/** Says “I agree with this plan”; gives the review's id and what was seen. */
export function agree(store: Store | undefined): { readonly id: string; readonly seen: object } {
  const id = makeId('review');
  const fields = { kind: 'approved', role: 'counselor', schoolYear: 2027 };
  store?.edit({ type: 'add', record: ['reviews', id], order: 'a0V', fields });
  const { sync: _sync, ...seen } = structuredClone(store?.snapshot.body) as Plan;
  return { id, seen };
}

/** The stored copy that belongs to a review, if any. */
export function copyIn(space: MemorySpace, reviewId: string): Snapshot | undefined {
  return space.read(snapshotKey(yusrasPlan.id, reviewId))?.body as unknown as Snapshot | undefined;
}
