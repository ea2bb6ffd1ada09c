import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStore, type Store, type StoreOptions } from '../../src/index.js';
import { longestText } from '../../src/model/record-spec.js';
import { memoryStorage } from '../../src/storage/memory.js';
import type { JournalEntry } from '../../src/store/journal/journal.js';
import { withLastWords } from '../../src/store/journal/last-words.js';
import { MemoryJournalSpace } from '../../src/store/journal/memory-journal.js';
import { changes, Stage } from './rules/stage.js';
import { planKey } from './simulation/world.js';
import * as module from './store-module.js';

const key = { kind: 'plan', id: 'p' } as const;
const viewer = { id: 'dario', role: 'student' } as const;
const box = 'comment:/goals/g1';
const listsName = JSON.stringify(['portal', 'dario', JSON.stringify(['plan', 'p'])]);

async function open(options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = createStore({ adapter: memoryStorage(), key, viewer, scope: 'portal', ...options });
  for (let turn = 0; turn < 500 && store.snapshot.phase === 'opening'; turn += 1)
    await new Promise((resolve) => setImmediate(resolve));
  return store;
}

function rowsIn(space: MemoryJournalSpace): JournalEntry[] {
  return [...(space.lists.get(listsName)?.values() ?? [])].flatMap((list) => [...list.values()]);
}

/** Local storage as a page sees it. */
function localStorageWith(entries: Record<string, string>): Storage {
  return Object.defineProperties(entries, {
    removeItem: { value: (name: string) => Reflect.deleteProperty(entries, name) },
    getItem: { value: (name: string) => entries[name] ?? null },
    setItem: { value: (name: string, value: string) => Object.assign(entries, { [name]: value }) },
  }) as unknown as Storage;
}

describe('words that were not sent', () => {
  it('stand in the snapshot under the name of their box, and their reference changes with them only', async () => {
    const store = await open();
    const none = store.snapshot.unsent;
    assert.deepEqual(none, {});
    store.keepUnsent(box, 'Can we talk');
    const { unsent } = store.snapshot;
    assert.deepEqual(unsent, { [box]: 'Can we talk' });
    assert.ok(Object.isFrozen(unsent));
    store.keepUnsent(box, 'Can we talk');
    store.edit({ type: 'set', record: ['student'], field: 'name', was: null, value: 'Dario' });
    await store.save();
    await store.refresh();
    assert.equal(store.snapshot.unsent, unsent);
    await store.close();
  });

  for (const [how, nothing] of [
    ['emptied', ''],
    ['gone', undefined],
  ] as const)
    it(`are forgotten when the box is ${how}`, async () => {
      const store = await open();
      store.keepUnsent(box, 'Can we talk');
      store.keepUnsent('idea:/goals/g1', 'Try the library');
      store.keepUnsent(box, nothing);
      assert.deepEqual(store.snapshot.unsent, { 'idea:/goals/g1': 'Try the library' });
      await store.close();
    });

  it('are refused under a name that no box can have, and where no text could hold them', async () => {
    const store = await open();
    store.keepUnsent(box, 'Fits');
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'n'.repeat(201), 5, null])
      store.keepUnsent(name as string, 'words');
    for (const words of ['x'.repeat(longestText + 1), 5, {}, null])
      store.keepUnsent(box, words as unknown as string);
    assert.deepEqual(store.snapshot.unsent, { [box]: 'Fits' });
    store.keepUnsent('n'.repeat(200), 'x'.repeat(longestText));
    assert.equal(Object.keys(store.snapshot.unsent).length, 2);
    await store.close();
  });

  it('are kept in a plan that nobody can change here', async () => {
    const space = new MemoryJournalSpace(true);
    const adapter = memoryStorage();
    const capabilities = { ...adapter.capabilities, write: false };
    const load = adapter.load.bind(adapter);
    const save = adapter.save.bind(adapter);
    const readOnly = { ...adapter, name: 'read-only', capabilities, load, save };
    const store = await open({ adapter: readOnly, journal: space.open });
    assert.equal(store.snapshot.readOnly, 'storage');
    store.keepUnsent(box, 'To be copied');
    await store.close();
    const again = await open({ adapter: readOnly, journal: space.open });
    assert.deepEqual(again.snapshot.unsent, { [box]: 'To be copied' });
    await again.close();
  });

  it('stand below those that a gone tab left in the same box', async () => {
    const stage = new Stage(module);
    const [tab, gone] = [await stage.open(), await stage.open()];
    gone.store.keepUnsent(box, 'From the gone one');
    await stage.flush(gone);
    stage.world.crash(gone);
    tab.store.keepUnsent(box, 'My own');
    const left = tab.store.leave();
    await stage.world.settle();
    assert.equal((await left).status, 'unsaved');
    await stage.refresh(tab);
    assert.deepEqual(tab.store.snapshot.unsent, { [box]: 'From the gone one\n\nMy own' });
  });

  it('are kept while the plan is newer than this code', async () => {
    const stage = new Stage(module);
    const tab = await stage.open();
    tab.store.keepUnsent(box, 'Written before');
    await stage.flush(tab);
    stage.world.crash(tab);
    stage.world.server.write(JSON.stringify({ ...stage.stored, schema: 99 }));
    const { store } = await stage.open();
    assert.equal(store.snapshot.readOnly, 'newer-schema');
    store.keepUnsent('idea:/goals/g1', 'Written after');
    assert.deepEqual(store.snapshot.unsent, { [box]: 'Written before', 'idea:/goals/g1': 'Written after' });
  });

  it('are kept when somebody removes the plan', async () => {
    const stage = new Stage(module);
    const tab = await stage.open();
    tab.store.keepUnsent(box, 'Still mine');
    stage.world.server.remove();
    await stage.refresh(tab);
    assert.equal(tab.store.snapshot.phase, 'removed');
    assert.deepEqual(tab.store.snapshot.unsent, { [box]: 'Still mine' });
  });

  it('make the store say that work is in this page alone, while the disk refuses them', async () => {
    const stage = new Stage(module);
    const tab = await stage.open();
    const place = () => ('place' in tab.store.snapshot.status ? tab.store.snapshot.status.place : undefined);
    stage.world.offline.add('laptop');
    tab.store.edit(changes.count(1));
    await stage.save(tab);
    assert.equal(place(), 'device');
    stage.world.fullDisks.add('laptop');
    tab.store.keepUnsent(box, 'No room');
    await stage.world.run(300);
    assert.equal(place(), 'page');
    stage.world.fullDisks.clear();
    await stage.flush(tab);
    assert.equal(place(), 'device');
    stage.world.crash(tab);
    stage.world.offline.clear();
    assert.deepEqual((await stage.open()).store.snapshot.unsent, { [box]: 'No room' });
  });

  it('do not end what is being typed elsewhere by being written again unchanged', async () => {
    const store = await open();
    store.keepUnsent(box, 'Same');
    let heard = 0;
    const before = store.snapshot.body;
    store.subscribe(() => (heard += 1));
    store.keepUnsent(box, 'Same');
    assert.ok(heard <= 1);
    assert.equal(store.snapshot.body, before);
    await store.close();
  });

  it('written into a store that was closed are not shown as kept', async () => {
    const store = await open();
    await store.close();
    store.keepUnsent(box, 'Too late');
    assert.deepEqual(store.snapshot.unsent, {});
  });
});

describe('rows of unsent words', () => {
  const row = (id: string, item: unknown) => ({ kind: 'unsent', id, schema: 1, item });

  async function openWith(rows: readonly unknown[]) {
    const space = new MemoryJournalSpace(true);
    const list = new Map(rows.map((one, index) => [index, one as JournalEntry]));
    space.lists.set(listsName, new Map([['gone', list]]));
    return { space, store: await open({ journal: space.open }) };
  }

  it('that make no sense stay where they are; the plan opens without them', async () => {
    const unsound = [
      row('gone __proto__', 'words'),
      row('gone toString', 'words'),
      row('constructor', 'words'),
      row(`gone ${'n'.repeat(201)}`, 'words'),
      row(`gone ${box}`, 5),
      row(`gone ${box}`, undefined),
    ];
    const { space, store } = await openWith([...unsound, row(`gone ${box}`, 'sound')]);
    assert.deepEqual(store.snapshot.unsent, { [box]: 'sound' });
    store.keepUnsent(box, undefined);
    await store.close();
    assert.deepEqual(rowsIn(space), unsound);
  });

  it('of two long texts are joined all the same: nothing is lost', async () => {
    const [one, two] = ['x'.repeat(longestText), 'y'.repeat(longestText)];
    const { space, store } = await openWith([row(`one ${box}`, one), row(`two ${box}`, two)]);
    assert.equal(store.snapshot.unsent[box]?.length, 2 * longestText + 2);
    await store.close();
    const again = await open({ journal: space.open });
    assert.equal(again.snapshot.unsent[box]?.length, 2 * longestText + 2);
    await again.close();
  });

  it('are erased with the words: nothing of them stays after leaving', async () => {
    const { space, store } = await openWith([row(`gone ${box}`, 'sound')]);
    store.keepUnsent(box, '');
    assert.deepEqual(await store.leave(), { status: 'left' });
    assert.deepEqual(rowsIn(space), []);
  });
});

describe('the last words of a page', () => {
  /** A page that is gone the moment after its last words: its journal writes nothing more. */
  async function lastPage(space: MemoryJournalSpace, storage: Storage) {
    const page = { isGone: false };
    const journal = withLastWords(
      (place) => {
        const inner = space.open(place);
        const write: typeof inner.write = async (owner, change) =>
          page.isGone ? new Promise(() => undefined) : inner.write(owner, change);
        return { ...inner, write };
      },
      () => storage,
    );
    const store = await open({ journal, random: () => 'page' });
    return {
      store,
      vanish() {
        page.isGone = true;
        store.keepNow();
        space.release('page');
      },
    };
  }

  it('hold words that were typed in the same instant', async () => {
    const [space, storage] = [new MemoryJournalSpace(true), localStorageWith({})];
    const { store, vanish } = await lastPage(space, storage);
    store.keepUnsent(box, 'Can we');
    await store.flush();
    store.keepUnsent(box, 'Can we talk');
    vanish();
    const next = await open({ journal: withLastWords(space.open, () => storage) });
    assert.deepEqual(next.snapshot.unsent, { [box]: 'Can we talk' });
    await next.close();
  });

  it('say that words were sent, so that they do not come back', async () => {
    const [space, storage] = [new MemoryJournalSpace(true), localStorageWith({})];
    const { store, vanish } = await lastPage(space, storage);
    store.keepUnsent(box, 'Sent at last');
    await store.flush();
    store.keepUnsent(box, undefined);
    vanish();
    const next = await open({ journal: withLastWords(space.open, () => storage) });
    assert.deepEqual(next.snapshot.unsent, {});
    assert.deepEqual(await next.leave(), { status: 'left' });
    assert.deepEqual(rowsIn(space), []);
    assert.deepEqual(Object.keys(storage), []);
  });
});

describe('storage', () => {
  it('is asked to save nothing for words that were not sent', async () => {
    const stage = new Stage(module);
    const tab = await stage.open();
    const { revision } = stage.world.server;
    tab.store.keepUnsent(box, 'Only here');
    await stage.world.run(60_000);
    assert.equal(stage.world.server.revision, revision);
    assert.deepEqual(tab.store.snapshot.status, { kind: 'saved' });
    assert.equal(tab.store.snapshot.canUndo, false);
    assert.deepEqual(tab.store.key, planKey);
  });
});
