import { asStorageError, StorageError } from 'ilp-elements/core';
import type { Call, DocumentKey, Json, StorageAdapter, StoredDocument } from 'ilp-elements/core';
import * as border from 'ilp-elements/storage/border';

type WriteCall = Call & { readonly expected: string };

/**
 * Keeps documents in the browser's cache storage. A cache cannot compare before it writes, so every
 * write holds a Web Lock, which all tabs of the site share; both need a page served over https.
 */
export class CacheStorageAdapter implements StorageAdapter {
  readonly contract = 1;
  readonly name: string;
  readonly capabilities = { write: true, list: false, subscribe: 'none', durable: true } as const;
  #isClosed = false;

  constructor(name = 'plans') {
    this.name = `cache:${name}`;
  }

  async load(key: DocumentKey, call?: Call) {
    border.checkKey(key);
    return this.#use(call, (cache) => read(cache, key));
  }

  async save(key: DocumentKey, body: Json, call: WriteCall) {
    const text = border.bodyToText(body, 1_000_000);
    return this.#write(key, call, async (cache) => {
      const revision = crypto.randomUUID();
      await cache.put(addressOf(key), new Response(text, { headers: { revision } }));
      return { status: 'saved' as const, revision };
    });
  }

  async remove(key: DocumentKey, call: WriteCall) {
    return this.#write(key, call, async (cache) => {
      const wasThere = await cache.delete(addressOf(key));
      return wasThere ? { status: 'removed' as const } : { status: 'conflict' as const, current: undefined };
    });
  }

  async close() {
    this.#isClosed = true;
  }

  /** Compares and writes under one lock, so that no other tab comes in between. */
  async #write<T>(key: DocumentKey, call: WriteCall, write: (cache: Cache) => Promise<T>) {
    border.checkKey(key);
    const expected = border.checkExpected(call);
    const compareAndWrite = async (cache: Cache) => {
      const current = await read(cache, key);
      const isExpected = (current?.revision ?? 'absent') === expected;
      return isExpected ? write(cache) : { status: 'conflict' as const, current };
    };
    return this.#use(call, (cache) => navigator.locks.request(this.name, () => compareAndWrite(cache)));
  }

  /** Turns whatever goes wrong into the one error of storage adapters. */
  async #use<T>(call: Call | undefined, work: (cache: Cache) => Promise<T>): Promise<T> {
    if (this.#isClosed) throw new StorageError('closed', 'This storage was closed.');
    const settled = async () => work(await caches.open(this.name));
    return border.untilAborted(call?.signal, settled).catch((cause: unknown) => {
      const code = (cause as Error).name === 'QuotaExceededError' ? 'quota' : 'unavailable';
      throw asStorageError(cause) ?? new StorageError(code, 'The cache failed.', { cause });
    });
  }
}

async function read(cache: Cache, key: DocumentKey): Promise<StoredDocument | undefined> {
  const kept = await cache.match(addressOf(key));
  const revision = kept?.headers.get('revision');
  return kept && revision ? { body: border.textToBody(await kept.text()), revision } : undefined;
}

/** The key stands behind the question mark, where no browser reads `..` as a folder. */
const addressOf = ({ kind, id }: DocumentKey) =>
  `https://ilp.invalid/?${encodeURIComponent(JSON.stringify([kind, id]))}`;
