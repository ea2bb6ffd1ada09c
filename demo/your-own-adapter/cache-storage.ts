import { asStorageError, StorageError } from 'ilp-elements/core';
import type { Call, DocumentKey, StorageAdapter, StoredDocument } from 'ilp-elements/core';
import * as border from '../../src/storage/border.js';

/**
 * Keeps documents in the browser's cache storage. A cache cannot compare before it writes, so every
 * write holds a Web Lock, which all tabs of the site share; both need a page served over https.
 */
export function cacheStorage(name = 'plans'): StorageAdapter {
  let isClosed = false;

  /** Opens the cache, and turns whatever goes wrong into the one error of storage adapters. */
  async function use<T>(call: Call | undefined, work: (cache: Cache) => Promise<T>): Promise<T> {
    if (isClosed) throw new StorageError('closed', 'This storage was closed.');
    return border.untilAborted(call?.signal, async () => {
      try {
        return await work(await caches.open(name));
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        const code = isFull ? 'quota' : 'unavailable';
        throw asStorageError(error) ?? new StorageError(code, 'The cache failed.', { cause: error });
      }
    });
  }

  return {
    contract: 1,
    name: `cache:${name}`,
    capabilities: { write: true, list: true, subscribe: 'none', durable: true },

    async load(key, call) {
      border.checkKey(key);
      return use(call, (cache) => read(cache, key));
    },
    async save(key, body, call) {
      border.checkKey(key);
      const expected = border.checkExpected(call);
      const text = border.bodyToText(body, 1_000_000);
      const write = async (cache: Cache) => {
        const current = await read(cache, key);
        if ((current?.revision ?? 'absent') !== expected) return { status: 'conflict' as const, current };
        const revision = crypto.randomUUID();
        await cache.put(addressOf(key), new Response(text, { headers: { revision } }));
        return { status: 'saved' as const, revision };
      };
      return use(call, (cache) => navigator.locks.request(name, () => write(cache)));
    },
    async remove(key, call) {
      border.checkKey(key);
      const expected = border.checkExpected(call);
      const drop = async (cache: Cache) => {
        const current = await read(cache, key);
        if (current?.revision !== expected) return { status: 'conflict' as const, current };
        await cache.delete(addressOf(key));
        return { status: 'removed' as const };
      };
      return use(call, (cache) => navigator.locks.request(name, () => drop(cache)));
    },
    async list(kind, { after = '', limit, ...call } = {}) {
      const most = border.checkLimit(limit, 500);
      return use(call, async (cache) => {
        const all = (await cache.keys()).map((request) => keyOf(request.url));
        const keys = all.filter((key) => key.kind === kind && key.id > after);
        keys.sort((a, b) => (a.id < b.id ? -1 : 1));
        const last = keys[most - 1];
        return { keys: keys.slice(0, most), ...(keys.length > most && last && { next: last.id }) };
      });
    },
    async close() {
      isClosed = true;
    },
  };
}

async function read(cache: Cache, key: DocumentKey): Promise<StoredDocument | undefined> {
  const kept = await cache.match(addressOf(key));
  const revision = kept?.headers.get('revision');
  return kept && revision ? { body: border.textToBody(await kept.text()), revision } : undefined;
}

/** The key stands behind the question mark, where no browser reads `..` as a folder. */
const addressOf = ({ kind, id }: DocumentKey) =>
  `https://ilp.invalid/?${encodeURIComponent(JSON.stringify([kind, id]))}`;

function keyOf(address: string): DocumentKey {
  const [kind, id] = JSON.parse(decodeURIComponent(new URL(address).search.slice(1))) as [never, string];
  return { kind, id };
}
