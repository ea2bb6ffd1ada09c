import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStore, type Store } from '../../src/index.js';
import { memoryStorage } from '../../src/storage/memory.js';
import type { Journal, JournalEntry, OpenJournal } from '../../src/store/journal/journal.js';
import { withLastWords } from '../../src/store/journal/last-words.js';
import { MemoryJournalSpace } from '../../src/store/journal/memory-journal.js';

const key = { kind: 'plan', id: 'p' } as const;
const viewer = { id: 'dario', role: 'student' } as const;
const place = { scope: 'portal', viewer: 'dario', document: JSON.stringify(['plan', 'p']) };
const listsName = JSON.stringify(['portal', 'dario', place.document]);
const goal = ['goals', `goal_${'A'.repeat(20)}`];
const add = { type: 'add', record: goal, order: 'a0', fields: { studentWords: 'sound' } } as const;
const stamp = { session: 'gone', seq: 1, by: 'dario', at: '2026-11-21T10:00:00Z', schema: 1 };

const row = (edit: unknown, id = 'gone:1') => ({
  kind: 'edit',
  id,
  schema: 1,
  item: { edit, sent: false, lacks: 0 },
});
const problem = { id: 'gone:9', session: 'gone', of: ['gone:9'], record: goal, changes: [] };
const sound = row({ ...add, ...stamp });
const unsound: readonly unknown[] = [
  null,
  'words',
  {},
  { kind: 'edit', id: 'x' },
  { kind: 'edit', id: 'x', schema: 1, item: {} },
  row({ ...stamp, session: undefined, ...add }, 'x'),
  row({ ...add, ...stamp, session: '__proto__' }, 'x'),
  row({ ...add, ...stamp, order: 5 }, 'x'),
  row({ ...stamp, seq: 2, type: 'tick', record: goal, field: 'removed', value: 'yes' }, 'y'),
  row(
    { ...stamp, seq: 3, type: 'splice', record: goal, field: 'studentWords', start: 'a', cut: 0, put: '' },
    'z',
  ),
  row({ ...stamp, seq: 4, type: 'never heard of', record: goal }, 'w'),
  { kind: 'problem', id: 'gone:9', schema: 1, item: { ...problem, of: ['constructor:1'], kind: 'changed' } },
  { kind: 'problem', id: 'gone:9', schema: 1, item: { ...problem, kind: 'changed', changes: [null] } },
];

function rowsIn(space: MemoryJournalSpace): unknown[] {
  return [...(space.lists.get(listsName)?.values() ?? [])].flatMap((list) => [...list.values()]);
}

function spaceWith(rows: readonly unknown[]): MemoryJournalSpace {
  const space = new MemoryJournalSpace(true);
  const list = new Map(rows.map((one, index) => [index, one as JournalEntry]));
  space.lists.set(listsName, new Map([['gone', list]]));
  return space;
}

async function open(journal: OpenJournal, adapter = memoryStorage()): Promise<Store> {
  const store = createStore({ adapter, key, viewer, journal, scope: 'portal' });
  for (let turn = 0; turn < 500 && store.snapshot.phase === 'opening'; turn += 1)
    await new Promise((resolve) => setImmediate(resolve));
  assert.equal(store.snapshot.phase, 'open');
  return store;
}

/** Local storage as a page sees it. */
function localStorageWith(entries: Record<string, string>): Storage {
  const removeItem = { value: (name: string) => Reflect.deleteProperty(entries, name) };
  const getItem = { value: (name: string) => entries[name] ?? null };
  return Object.defineProperties(entries, { removeItem, getItem }) as unknown as Storage;
}

describe('rows of the journal that make no sense', () => {
  it('stay where they are; the plan opens, and what is sound is saved', async () => {
    const space = spaceWith([...unsound, sound]);
    const adapter = memoryStorage();
    for (let round = 0; round < 2; round += 1) {
      const store = await open(space.open, adapter);
      await store.save();
      assert.match(JSON.stringify(store.snapshot.body), /sound/);
      assert.equal(store.snapshot.status.kind, 'saved');
      await store.close();
      assert.deepEqual(rowsIn(space), unsound);
    }
  });

  it('do not keep the last words of a page from being taken up', async () => {
    const space = spaceWith(unsound);
    const words = JSON.stringify([null, {}, sound, sound]);
    const name = `ilp-last-words:${listsName}:page`;
    const storage = localStorageWith({ [name]: words });
    const store = await open(withLastWords(space.open, () => storage));
    await store.save();
    assert.match(JSON.stringify(store.snapshot.body), /sound/);
    await store.close();
    assert.equal(rowsIn(space).length, unsound.length + 2);
  });
});

describe('the name of a person in the journal', () => {
  it('is gone after every closing and leaving with nothing unsaved', async () => {
    const space = new MemoryJournalSpace(true);
    const adapter = memoryStorage();
    for (let round = 0; round < 10; round += 1) {
      const store = await open(space.open, adapter);
      if (round === 0) store.edit(add);
      await store.save();
      if (round % 2 === 0) await store.close();
      else assert.deepEqual(await store.leave(), { status: 'left' });
      assert.deepEqual([...(space.lists.get(listsName)?.keys() ?? [])], []);
    }
  });

  it('stays while something is unsaved', async () => {
    const space = new MemoryJournalSpace(true);
    const store = await open(space.open);
    store.edit(add);
    await store.close();
    assert.equal(rowsIn(space).length, 1);
  });
});

describe('leaving', () => {
  /** A journal of which one method fails. */
  function failing(space: MemoryJournalSpace, method: keyof Journal): OpenJournal {
    return (at) =>
      Object.assign(space.open(at), { [method]: async () => Promise.reject(new Error('No disk.')) });
  }

  for (const [method, discard] of [
    ['cache', false],
    ['close', false],
    ['clear', true],
  ] as const)
    it(`says so where the device does not ${method}`, async () => {
      const store = await open(failing(new MemoryJournalSpace(true), method));
      assert.deepEqual(await store.leave({ discard }), { status: 'left', journal: 'kept' });
    });

  it('says that rows stay which it could not take up, and erases them when told to', async () => {
    const space = spaceWith(unsound);
    assert.deepEqual(await (await open(space.open)).leave(), { status: 'left', journal: 'kept' });
    assert.deepEqual(await (await open(space.open)).leave({ discard: true }), { status: 'left' });
    assert.deepEqual(rowsIn(space), []);
  });
});
