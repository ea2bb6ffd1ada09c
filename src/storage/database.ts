import { wrap } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { toStorageError } from './database-error.js';
import { StorageError } from './storage-error.js';

/** A document's place in both tables: kind, then id. */
export type DocumentPath = [kind: string, id: string];

/**
 * Two tables with keys outside the values. A head is a revision and nothing more, so that comparing
 * it never reads the body; a body is one JSON text, which a browser copies in one piece.
 */
export interface DocumentTables extends DBSchema {
  heads: { key: DocumentPath; value: string };
  bodies: { key: DocumentPath; value: string };
}

/** An open database of documents. */
export type DocumentDatabase = IDBPDatabase<DocumentTables>;

/** The tables of a database of documents. */
export const documentTables = ['heads', 'bodies'] as const;

/** Where a database is found, and how long its opening may take. */
export interface DatabasePlace {
  readonly name: string;
  /** The tables to make when the database is new; their keys stand outside the values. */
  readonly tables: readonly string[];
  /** The factory to use; the global `indexedDB` at the time of the first call where absent. */
  readonly factory?: IDBFactory | undefined;
  /** How long to wait for the database to open, in milliseconds. */
  readonly patienceMs: number;
}

const version = 1;

/**
 * Opens a database when it is first needed, lets go of it when another tab wants to upgrade or
 * delete it, and opens it again with the next call.
 */
export class DatabaseConnection<Tables extends DBSchema> {
  readonly #place: DatabasePlace;
  #opening: Promise<IDBPDatabase<Tables>> | undefined;
  #isClosed = false;

  constructor(place: DatabasePlace) {
    this.#place = place;
  }

  /** True once {@link close} was called. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /**
   * Does some work on the open database. The work is begun anew, once, where the connection turns
   * out to be closing at the very first step.
   * @throws StorageError and nothing else
   */
  async use<T>(work: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
    try {
      const database = await this.#open();
      if (this.#isClosed) throw closedError();
      try {
        return await work(database);
      } catch (error) {
        if (!isClosing(error)) throw error;
        this.#opening = undefined;
        return await work(await this.#open());
      }
    } catch (error) {
      if (this.#isClosed) throw closedError();
      throw toStorageError(error);
    }
  }

  /** Closes the connection for good. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const opening = this.#opening;
    this.#opening = undefined;
    try {
      (await opening)?.close();
    } catch {
      // What never opened need not be closed.
    }
  }

  #open(): Promise<IDBPDatabase<Tables>> {
    if (this.#isClosed) return Promise.reject(closedError());
    if (this.#opening !== undefined) return this.#opening;
    const forget = (): void => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    const opening = openTables<Tables>(this.#place, forget);
    this.#opening = opening;
    // A refusal is not remembered: the person may free the database and try again.
    opening.catch(forget);
    return opening;
  }
}

/** The error of every call after closing. */
export function closedError(): StorageError {
  return new StorageError('closed', 'This storage was closed.');
}

async function openTables<Tables extends DBSchema>(
  place: DatabasePlace,
  forget: () => void,
): Promise<IDBPDatabase<Tables>> {
  const request = findFactory(place).open(place.name, version);
  request.onupgradeneeded = () => {
    for (const table of place.tables) request.result.createObjectStore(table);
  };
  const database = await untilOpen(request, place.patienceMs);
  database.onversionchange = () => {
    forget();
    database.close();
  };
  database.onclose = forget;
  return wrap(database) as unknown as IDBPDatabase<Tables>;
}

/** Some browsers throw on the mere mention of `indexedDB`, so it is read inside the promise. */
function findFactory(place: DatabasePlace): IDBFactory {
  const factory = place.factory ?? (globalThis as { indexedDB?: IDBFactory }).indexedDB;
  if (factory) return factory;
  throw new StorageError('unavailable', 'There is no IndexedDB here.', { retryable: false });
}

/**
 * Waits for the database, but not for ever: another tab may hold an older version of it, and some
 * browsers forget to answer. A database that opens too late is closed again at once.
 */
function untilOpen(request: IDBOpenDBRequest, patienceMs: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const giveUp = (message: string): void => {
      isOver = true;
      reject(new StorageError('unavailable', message));
    };
    const timer = setTimeout(() => {
      giveUp('The database does not open.');
    }, patienceMs);
    request.onblocked = () => {
      clearTimeout(timer);
      giveUp('Another tab holds an older version of the database.');
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(toStorageError(request.error));
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      if (isOver) request.result.close();
      else resolve(request.result);
    };
  });
}

/** What `transaction()` throws on a connection that is closing: nothing has been done yet. */
function isClosing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as Error).name === 'InvalidStateError';
}
