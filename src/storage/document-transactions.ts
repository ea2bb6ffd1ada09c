/** The transactions of the IndexedDB storage: each reads or writes both tables, or neither. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { DocumentKind } from '../model/document-key.js';
import { textToBody } from './border.js';
import type { DocumentPage, RemoveResult, Revision, SaveResult, StoredDocument } from './contract.js';
import type { DocumentDatabase, DocumentPath, DocumentTables } from './database.js';
import { randomToken } from './random-token.js';
import { StorageError } from './storage-error.js';

/** When a write counts as done: when the operating system has it, or when the disk has it. */
export type Durability = 'relaxed' | 'strict';

type Tables = StoreNames<DocumentTables>[];
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<DocumentTables, Tables, Mode>;
const tables: Tables = ['heads', 'bodies'];

/** Reads a document, or gives undefined. */
export function readDocument(
  database: DocumentDatabase,
  path: DocumentPath,
): Promise<StoredDocument | undefined> {
  const transaction = database.transaction(tables, 'readonly');
  return untilDone(transaction, async () => {
    const [revision, text] = await Promise.all([
      transaction.objectStore('heads').get(path),
      transaction.objectStore('bodies').get(path),
    ]);
    return toDocument(revision, text);
  });
}

/** Compares and writes inside one transaction, so that no other tab can come in between. */
export function writeDocument(
  database: DocumentDatabase,
  path: DocumentPath,
  text: string,
  expected: Revision,
  durability: Durability,
): Promise<SaveResult> {
  const transaction = database.transaction(tables, 'readwrite', { durability });
  return untilDone(transaction, async () => {
    const heads = transaction.objectStore('heads');
    const bodies = transaction.objectStore('bodies');
    const found = await heads.get(path);
    if ((found ?? 'absent') !== expected) {
      return { status: 'conflict', current: toDocument(found, await bodies.get(path)) };
    }
    const revision = randomToken();
    await commit(transaction, [heads.put(revision, path), bodies.put(text, path)]);
    return { status: 'saved', revision };
  });
}

/** Removes both halves of a document where its revision is the expected one. */
export function removeDocument(
  database: DocumentDatabase,
  path: DocumentPath,
  expected: Revision,
  durability: Durability,
): Promise<RemoveResult> {
  const transaction = database.transaction(tables, 'readwrite', { durability });
  return untilDone(transaction, async () => {
    const heads = transaction.objectStore('heads');
    const bodies = transaction.objectStore('bodies');
    const found = await heads.get(path);
    if (found === undefined || found !== expected) {
      return { status: 'conflict', current: toDocument(found, await bodies.get(path)) };
    }
    await commit(transaction, [heads.delete(path), bodies.delete(path)]);
    return { status: 'removed' };
  });
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

/** Commits at once instead of when the browser notices that nothing more is asked. */
async function commit(
  transaction: Transaction<'readwrite'>,
  writes: readonly Promise<unknown>[],
): Promise<void> {
  transaction.commit();
  await Promise.all(writes);
}

/**
 * Does the work and waits until its transaction has ended. Of the errors of a failed transaction
 * only one says why (a full disk, say); the others say no more than that it was aborted.
 */
async function untilDone<T>(
  transaction: Transaction<IDBTransactionMode>,
  work: () => Promise<T>,
): Promise<T> {
  const [result, end] = await Promise.allSettled([orAbort(transaction, work), transaction.done]);
  if (result.status === 'fulfilled' && end.status === 'fulfilled') return result.value;
  const reasons: unknown[] = [];
  for (const part of [result, end]) if (part.status === 'rejected') reasons.push(part.reason);
  throw reasons.find((reason) => !isAbort(reason)) ?? reasons[0];
}

/** Takes back the first half of a write whose second half was refused before it was asked for. */
async function orAbort<T>(transaction: Transaction<IDBTransactionMode>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}
