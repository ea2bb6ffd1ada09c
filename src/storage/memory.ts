import { documentKeyName } from '../model/document-key.js';
import type { DocumentKey, DocumentKind } from '../model/document-key.js';
import type { Json } from '../model/json.js';
import { bodyToText, checkExpected, checkKey, checkLimit, textToBody, untilAborted } from './border.js';
import { ChangeListeners } from './change-listeners.js';
import { defaultMaxBytes } from './contract.js';
import type {
  Call,
  Capabilities,
  DocumentPage,
  RemoveResult,
  Revision,
  SaveResult,
  StorageAdapter,
  StorageChange,
  StoredDocument,
  Unsubscribe,
} from './contract.js';
import { randomToken } from './random-token.js';
import { StorageError } from './storage-error.js';

const largestPage = 1000;

interface Slot {
  readonly key: DocumentKey;
  readonly text: string;
  readonly revision: Revision;
}

/**
 * A place in memory that several adapters may share, each of them playing one client.
 * Documents are kept as JSON text, so nobody can reach into what is stored.
 */
export class MemorySpace {
  readonly #slots = new Map<string, Slot>();
  readonly #listeners = new ChangeListeners();
  // Another space counts from one as well; the token keeps their revisions apart.
  readonly #token = randomToken();
  #count = 0;

  /** Gives the stored document, or undefined. */
  read(key: DocumentKey): StoredDocument | undefined {
    const slot = this.#slots.get(documentKeyName(key));
    return slot && { body: textToBody(slot.text), revision: slot.revision };
  }

  /** Gives the stored revision alone, or undefined. */
  revisionOf(key: DocumentKey): Revision | undefined {
    return this.#slots.get(documentKeyName(key))?.revision;
  }

  /** Keeps a text under a new revision. The count is never set back, not by a removal either. */
  write(key: DocumentKey, text: string): Revision {
    this.#count += 1;
    const revision = `${this.#token}.${String(this.#count)}`;
    const ownKey = { kind: key.kind, id: key.id };
    this.#slots.set(documentKeyName(key), { key: ownKey, text, revision });
    this.#listeners.tell({ key: ownKey, revision });
    return revision;
  }

  /** Forgets a document. */
  delete(key: DocumentKey): void {
    this.#slots.delete(documentKeyName(key));
    this.#listeners.tell({ key: { kind: key.kind, id: key.id } });
  }

  /** Gives the ids of one kind in the order of their letters. */
  ids(kind: DocumentKind): string[] {
    const ids: string[] = [];
    for (const { key } of this.#slots.values()) if (key.kind === kind) ids.push(key.id);
    return ids.sort();
  }

  /** Tells of changes by any adapter of this space. */
  subscribe(key: DocumentKey, listener: (change: StorageChange) => void): Unsubscribe {
    return this.#listeners.add(key, listener);
  }
}

/** How a memory storage is set up. */
export interface MemoryStorageOptions {
  /** Share one to let several adapters play several clients; a new one where absent. */
  readonly space?: MemorySpace;
  /** Largest body, in bytes of UTF-8 JSON; 1,000,000 where absent. */
  readonly maxBytes?: number;
}

/** Keeps documents for as long as the page lives: for tests, stories and demos. */
export function memoryStorage(options: MemoryStorageOptions = {}): StorageAdapter {
  return new MemoryStorage(options);
}

class MemoryStorage implements StorageAdapter {
  readonly contract = 1;
  readonly name = 'memory';
  readonly capabilities: Capabilities;

  readonly #space: MemorySpace;
  readonly #maxBytes: number;
  readonly #subscriptions = new Set<Unsubscribe>();
  #isClosed = false;

  constructor(options: MemoryStorageOptions) {
    this.#space = options.space ?? new MemorySpace();
    this.#maxBytes = options.maxBytes ?? defaultMaxBytes;
    this.capabilities = {
      write: true,
      list: true,
      subscribe: 'all',
      durable: false,
      maxBytes: this.#maxBytes,
    };
  }

  async load(key: DocumentKey, call?: Call): Promise<StoredDocument | undefined> {
    this.#checkOpen();
    checkKey(key);
    return untilAborted(call?.signal, () => Promise.resolve(this.#space.read(key)));
  }

  async save(
    key: DocumentKey,
    body: Json,
    call: Call & { readonly expected: Revision },
  ): Promise<SaveResult> {
    this.#checkOpen();
    checkKey(key);
    const expected = checkExpected(call);
    const text = bodyToText(body, this.#maxBytes);
    return untilAborted(call.signal, () => Promise.resolve(writeTo(this.#space, key, text, expected)));
  }

  async remove(key: DocumentKey, call: Call & { readonly expected: Revision }): Promise<RemoveResult> {
    this.#checkOpen();
    checkKey(key);
    const expected = checkExpected(call);
    return untilAborted(call.signal, () => Promise.resolve(removeFrom(this.#space, key, expected)));
  }

  async list(
    kind: DocumentKind,
    call?: Call & { readonly after?: string; readonly limit?: number },
  ): Promise<DocumentPage> {
    this.#checkOpen();
    const limit = checkLimit(call?.limit, largestPage);
    return untilAborted(call?.signal, () => Promise.resolve(pageOf(this.#space, kind, call?.after, limit)));
  }

  subscribe(key: DocumentKey, listener: (change: StorageChange) => void): Unsubscribe {
    this.#checkOpen();
    checkKey(key);
    const stop = this.#space.subscribe(key, listener);
    this.#subscriptions.add(stop);
    return () => {
      this.#subscriptions.delete(stop);
      stop();
    };
  }

  close(): Promise<void> {
    this.#isClosed = true;
    for (const stop of this.#subscriptions) stop();
    this.#subscriptions.clear();
    return Promise.resolve();
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new StorageError('closed', 'This storage was closed.');
  }
}

function writeTo(space: MemorySpace, key: DocumentKey, text: string, expected: Revision): SaveResult {
  if ((space.revisionOf(key) ?? 'absent') !== expected) {
    return { status: 'conflict', current: space.read(key) };
  }
  return { status: 'saved', revision: space.write(key, text) };
}

function removeFrom(space: MemorySpace, key: DocumentKey, expected: Revision): RemoveResult {
  if (space.revisionOf(key) !== expected) return { status: 'conflict', current: space.read(key) };
  space.delete(key);
  return { status: 'removed' };
}

function pageOf(
  space: MemorySpace,
  kind: DocumentKind,
  after: string | undefined,
  limit: number,
): DocumentPage {
  const ids = space.ids(kind).filter((id) => after === undefined || id > after);
  const page = ids.slice(0, limit);
  const keys = page.map((id) => ({ kind, id }));
  const last = page.at(-1);
  return ids.length > limit && last !== undefined ? { keys, next: last } : { keys };
}
