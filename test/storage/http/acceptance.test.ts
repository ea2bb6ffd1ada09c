import { describe, it } from 'node:test';
import { describeStorage } from '../../../src/storage/acceptance/index.js';
import type { StorageHarness } from '../../../src/storage/acceptance/index.js';
import { hushExpectedWarning } from '../quiet.js';
import { saying } from './saying.js';
import { startWire } from './wire.js';

hushExpectedWarning();

async function setup(): Promise<StorageHarness> {
  const { client, proxy, stop } = await startWire();
  return {
    adapter: client(),
    secondClient: client,
    reopen: client,
    teardown: stop,
    fail(fault) {
      if (fault === 'network') proxy.meet({ fault: 'refuse' });
      if (fault === 'quota') proxy.meet({ ...saying(507, 'quota'), method: 'PUT' });
      if (fault === 'corrupt') proxy.meet({ ...saying(500, 'corrupt'), method: 'GET', times: 1 });
      return () => proxy.meet();
    },
  };
}

describeStorage({ describe, it }, setup, 'HTTP storage');
