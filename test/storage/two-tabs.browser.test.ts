import { expect } from '@open-wc/testing';
import type { Json } from '../../src/model/json.js';
import type { StorageAdapter, StorageChange } from '../../src/storage/contract.js';
import { indexedDbStorage } from '../../src/storage/indexed-db.js';
import { deleteDatabase, freshName } from './database-helpers.js';

const key = { kind: 'plan', id: 'p' } as const;

/** Opens a frame with scripts and globals of its own, as another tab would have. */
async function openTab(name: string): Promise<{ adapter: StorageAdapter; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument!;
  const script = inner.createElement('script');
  script.type = 'module';
  script.src = new URL('./tab.ts', import.meta.url).href;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  inner.body.append(script);
  await loaded;
  return { adapter: frame.contentWindow!.openStorage!(name), frame };
}

/** Adds one as often as it is told, each time on what is stored, and counts the refusals. */
async function increment(adapter: StorageAdapter, times: number): Promise<number> {
  let conflicts = 0;
  for (let done = 0; done < times;) {
    const stored = await adapter.load(key);
    const { count } = stored!.body as { count: number };
    const result = await adapter.save(key, { count: count + 1 }, { expected: stored!.revision });
    if (result.status === 'saved') done += 1;
    else conflicts += 1;
  }
  return conflicts;
}

describe('IndexedDB storage in two tabs', () => {
  let name = '';
  let here: StorageAdapter;
  let there: StorageAdapter;
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    name = freshName();
    here = indexedDbStorage({ name });
    ({ adapter: there, frame } = await openTab(name));
  });

  afterEach(async () => {
    await here.close?.();
    await there.close?.();
    frame.remove();
    await deleteDatabase(name);
  });

  it('loses none of 200 increments', async () => {
    await here.save(key, { count: 0 }, { expected: 'absent' });
    await Promise.all([increment(here, 100), increment(there, 100)]);
    expect((await here.load(key))?.body).to.deep.equal({ count: 200 });
  });

  it('takes a body whose objects come from the other window', async () => {
    const body = (frame.contentWindow as unknown as typeof globalThis).JSON.parse('{"a":[{}]}') as Json;
    await here.save(key, body, { expected: 'absent' });
    expect((await there.load(key))?.body).to.deep.equal({ a: [{}] });
  });

  it('tells of saves and removals in the other tab, once each', async () => {
    const told: StorageChange[] = [];
    let look = (): void => undefined;
    here.subscribe?.(key, (change) => {
      told.push(change);
      look();
    });
    const all = new Promise<void>((resolve) => {
      look = () => {
        if (told.length === 2) resolve();
      };
    });
    const saved = await there.save(key, { secret: true }, { expected: 'absent' });
    const revision = saved.status === 'saved' ? saved.revision : '';
    await there.remove(key, { expected: revision });
    await all;
    expect(told).to.deep.equal([{ key, revision }, { key }]);
  });

  it('sends a key and a revision to the other tabs, and nothing else', async () => {
    const channel = new BroadcastChannel(`ilp-elements:${name}`);
    const heard = new Promise<unknown>((resolve) => {
      channel.onmessage = (event) => resolve(event.data);
    });
    const saved = await here.save(
      { ...key, extra: 1 } as typeof key,
      { secret: true },
      { expected: 'absent' },
    );
    const { revision } = saved as { revision: string };
    expect(await heard).to.deep.equal({ key, revision });
    channel.close();
  });

  it('takes no notice of messages that are none of its own', async () => {
    const told: StorageChange[] = [];
    here.subscribe?.(key, (change) => told.push(change));
    const channel = new BroadcastChannel(`ilp-elements:${name}`);
    for (const message of [null, 'text', {}, { key: 1 }, { key: { kind: 'plan' } }, { key, revision: 5 }]) {
      channel.postMessage(message);
    }
    // Channels keep their order, so whatever was told of is told of by then.
    channel.postMessage({ key, revision: 'last' });
    await new Promise<void>((resolve) => here.subscribe?.(key, () => resolve()));
    expect(told).to.deep.equal([{ key, revision: 'last' }]);
    channel.close();
  });

  it('lets go of the database when the other tab deletes it, and begins anew', async () => {
    await here.save(key, 1, { expected: 'absent' });
    const request = frame.contentWindow!.indexedDB.deleteDatabase(name);
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onblocked = () => reject(new Error('The storage held on to its database.'));
    });
    expect(await here.load(key)).to.equal(undefined);
    expect((await here.save(key, 2, { expected: 'absent' })).status).to.equal('saved');
  });
});
