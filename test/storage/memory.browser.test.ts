import { describeStorage } from '../../src/storage/acceptance/index.js';
import { MemorySpace, memoryStorage } from '../../src/storage/memory.js';
import { hushExpectedWarning } from './quiet.js';

hushExpectedWarning();

describeStorage(
  { describe, it },
  () => {
    const space = new MemorySpace();
    return { adapter: memoryStorage({ space }), secondClient: () => memoryStorage({ space }) };
  },
  'memory storage',
);
