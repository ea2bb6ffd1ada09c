/** Small parts that several broken adapters are made of. */
import type { DocumentKey } from '../../../src/model/document-key.js';
import { documentKeyName } from '../../../src/model/document-key.js';
import type { Json } from '../../../src/model/json.js';
import type { Revision, SaveResult, StorageAdapter, StoredDocument } from '../../../src/storage/contract.js';
import type { Breaker } from '../full-harness.js';

/** Passes once everything that can happen now has happened. */
export function moment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1);
  });
}

/** Writes whatever is expected, over whatever is there. */
export async function overwrite(good: StorageAdapter, key: DocumentKey, body: Json): Promise<SaveResult> {
  const expected = (await good.load(key))?.revision ?? 'absent';
  return good.save(key, body, { expected });
}

/** Compares first and writes later, as two calls with room between them. */
export async function compareThenWrite(
  good: StorageAdapter,
  key: DocumentKey,
  body: Json,
  expected: Revision,
): Promise<SaveResult> {
  const current = await good.load(key);
  await moment();
  if ((current?.revision ?? 'absent') !== expected) return { status: 'conflict', current };
  return overwrite(good, key, body);
}

/** A breaker that keeps every body as something else. */
export function storing(change: (body: Json) => Json): Breaker {
  return (good) => ({ save: async (key, body, call) => good.save(key, change(body), call) });
}

/** A breaker that gives every loaded body as something else. */
export function loading(change: (body: Json) => Json): Breaker {
  return (good) => ({
    async load(key, call) {
      const found = await good.load(key, call);
      return found && { ...found, body: change(found.body) };
    },
  });
}

/** A breaker that looks for every document under another id. */
export function renaming(change: (key: DocumentKey) => DocumentKey): Breaker {
  return (good) => ({
    load: async (key, call) => good.load(change(key), call),
    save: async (key, body, call) => good.save(change(key), body, call),
    remove: async (key, call) => good.remove(change(key), call),
  });
}

/** Changes every text inside a body. */
export function mapTexts(body: Json, change: (text: string) => Json): Json {
  if (typeof body === 'string') return change(body);
  if (typeof body !== 'object' || body === null) return body;
  if (Array.isArray(body)) return (body as readonly Json[]).map((inner) => mapTexts(inner, change));
  return Object.fromEntries(Object.entries(body).map(([name, inner]) => [name, mapTexts(inner, change)]));
}

/** Replaces the lists and objects below a depth. */
export function cutBelow(body: Json, depth: number): Json {
  if (typeof body !== 'object' || body === null) return body;
  if (depth === 0) return null;
  if (Array.isArray(body)) return (body as readonly Json[]).map((inner) => cutBelow(inner, depth - 1));
  return Object.fromEntries(Object.entries(body).map(([name, inner]) => [name, cutBelow(inner, depth - 1)]));
}

/**
 * A breaker that gives revisions of its own making in place of the good ones.
 * `name` makes one for a document just saved; what it gives twice stands for the newest.
 */
export function namingRevisions(
  name: (key: DocumentKey, body: Json, notes: Map<string, unknown>) => Revision,
): Breaker {
  return (good, { notes }) => {
    const outer = (found: StoredDocument | undefined): StoredDocument | undefined =>
      found && { ...found, revision: String(notes.get(found.revision)) };
    const inner = async (key: DocumentKey, expected: Revision): Promise<Revision> => {
      const current = await good.load(key);
      if (current === undefined) return expected;
      return outer(current)?.revision === expected ? current.revision : 'none';
    };
    return {
      load: async (key, call) => outer(await good.load(key, call)),
      async save(key, body, call) {
        const result = await good.save(key, body, { expected: await inner(key, call.expected) });
        if (result.status === 'conflict') return { ...result, current: outer(result.current) };
        const revision = name(key, body, notes);
        notes.set(result.revision, revision);
        return { status: 'saved', revision };
      },
      async remove(key, call) {
        const result = await good.remove(key, { expected: await inner(key, call.expected) });
        if (result.status === 'conflict') return { ...result, current: outer(result.current) };
        notes.delete(documentKeyName(key));
        return result;
      },
    };
  };
}
