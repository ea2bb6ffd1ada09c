import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureSentence, saveSentence } from '../../components/shared/save-words.js';
import { createStore, type SaveStatus, type StorageAdapter } from '../../src/index.js';
import { en } from '../../src/i18n/plan/en.js';
import { es } from '../../src/i18n/plan/es.js';
import { memoryStorage, MemorySpace } from '../../src/storage/memory.js';
import { StorageError, type StorageErrorDetails } from '../../src/storage/storage-error.js';
import { MemoryJournalSpace } from '../../src/store/journal/memory-journal.js';
import { yusra } from '../../stories/fixtures/people.js';
import { yusrasPlan } from '../../stories/fixtures/plans.js';
import { commentOf } from '../server/person.js';

const key = { kind: 'plan', id: yusrasPlan.id } as const;

/** How safe an edit is said to be where nothing more fits into a storage. */
async function statusWhere(details: StorageErrorDetails): Promise<SaveStatus> {
  const space = new MemorySpace();
  space.write(key, JSON.stringify(yusrasPlan));
  const good = memoryStorage({ space });
  const adapter: StorageAdapter = {
    ...{ contract: 1, name: 'full', capabilities: { ...good.capabilities, subscribe: 'none', list: false } },
    load: async (...call) => good.load(...call),
    save: async () => Promise.reject(new StorageError('quota', 'Full.', details)),
    remove: async (...call) => good.remove(...call),
  };
  const store = createStore({ adapter, key, viewer: yusra, journal: new MemoryJournalSpace(true).open });
  await store.refresh();
  store.edit(commentOf('w1000'));
  await store.save();
  const { status } = store.snapshot;
  await store.close();
  return status;
}

describe('a storage without room', () => {
  it('asks the person to make room where it is their device that is full', async () => {
    const status = await statusWhere({});
    assert.equal(
      saveSentence(en, status),
      'Not saved yet. Kept on this device. This device is full. Make some room, then try again.',
    );
  });

  it('does not where it is the server that is full', async () => {
    const status = await statusWhere({ full: 'server' });
    assert.equal(
      saveSentence(en, status),
      'Not saved yet. Kept on this device. There is no room left where plans are kept. Tell your school. The page keeps trying.',
    );
    assert.match(
      saveSentence(es, status),
      /Ya no hay espacio donde se guardan los planes\. Avisa a tu escuela\./,
    );
    for (const words of [en, es])
      assert.equal(failureSentence(words, 'server-full'), failureSentence(words, 'unavailable'));
  });
});
