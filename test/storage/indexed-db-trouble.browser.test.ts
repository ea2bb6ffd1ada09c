import { expect } from '@open-wc/testing';
import type { StorageAdapter, StorageChange } from '../../src/storage/contract.js';
import { toStorageError } from '../../src/storage/database-error.js';
import { indexedDbStorage } from '../../src/storage/indexed-db.js';
import { asStorageError } from '../../src/storage/storage-error.js';
import type { StorageError } from '../../src/storage/storage-error.js';
import { deleteDatabase, finished, freshName, letThrow, withTable } from './database-helpers.js';

const key = { kind: 'plan', id: 'p' } as const;
const path = [key.kind, key.id];

/** Waits for a call to fail and gives the storage error. */
async function failure(call: Promise<unknown>): Promise<StorageError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => asStorageError(thrown),
  );
  if (error === undefined) throw new Error('The call did not fail with a storage error.');
  return error;
}

/** A factory that opens nothing. */
function refusing(open: () => IDBOpenDBRequest): IDBFactory {
  return { open } as unknown as IDBFactory;
}

describe('IndexedDB storage in trouble', () => {
  let name = '';
  let adapter: StorageAdapter;

  beforeEach(() => {
    name = freshName();
    adapter = indexedDbStorage({ name, patienceMs: 300 });
  });

  afterEach(async () => {
    await adapter.close?.();
    await deleteDatabase(name);
  });

  it('opens nothing before the first call', async () => {
    let opened = 0;
    const factory = refusing(() => {
      opened += 1;
      throw new DOMException('Made by a test.', 'SecurityError');
    });
    const lazy = indexedDbStorage({ name, factory });
    expect(opened).to.equal(0);
    const error = await failure(lazy.load(key));
    expect([error.code, error.retryable, opened]).to.deep.equal(['unavailable', false, 1]);
  });

  it('knows what a frame says that may keep nothing', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<script>
      const tell = (error) => parent.postMessage('refused ' + (error ? error.name : ''), '*');
      try {
        const request = indexedDB.open('any');
        request.onerror = () => tell(request.error);
        request.onsuccess = () => tell();
      } catch (error) { tell(error); }
    </script>`;
    const told = new Promise<string>((resolve) => {
      window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string' && data.startsWith('refused ')) resolve(data.slice(8));
      });
    });
    document.body.append(frame);
    const error = toStorageError(new DOMException('', await told));
    expect([error.code, error.retryable]).to.deep.equal(['unavailable', false]);
    frame.remove();
  });

  it('asks again after a refusal', async () => {
    let refusals = 1;
    const factory = refusing(() => {
      if (refusals-- > 0) throw new DOMException('Made by a test.', 'UnknownError');
      return indexedDB.open(name, 1);
    });
    const unlucky = indexedDbStorage({ name: freshName(), factory });
    const error = await failure(unlucky.load(key));
    expect([error.code, error.retryable]).to.deep.equal(['unavailable', true]);
    await adapter.load(key);
    expect(await unlucky.load(key)).to.equal(undefined);
    await unlucky.close?.();
  });

  it('does not wait for ever for a database that never opens', async () => {
    const mute = indexedDbStorage({
      factory: refusing(() => new EventTarget() as IDBOpenDBRequest),
      patienceMs: 20,
    });
    const error = await failure(mute.load(key));
    expect([error.code, error.retryable]).to.deep.equal(['unavailable', true]);
  });

  it('comes through a tab that holds on to a database being deleted', async () => {
    await adapter.save(key, 1, { expected: 'absent' });
    const holder = await finished(indexedDB.open(name));
    const request = indexedDB.deleteDatabase(name);
    const deleting = finished(request);
    await new Promise((resolve) => request.addEventListener('blocked', resolve));
    expect((await failure(adapter.load(key))).code).to.equal('unavailable');
    holder.close();
    await deleting;
    expect(await adapter.load(key)).to.equal(undefined);
  });

  it('does not open a database of a newer version of the page', async () => {
    (await finished(indexedDB.open(name, 2))).close();
    const error = await failure(adapter.load(key));
    expect([error.code, error.retryable]).to.deep.equal(['unavailable', false]);
  });

  it('makes room for a newer version of the page', async () => {
    await adapter.save(key, 1, { expected: 'absent' });
    const upgraded = await finished(indexedDB.open(name, 2));
    upgraded.close();
    expect((await failure(adapter.load(key))).retryable).to.equal(false);
  });

  it('says quota when room runs out at the very end, and keeps what was there', async () => {
    const saved = await adapter.save(key, 'before', { expected: 'absent' });
    const expected = saved.status === 'saved' ? saved.revision : '';
    const own = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'commit')!;
    const full = new DOMException('Made by a test.', 'QuotaExceededError');
    IDBTransaction.prototype.commit = function commit() {
      Object.defineProperty(this, 'error', { value: full });
      this.abort();
    };
    const error = await failure(adapter.save(key, 'after', { expected }));
    Object.defineProperty(IDBTransaction.prototype, 'commit', own);
    expect([error.code, error.cause]).to.deep.equal(['quota', full]);
    expect(await adapter.load(key)).to.deep.equal({ body: 'before', revision: expected });
  });

  it('takes the first half of a write back when the second is refused', async () => {
    await adapter.load(key);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function putBodies(...given: Parameters<typeof put>) {
      if (this.name === 'heads') throw new DOMException('Made by a test.', 'QuotaExceededError');
      return put.apply(this, given);
    };
    const error = await failure(adapter.save(key, 1, { expected: 'absent' }));
    IDBObjectStore.prototype.put = put;
    expect(error.code).to.equal('quota');
    expect(await adapter.load(key)).to.equal(undefined);
  });

  it('opens the database again when its connection is lost in the middle', async () => {
    await adapter.save(key, 1, { expected: 'absent' });
    const heal = letThrow(IDBDatabase.prototype, 'transaction', 'InvalidStateError');
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function openAndHeal(...given: Parameters<typeof open>) {
      heal();
      IDBFactory.prototype.open = open;
      return open.apply(this, given);
    };
    expect((await adapter.load(key))?.body).to.equal(1);
  });

  it('says corrupt of half a document, of a broken text and of a wrong revision', async () => {
    await adapter.save(key, 1, { expected: 'absent' });
    const damages: (readonly ['heads' | 'bodies', unknown])[] = [
      ['bodies', '{"goals":'],
      ['bodies', { not: 'text' }],
      ['heads', 5],
    ];
    for (const [table, value] of damages) {
      const whole: unknown = await withTable(name, table, (each) => each.get(path));
      await withTable(name, table, (each) => each.put(value, path));
      expect((await failure(adapter.load(key))).code, JSON.stringify(value)).to.equal('corrupt');
      await withTable(name, table, (each) => each.put(whole, path));
    }
    await withTable(name, 'bodies', (each) => each.delete(path));
    expect((await failure(adapter.load(key))).code).to.equal('corrupt');
  });

  it('leaves nothing of a removed document behind', async () => {
    const saved = await adapter.save(key, 1, { expected: 'absent' });
    await adapter.remove(key, { expected: saved.status === 'saved' ? saved.revision : '' });
    for (const table of ['heads', 'bodies'] as const) {
      expect(await withTable(name, table, (each) => each.count())).to.equal(0);
    }
  });

  it('tells of this page’s changes where there is no BroadcastChannel', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'BroadcastChannel')!;
    Object.defineProperty(window, 'BroadcastChannel', { ...own, value: undefined });
    const second = indexedDbStorage({ name });
    const told: StorageChange[] = [];
    adapter.subscribe?.(key, (change) => told.push(change));
    const saved = await second.save(key, 1, { expected: 'absent' });
    await second.close?.();
    Object.defineProperty(window, 'BroadcastChannel', own);
    expect(told).to.deep.equal([{ key, revision: (saved as { revision: string }).revision }]);
  });

  it('closes while it opens, without a word', async () => {
    const loading = failure(adapter.load(key));
    await adapter.close?.();
    expect((await loading).code).to.equal('closed');
  });

  it('keeps a strict save as well', async () => {
    const strict = indexedDbStorage({ name, durability: 'strict' });
    await strict.save(key, 1, { expected: 'absent' });
    await strict.close?.();
    expect((await adapter.load(key))?.body).to.equal(1);
  });
});
