import type { DocumentKey } from '../../src/model/document-key.js';
import type { Fault, StorageHarness } from '../../src/storage/acceptance/index.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import { MemorySpace, memoryStorage } from '../../src/storage/memory.js';
import { StorageError } from '../../src/storage/storage-error.js';
import { vary } from './vary.js';

/** What all clients of one harness share. */
export interface World {
  readonly space: MemorySpace;
  /** The mishaps that go on, each with the document it is about. */
  readonly faults: Map<Fault, DocumentKey>;
  /** Room for what a broken adapter keeps apart from the space. */
  readonly notes: Map<string, unknown>;
}

/** Changes a good adapter into one with a fault of its own. */
export type Breaker = (good: StorageAdapter, world: World) => Partial<StorageAdapter>;

/** An adapter on memory that meets mishaps and is said to outlive the page. */
function clientOf(world: World): StorageAdapter {
  const inner = memoryStorage({ space: world.space });
  const meet = (fault: Fault, code: 'quota' | 'unavailable'): void => {
    if (world.faults.has(fault)) throw new StorageError(code, `A ${fault} fault.`);
  };
  return vary(inner, {
    capabilities: { ...inner.capabilities, durable: true },
    async load(key, call) {
      meet('network', 'unavailable');
      const damaged = world.faults.get('corrupt');
      if (damaged && damaged.id === key.id) throw new StorageError('corrupt', 'Unreadable.');
      return inner.load(key, call);
    },
    async save(key, body, call) {
      meet('network', 'unavailable');
      meet('quota', 'quota');
      return inner.save(key, body, call);
    },
  });
}

/** A harness with every power there is, on memory; `breaker` breaks all of its clients alike. */
export function fullHarness(breaker: Breaker = () => ({})): StorageHarness {
  const world: World = { space: new MemorySpace(), faults: new Map(), notes: new Map() };
  const client = (): StorageAdapter => {
    const good = clientOf(world);
    return vary(good, breaker(good, world));
  };
  return {
    adapter: client(),
    secondClient: client,
    reopen: client,
    patienceMs: 100,
    fail(fault, key) {
      world.faults.set(fault, key);
      return () => {
        world.faults.delete(fault);
      };
    },
  };
}

/** A good adapter that only reads. */
export const onlyReads: Breaker = (good) => {
  const refuse = (): Promise<never> =>
    Promise.reject(new StorageError('unsupported', 'This storage only reads.'));
  return { capabilities: { ...good.capabilities, write: false }, save: refuse, remove: refuse };
};
