import type { SetupHarness } from '../../src/storage/acceptance/index.js';
import { describeStorage } from '../../src/storage/acceptance/index.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import { indexedDbStorage } from '../../src/storage/indexed-db.js';
import { damage, deleteDatabase, freshName, letThrow } from './database-helpers.js';
import { hushExpectedWarning } from './quiet.js';

hushExpectedWarning();

const setup: SetupHarness = () => {
  const name = freshName();
  const clients: StorageAdapter[] = [];
  const client = (): StorageAdapter => {
    const adapter = indexedDbStorage({ name });
    clients.push(adapter);
    return adapter;
  };
  return {
    adapter: client(),
    secondClient: client,
    reopen: client,
    // Three engines at once on a small computer answer slowly now and then.
    patienceMs: 8000,
    fail(fault, key) {
      if (fault === 'corrupt') return damage(name, key);
      return fault === 'quota'
        ? letThrow(IDBObjectStore.prototype, 'put', 'QuotaExceededError')
        : letThrow(IDBDatabase.prototype, 'transaction', 'UnknownError');
    },
    async teardown() {
      for (const adapter of clients) await adapter.close?.();
      await deleteDatabase(name);
    },
  };
};

describeStorage({ describe, it }, setup, 'IndexedDB storage');
