import { describeStorage } from 'ilp-elements/storage/acceptance';
import { CacheStorageAdapter } from './cache-storage.js';

let count = 0;
describeStorage({ describe, it }, () => {
  const name = `test-${count++}`;
  const client = () => new CacheStorageAdapter(name);
  return { adapter: client(), secondClient: client, reopen: client, patienceMs: 8000 };
});
