import type { StorageAdapter } from '../../src/storage/contract.js';

/** Gives an adapter that does as another one does, but for some of its parts. */
export function vary(adapter: StorageAdapter, changes: Partial<StorageAdapter>): StorageAdapter {
  return {
    contract: 1,
    name: adapter.name,
    capabilities: adapter.capabilities,
    load: (key, call) => adapter.load(key, call),
    save: (key, body, call) => adapter.save(key, body, call),
    remove: (key, call) => adapter.remove(key, call),
    ...(adapter.list && { list: adapter.list.bind(adapter) }),
    ...(adapter.subscribe && { subscribe: adapter.subscribe.bind(adapter) }),
    ...(adapter.close && { close: adapter.close.bind(adapter) }),
    ...changes,
  };
}
