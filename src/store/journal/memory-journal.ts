import type { StoredDocument } from '../../storage/contract.js';
import {
  isOfNewer,
  type Journal,
  type JournalEntry,
  type JournalPlace,
  type OpenJournal,
} from './journal.js';

interface Row {
  readonly place: number;
  readonly entry: JournalEntry;
}

/** The journals of one device, in memory. Several stores may share it, as tabs share a disk. */
export class MemoryJournalSpace {
  readonly lists = new Map<string, Map<string, Map<number, Row['entry']>>>();
  readonly caches = new Map<string, StoredDocument>();
  readonly #alive = new Set<string>();

  constructor(readonly isDurable = false) {}

  /** Says that an owner's page runs; what it holds is not up for adoption. */
  hold(owner: string): void {
    this.#alive.add(owner);
  }

  /** Says that an owner's page is gone. */
  release(owner: string): void {
    this.#alive.delete(owner);
  }

  isAlive(owner: string): boolean {
    return this.#alive.has(owner);
  }

  /** Opens the journal of a place in this space. */
  readonly open: OpenJournal = (place) => memoryJournal(this, place);
}

/** Keeps unsaved work in memory: for pages without a secure context, and for tests. */
export function memoryJournal(space: MemoryJournalSpace, place: JournalPlace): Journal {
  const key = JSON.stringify([place.scope, place.viewer, place.document]);
  const lists = space.lists.get(key) ?? new Map<string, Map<number, JournalEntry>>();
  space.lists.set(key, lists);
  let held: string | undefined;
  return {
    isDurable: space.isDurable,
    async adopt(owner, schema) {
      if (held !== undefined) space.release(held);
      held = owner;
      space.hold(owner);
      return Promise.resolve(adoptLists(lists, owner, schema, (one) => space.isAlive(one)));
    },
    async write(owner, change) {
      const list = lists.get(owner);
      if (!list) return Promise.resolve('taken-over');
      for (const place of change.drop) list.delete(place);
      for (const row of change.put) list.set(row.place, structuredClone(row.entry));
      return Promise.resolve('written');
    },
    async cache(stored) {
      if (stored) space.caches.set(key, structuredClone(stored));
      else space.caches.delete(key);
      return Promise.resolve();
    },
    cached: async () => Promise.resolve(space.caches.get(key)),
    async clear() {
      lists.clear();
      space.caches.delete(key);
      return Promise.resolve();
    },
    async close() {
      if (held !== undefined) space.release(held);
      if (lists.get(held ?? '')?.size === 0) lists.delete(held ?? '');
      return Promise.resolve([...lists.values()].some((list) => list.size > 0) ? 'kept' : 'empty');
    },
  };
}

function adoptLists(
  lists: Map<string, Map<number, JournalEntry>>,
  owner: string,
  schema: number,
  isAlive: (owner: string) => boolean,
): JournalEntry[] {
  const own = new Map<number, JournalEntry>();
  for (const [other, list] of lists) {
    const rows = [...list].sort(([a], [b]) => a - b).map(([, entry]) => entry);
    if (isAlive(other) || rows.some((entry) => isOfNewer(entry, schema))) continue;
    for (const entry of rows) own.set(own.size, entry);
    lists.delete(other);
  }
  lists.set(owner, own);
  return structuredClone([...own.values()]);
}
