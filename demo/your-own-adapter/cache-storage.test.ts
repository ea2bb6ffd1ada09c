import { describeStorage } from 'ilp-elements/storage/acceptance';
import { cacheStorage } from './cache-storage.js';

let count = 0;
describeStorage({ describe, it }, () => {
  const name = `test-${count++}`;
  const client = () => cacheStorage(name);
  const teardown = async () => void (await caches.delete(name));
  return { adapter: client(), secondClient: client, reopen: client, teardown, patienceMs: 8000 };
});
