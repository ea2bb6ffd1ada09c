/** The transactions of the IndexedDB storage: each reads or writes both tables, or neither. */
import { unwrap } from 'idb';
import type { DocumentKind } from '../model/document-key.js';
import { textToBody } from './border.js';
import type { DocumentPage, RemoveResult, Revision, SaveResult, StoredDocument } from './contract.js';
import { toStorageError } from './database-error.js';
import { documentTables } from './database.js';
import type { DocumentDatabase, DocumentPath } from './database.js';
import { randomToken } from './random-token.js';
import { StorageError } from './storage-error.js';

/** When a write counts as done: when the operating system has it, or when the disk has it. */
export type Durability = 'relaxed' | 'strict';

const tables = [...documentTables];

/** Reads a document, or gives undefined. */
export function readDocument(
  database: DocumentDatabase,
  path: DocumentPath,
): Promise<StoredDocument | undefined> {
  return new Promise((resolve, reject) => {
    const transaction = unwrap(database).transaction(tables, 'readonly');
    const head: IDBRequest<unknown> = transaction.objectStore('heads').get(path);
    const body: IDBRequest<unknown> = transaction.objectStore('bodies').get(path);
    // Requests of one transaction are answered in order, so the second answer comes with the first.
    body.onsuccess = () => {
      try {
        resolve(toDocument(head.result, body.result));
      } catch (error) {
        reject(toStorageError(error));
      }
    };
    transaction.onabort = () => {
      reject(toStorageError(transaction.error));
    };
  });
}

/** Writes both halves of a document where its revision is the expected one. */
export async function writeDocument(
  database: DocumentDatabase,
  path: DocumentPath,
  text: string,
  expected: Revision,
  durability: Durability,
): Promise<SaveResult> {
  const revision = randomToken();
  const isWritten = await compareAndChange(database, durability, path, {
    isExpected: (found) => (found ?? 'absent') === expected,
    change(heads, bodies) {
      bodies.put(text, path);
      heads.put(revision, path);
    },
  });
  if (isWritten) return { status: 'saved', revision };
  return { status: 'conflict', current: await readDocument(database, path) };
}

/** Removes both halves of a document where its revision is the expected one. */
export async function removeDocument(
  database: DocumentDatabase,
  path: DocumentPath,
  expected: Revision,
  durability: Durability,
): Promise<RemoveResult> {
  const isRemoved = await compareAndChange(database, durability, path, {
    isExpected: (found) => found === expected,
    change(heads, bodies) {
      bodies.delete(path);
      heads.delete(path);
    },
  });
  if (isRemoved) return { status: 'removed' };
  return { status: 'conflict', current: await readDocument(database, path) };
}

/** Gives one page of the keys of a kind, in the order of their ids; `after` is the last id before it. */
export async function listDocuments(
  database: DocumentDatabase,
  kind: DocumentKind,
  after: string | undefined,
  limit: number,
): Promise<DocumentPage> {
  // In IndexedDB's order an array stands behind every text, so [kind, []] ends the kind.
  const range = IDBKeyRange.bound([kind, after ?? ''], [kind, []], true, true);
  const found = await database.getAllKeys('heads', range, limit + 1);
  const keys = found.slice(0, limit).map(([, id]) => ({ kind, id }));
  const last = keys.at(-1);
  return found.length > limit && last !== undefined ? { keys, next: last.id } : { keys };
}

/** Both halves are there or neither is: they are only ever written together. */
function toDocument(revision: unknown, text: unknown): StoredDocument | undefined {
  if (revision === undefined && text === undefined) return undefined;
  if (typeof revision === 'string') return { body: textToBody(text), revision };
  throw new StorageError('corrupt', 'The stored document has no revision.');
}

interface Change {
  isExpected(found: unknown): boolean;
  change(heads: IDBObjectStore, bodies: IDBObjectStore): void;
}

/**
 * Changes a document inside one transaction, in which no other tab can come in between, and gives
 * false where it is not as expected. The question and the change are sent together, and the change is
 * taken back where the answer is the wrong one; this and bare transactions, without a promise for each
 * request, save a tenth of the time (see bench/storage).
 */
function compareAndChange(
  database: DocumentDatabase,
  durability: Durability,
  path: DocumentPath,
  { isExpected, change }: Change,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const transaction = unwrap(database).transaction(tables, 'readwrite', { durability });
    const heads = transaction.objectStore('heads');
    let isTakenBack = false;
    transaction.oncomplete = () => {
      resolve(true);
    };
    transaction.onabort = () => {
      if (isTakenBack) resolve(false);
      else reject(toStorageError(transaction.error));
    };
    const question = heads.get(path);
    question.onsuccess = () => {
      isTakenBack = !isExpected(question.result);
      if (isTakenBack) transaction.abort();
      else transaction.commit();
    };
    try {
      change(heads, transaction.objectStore('bodies'));
    } catch (error) {
      transaction.abort();
      reject(toStorageError(error));
    }
  });
}
