import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import type { RecordChange } from '../../src/edits/edit.js';
import { StorageError, createStore, type Store } from '../../src/index.js';
import { checkDocument } from '../../src/model/document-schema.js';
import type { Json } from '../../src/model/json.js';
import { longestText } from '../../src/model/record-spec.js';
import { memoryStorage } from '../../src/storage/memory.js';

const key = { kind: 'plan', id: 'p' } as const;
const viewer = { id: 'dario', role: 'student' } as const;
const id = `goal_${'A'.repeat(20)}`;
const goal = ['goals', id];
const add: RecordChange = { type: 'add', record: goal, order: 'a0', fields: { studentWords: 'one' } };
const tally = (amount: number): RecordChange => ({ type: 'count.add', record: goal, field: 'tally', amount });

async function open(adapter = memoryStorage()): Promise<Store> {
  const store = createStore({ adapter, key, viewer });
  await until(() => store.snapshot.phase !== 'opening');
  return store;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isSo(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** What storage holds after everything is saved. */
async function savedBy(store: Store, adapter: ReturnType<typeof memoryStorage>): Promise<Json | undefined> {
  await store.save();
  await store.close();
  return (await adapter.load(key))?.body;
}

/** Takes the place of the page's error report. */
function reports(context: TestContext): unknown[] {
  const found: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => found.push(error) });
  context.after(() => Reflect.deleteProperty(globalThis, 'reportError'));
  return found;
}

const part = fc.oneof(
  fc.constantFrom<unknown>('goals', id, 'student', 'people', 'dario', 'steps', 'toString', '__proto__'),
  fc.jsonValue({ maxDepth: 1 }),
);
const value = fc.oneof(
  fc.constantFrom<unknown>('yes', 5, true, null, '', 'one two', Number.MAX_SAFE_INTEGER, { a: 1 }, [[]]),
  fc.jsonValue({ maxDepth: 2 }),
);
const place = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(goal, ['student'], [], ['people', 'dario']) },
  { weight: 1, arbitrary: fc.array(part, { maxLength: 4 }) },
);
const fieldName = fc.constantFrom(
  'studentWords',
  'domain',
  'tally',
  'removed',
  'order',
  'id',
  'wrote',
  'made',
);
const type = fc.constantFrom('add', 'set', 'text', 'tick', 'count.add', 'move', 'purge', 'answer', 'splice');
const nearly = fc.record(
  {
    type,
    record: place,
    field: fc.oneof(fieldName, part),
    was: value,
    value,
    tag: part,
    amount: value,
    order: fc.oneof(fc.string(), value),
    fields: fc.oneof(fc.dictionary(fieldName, value), value),
    neighbours: fc.oneof(fc.constant({ [id]: 'a1' }), fc.dictionary(fc.string(), value), value),
  },
  { requiredKeys: ['type', 'record'] },
);
const keysOf: Readonly<Record<string, readonly string[]>> = {
  add: ['order', 'fields'],
  set: ['field', 'was', 'value'],
  text: ['field', 'was', 'value'],
  tick: ['field', 'value'],
  'count.add': ['field', 'amount'],
  move: ['order', 'neighbours'],
};
/** Most have no key too many, or they would all be refused for that. */
const trimmed = nearly.map((change) => {
  const wanted = ['type', 'record', ...(keysOf[change.type] ?? [])];
  return Object.fromEntries(Object.entries(change).filter(([name]) => wanted.includes(name)));
});
const anything = fc.oneof({ weight: 6, arbitrary: trimmed }, nearly, fc.jsonValue());

describe('a host that passes anything', () => {
  it('never makes the store throw, nor save what cannot be opened again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anything, { maxLength: 2 }), { maxLength: 12 }), async (steps) => {
        const adapter = memoryStorage();
        const store = await open(adapter);
        store.edit(add);
        for (const changes of steps) {
          store.edit(...(structuredClone(changes) as RecordChange[]));
          if (changes.length === 0) store.undo();
        }
        const body = await savedBy(store, adapter);
        const checked = checkDocument(key, body ?? null);
        assert.deepEqual(checked.ok ? [] : checked.fault.pointers, []);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused what is nested without end', async () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as Json;
    const store = await open();
    store.edit(add);
    const set = { type: 'set', record: goal, field: 'domain' } as const;
    for (const change of [
      { ...set, was: null, value: deep },
      { ...set, was: deep, value: null },
      { ...set, was: null, value: null, more: deep },
      {
        type: 'add',
        record: ['goals', `goal_${'B'.repeat(20)}`],
        order: 'a',
        fields: { domain: deep },
      } as const,
    ])
      assert.equal(store.edit(change).status, 'refused');
    await store.close();
  });

  it('may count beyond what a number holds: the sum is in question, and the plan opens again', async () => {
    const adapter = memoryStorage();
    const store = await open(adapter);
    store.edit(add, tally(Number.MAX_SAFE_INTEGER));
    assert.equal(store.edit(tally(1)).status, 'set-aside');
    assert.deepEqual(
      store.snapshot.problems.map(({ kind }) => kind),
      ['too-large'],
    );
    assert.ok(checkDocument(key, (await savedBy(store, adapter)) ?? null).ok);
  });

  it('may merge two texts that are too long together: one is in question, and the plan opens again', async () => {
    const adapter = memoryStorage();
    const store = await open(adapter);
    store.edit(add);
    const text = { type: 'text', record: goal, field: 'studentWords' } as const;
    store.edit({ ...text, was: 'one', value: 'one two three' });
    store.edit({ ...text, was: 'one two three', value: `${'x'.repeat(longestText - 20)} two three` });
    const other = { ...text, was: 'one two three', value: `one two ${'y'.repeat(longestText - 20)}` };
    assert.equal(store.edit(other).status, 'set-aside');
    assert.ok(checkDocument(key, (await savedBy(store, adapter)) ?? null).ok);
  });

  it('cannot answer a question with what the field cannot hold', async () => {
    const adapter = memoryStorage();
    const store = await open(adapter);
    store.edit({ ...add, fields: { domain: 'work' } });
    store.edit({ type: 'set', record: goal, field: 'domain', was: 'home', value: 'school' });
    const [problem] = store.snapshot.problems;
    const wrong = { value: true } as unknown as { value: string };
    assert.deepEqual(store.answer(problem?.id ?? '', wrong), { status: 'refused', reason: 'bad-value' });
    assert.equal(store.snapshot.problems.length, 1);
    await store.close();
  });
});

describe('a host that throws', () => {
  it('in a listener keeps nobody from hearing and nothing from being saved, and is told', async (context) => {
    const found = reports(context);
    const adapter = memoryStorage();
    const store = await open(adapter);
    const error = new Error('Mine.');
    let heard = 0;
    store.subscribe(() => {
      throw error;
    });
    store.subscribe(() => (heard += 1));
    assert.equal(store.edit(add).status, 'applied');
    assert.ok(heard > 0);
    assert.equal(found[0], error);
    await store.flush();
    assert.match(JSON.stringify(await savedBy(store, adapter)), /one/);
  });

  it('when asked for news gets a store that says why the plan does not open', async () => {
    const closed = () => {
      throw new StorageError('closed', 'Closed.');
    };
    const adapter = memoryStorage();
    await adapter.close?.();
    const broken = { ...adapter, name: 'closed', capabilities: adapter.capabilities, subscribe: closed };
    const store = await open(Object.assign(broken, { load: async () => Promise.resolve().then(closed) }));
    assert.deepEqual([store.snapshot.phase, store.snapshot.failure], ['failed', 'closed']);
    await store.close();
  });
});
