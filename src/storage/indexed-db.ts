import type { DocumentKey, DocumentKind } from '../model/document-key.js';
import type { Json } from '../model/json.js';
import { bodyToText, checkExpected, checkKey, checkLimit, untilAborted } from './border.js';
import { openChangeFeed } from './change-feed.js';
import type { ChangeFeed } from './change-feed.js';
import { defaultMaxBytes } from './contract.js';
import type {
  Call,
  DocumentPage,
  RemoveResult,
  Revision,
  SaveResult,
  StorageAdapter,
  StorageChange,
  StoredDocument,
  Unsubscribe,
} from './contract.js';
import { closedError, DatabaseConnection, documentTables } from './database.js';
import type { DocumentDatabase, DocumentPath, DocumentTables } from './database.js';
import { listDocuments, readDocument, removeDocument, writeDocument } from './document-transactions.js';
import type { Durability } from './document-transactions.js';

const largestPage = 1000;

/** How an IndexedDB storage is set up; everything may be left out. */
export interface IndexedDbStorageOptions {
  /** Name of the database, `ilp-elements` where absent. One name per account keeps people apart. */
  readonly name?: string;
  /** Another IndexedDB than the page's own. */
  readonly factory?: IDBFactory;
  /** How long the database may take to open, in milliseconds; 10,000 where absent. */
  readonly patienceMs?: number;
  /**
   * `relaxed`, the default: a save is done when the operating system has it, and survives a crash
   * of the tab or browser. `strict`: when the disk has it, which also survives a power cut.
   */
  readonly durability?: Durability;
}

/**
 * Keeps documents in the browser, for one device. Nothing is opened before the first call, so the
 * module may be imported anywhere; where there is no IndexedDB every call rejects with `unavailable`.
 * Revisions are random, hence never come back, and a removed document leaves nothing behind.
 */
export function indexedDbStorage(options: IndexedDbStorageOptions = {}): StorageAdapter {
  return new IndexedDbStorage(options);
}

class IndexedDbStorage implements StorageAdapter {
  readonly contract = 1;
  readonly name: string;
  readonly capabilities = {
    write: true,
    list: true,
    subscribe: 'local',
    durable: true,
    pace: { idleMs: 300, mostMs: 1500 },
    maxBytes: defaultMaxBytes,
  } as const;

  readonly #databaseName: string;
  readonly #durability: Durability;
  readonly #connection: DatabaseConnection<DocumentTables>;
  readonly #subscriptions = new Set<Unsubscribe>();
  #feed: ChangeFeed | undefined;

  constructor(options: IndexedDbStorageOptions) {
    this.#databaseName = options.name ?? 'ilp-elements';
    this.name = `indexed-db:${this.#databaseName}`;
    this.#durability = options.durability ?? 'relaxed';
    this.#connection = new DatabaseConnection({
      name: this.#databaseName,
      tables: documentTables,
      factory: options.factory,
      patienceMs: options.patienceMs ?? 10_000,
    });
  }

  async load(key: DocumentKey, call?: Call): Promise<StoredDocument | undefined> {
    this.#checkOpen();
    checkKey(key);
    return this.#use(call, (database) => readDocument(database, pathOf(key)));
  }

  async save(
    key: DocumentKey,
    body: Json,
    call: Call & { readonly expected: Revision },
  ): Promise<SaveResult> {
    this.#checkOpen();
    checkKey(key);
    const expected = checkExpected(call);
    const text = bodyToText(body, defaultMaxBytes);
    return this.#use(call, async (database) => {
      const result = await writeDocument(database, pathOf(key), text, expected, this.#durability);
      if (result.status === 'saved') this.#tell({ key: copyOf(key), revision: result.revision });
      return result;
    });
  }

  async remove(key: DocumentKey, call: Call & { readonly expected: Revision }): Promise<RemoveResult> {
    this.#checkOpen();
    checkKey(key);
    const expected = checkExpected(call);
    return this.#use(call, async (database) => {
      const result = await removeDocument(database, pathOf(key), expected, this.#durability);
      if (result.status === 'removed') this.#tell({ key: copyOf(key) });
      return result;
    });
  }

  async list(
    kind: DocumentKind,
    call?: Call & { readonly after?: string; readonly limit?: number },
  ): Promise<DocumentPage> {
    this.#checkOpen();
    const limit = checkLimit(call?.limit, largestPage);
    return this.#use(call, (database) => listDocuments(database, kind, call?.after, limit));
  }

  subscribe(key: DocumentKey, listener: (change: StorageChange) => void): Unsubscribe {
    this.#checkOpen();
    checkKey(key);
    const stop = this.#openFeed().subscribe(key, listener);
    this.#subscriptions.add(stop);
    return () => {
      this.#subscriptions.delete(stop);
      stop();
    };
  }

  async close(): Promise<void> {
    for (const stop of this.#subscriptions) stop();
    this.#subscriptions.clear();
    this.#feed?.release();
    this.#feed = undefined;
    await this.#connection.close();
  }

  #use<T>(call: Call | undefined, work: (database: DocumentDatabase) => Promise<T>): Promise<T> {
    return untilAborted(call?.signal, () => this.#connection.use(work));
  }

  #checkOpen(): void {
    if (this.#connection.isClosed) throw closedError();
  }

  #openFeed(): ChangeFeed {
    this.#feed ??= openChangeFeed(this.#databaseName);
    return this.#feed;
  }

  /** A save that ends after closing is still told to the other tabs. */
  #tell(change: StorageChange): void {
    if (this.#connection.isClosed) {
      const feed = openChangeFeed(this.#databaseName);
      feed.tell(change);
      feed.release();
    } else {
      this.#openFeed().tell(change);
    }
  }
}

function pathOf(key: DocumentKey): DocumentPath {
  return [key.kind, key.id];
}

function copyOf(key: DocumentKey): DocumentKey {
  return { kind: key.kind, id: key.id };
}
