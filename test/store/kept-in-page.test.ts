import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import {
  createStore,
  type DocumentKind,
  type StorageAdapter,
  type Store,
  type Viewer,
} from '../../src/index.js';
import type { EditableDocument } from '../../src/model/plan.js';
import { markCourse } from '../../src/rules/course-marks.js';
import { StorageError } from '../../src/storage/storage-error.js';
import { memoryStorage, MemorySpace } from '../../src/storage/memory.js';
import { MemoryJournalSpace } from '../../src/store/journal/memory-journal.js';
import { theosCrosswalk } from '../../stories/fixtures/crosswalks.js';
import { theo, theosCaseManager } from '../../stories/fixtures/people.js';
import { fixtureId } from '../../stories/fixtures/plans.js';

const { id } = theosCrosswalk;
const course = fixtureId('course', 'choir');
const stores: Store[] = [];

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isSo(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(isSo());
}

async function offline(): Promise<never> {
  return Promise.reject(new StorageError('unavailable', 'Offline.'));
}

/** A person's own device, in front of a storage that takes no save until it is mended. */
function device() {
  const space = new MemorySpace();
  space.write({ kind: 'crosswalk-shared', id }, JSON.stringify(theosCrosswalk));
  const good = memoryStorage({ space });
  const fault = { isMended: false, isOffline: false };
  const opened: string[] = [];
  const disk = new MemoryJournalSpace(true);
  const adapter: StorageAdapter = {
    contract: 1,
    name: `device-${crypto.randomUUID()}`,
    capabilities: { ...good.capabilities, subscribe: 'none', list: false },
    load: async (key, call) => (fault.isOffline ? offline() : good.load(key, call)),
    save: async (key, body, call) => (fault.isMended ? good.save(key, body, call) : offline()),
    remove: async (key, call) => good.remove(key, call),
  };
  const journal = (place: Parameters<MemoryJournalSpace['open']>[0]) => {
    opened.push(place.document);
    return disk.open(place);
  };
  const reopen = (kind: EditableDocument['kind'], viewer: Viewer): Store => {
    const store = createStore({ adapter, key: { kind, id }, viewer, device: 'own', journal });
    stores.push(store);
    return store;
  };
  const open = async (kind: EditableDocument['kind'], viewer: Viewer): Promise<Store> => {
    const store = reopen(kind, viewer);
    await until(() => store.snapshot.phase === 'open');
    return store;
  };
  const stored = (kind: DocumentKind) => JSON.stringify(space.read({ kind, id }) ?? '');
  return { open, reopen, stored, fault, opened, disk };
}

async function marked(store: Store): Promise<Store> {
  assert.equal(store.edit(...markCourse({}, course, 'supported')).status, 'applied');
  await store.save();
  await store.flush();
  return store;
}

const isMarked = (store: Store) => JSON.stringify(store.snapshot.body).includes('supported');

describe('unsaved work in a crosswalk', () => {
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.leave({ discard: true });
  });

  it('is written to no journal', async () => {
    const { open, opened, disk } = device();
    const store = await marked(await open('crosswalk-shared', theosCaseManager));
    store.keepUnsent('note', 'Shorter texts');
    await store.flush();
    assert.deepEqual([opened, disk.lists.size], [[], 0]);
    // The same device keeps a plan, so this can fail.
    await open('plan', theo);
    assert.equal(opened.length, 1);
  });

  it('comes with no copy of the document: without a network there is nothing to open', async () => {
    const { open, reopen, fault } = device();
    await (await open('crosswalk-shared', theosCaseManager)).close();
    fault.isOffline = true;
    const offline = reopen('crosswalk-shared', theosCaseManager);
    await until(() => offline.snapshot.phase === 'failed');
    assert.equal(offline.snapshot.body, undefined);
  });

  it('says that it is kept in this page alone', async () => {
    const store = await marked(await device().open('crosswalk-shared', theosCaseManager));
    assert.deepEqual(store.snapshot.status, { kind: 'kept', place: 'page', reason: 'unavailable' });
  });

  it('is there again for the same person while the page is, and is saved then', async () => {
    const { open, stored, fault } = device();
    await (await marked(await open('crosswalk-shared', theosCaseManager))).close();
    fault.isMended = true;
    const again = await open('crosswalk-shared', theosCaseManager);
    await again.save();
    assert.match(stored('crosswalk-shared'), /supported/);
    assert.deepEqual(await again.leave(), { status: 'left' });
  });

  it('is there for nobody else, and for nobody once it was given up', async () => {
    const { open } = device();
    await (await marked(await open('crosswalk-shared', theosCaseManager))).close();
    assert.ok(!isMarked(await open('crosswalk-shared', theo)));
    const again = await open('crosswalk-shared', theosCaseManager);
    assert.ok(isMarked(again));
    assert.equal((await again.leave()).status, 'unsaved');
    assert.deepEqual(await again.leave({ discard: true }), { status: 'left' });
    assert.ok(!isMarked(await open('crosswalk-shared', theosCaseManager)));
  });
});
