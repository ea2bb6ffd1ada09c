/** What the tests of the IndexedDB storage need beside it: the browser's own, bare IndexedDB. */
import type { DocumentKey } from '../../src/model/document-key.js';

let count = 0;

/** Makes a name that no database of this page has. */
export function freshName(): string {
  count += 1;
  return `test-${String(performance.timeOrigin)}-${String(count)}`;
}

/** Waits for a request. */
export function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
  });
}

/** Deletes a database, or gives up where somebody holds it. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    for (const event of ['success', 'error', 'blocked']) request.addEventListener(event, () => resolve());
  });
}

/** Reads or writes one value past the adapter. */
export async function withTable<T>(
  name: string,
  table: 'heads' | 'bodies',
  work: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await finished(indexedDB.open(name));
  try {
    return await finished(work(database.transaction(table, 'readwrite').objectStore(table)));
  } finally {
    database.close();
  }
}

/** Writes nonsense in place of a document's text, and gives a function that puts it back. */
export async function damage(name: string, key: DocumentKey): Promise<() => Promise<void>> {
  const path = [key.kind, key.id];
  const text: unknown = await withTable(name, 'bodies', (table) => table.get(path));
  await withTable(name, 'bodies', (table) => table.put('{"goals":{"goal_1":{"tit', path));
  return async () => {
    await withTable(name, 'bodies', (table) => table.put(text, path));
  };
}

/** Lets a method of the browser throw an error of this name until the function it gives is called. */
export function letThrow(prototype: object, method: string, name: string): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method) ?? {};
  Object.defineProperty(prototype, method, {
    ...descriptor,
    value: () => {
      throw new DOMException('Made by a test.', name);
    },
  });
  return () => {
    Object.defineProperty(prototype, method, descriptor);
  };
}
