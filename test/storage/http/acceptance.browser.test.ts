import { describeStorage } from '../../../src/storage/acceptance/index.js';
import type { SetupHarness } from '../../../src/storage/acceptance/index.js';
import type { StorageAdapter } from '../../../src/storage/contract.js';
import { httpStorage } from '../../../src/storage/http/index.js';
import { hushExpectedWarning } from '../quiet.js';
import { PageWire } from './page-wire.js';
import { saying } from './saying.js';

hushExpectedWarning();

const setup: SetupHarness = () => {
  const wire = new PageWire();
  const clients: StorageAdapter[] = [];
  const client = (): StorageAdapter => {
    const adapter = httpStorage({ base: wire.base });
    clients.push(adapter);
    return adapter;
  };
  return {
    adapter: client(),
    secondClient: client,
    reopen: client,
    // Three engines at once on a small computer answer slowly now and then.
    patienceMs: 8_000,
    async fail(fault) {
      if (fault === 'network') await wire.goOffline();
      if (fault === 'quota') await wire.ask({ meet: [{ ...saying(507, 'quota'), method: 'PUT' }] });
      if (fault === 'corrupt')
        await wire.ask({ meet: [{ ...saying(500, 'corrupt'), method: 'GET', times: 1 }] });
      return () => wire.goOnline();
    },
    async teardown() {
      for (const adapter of clients) await adapter.close?.();
    },
  };
};

describeStorage({ describe, it }, setup, 'HTTP storage');
