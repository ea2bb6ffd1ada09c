import type { StoredDocument } from '../../storage/contract.js';
import { isSoundEntry } from './check-entry.js';
import {
  isOfNewer,
  type Journal,
  type JournalEntry,
  type JournalPlace,
  type JournalWrite,
  type OpenJournal,
} from './journal.js';
import { heldLocks, journalLock } from './locks.js';

const prefix = 'ilp-last-words:';

/**
 * Keeps the last words of a page that is gone the moment after a key press. IndexedDB answers later,
 * and a page that is being closed gets no later; local storage writes at once. The next page of the
 * same viewer brings them into the journal.
 */
export function withLastWords(open: OpenJournal, storage = pageStorage): OpenJournal {
  return (place) => new LastWordsJournal(open(place), place, storage);
}

/** Some browsers throw on the mere mention of local storage. */
function pageStorage(): Storage | undefined {
  try {
    return (globalThis as { localStorage?: Storage }).localStorage;
  } catch {
    return undefined;
  }
}

class LastWordsJournal implements Journal {
  readonly #journal: Journal;
  readonly #prefix: string;
  readonly #storage: () => Storage | undefined;
  #stashed: string | undefined;

  constructor(journal: Journal, place: JournalPlace, storage: () => Storage | undefined) {
    this.#journal = journal;
    this.#storage = storage;
    this.#prefix = `${prefix}${JSON.stringify([place.scope, place.viewer, place.document])}:`;
  }

  get isDurable(): boolean {
    return this.#journal.isDurable;
  }

  stash(owner: string, entries: readonly JournalEntry[]): void {
    const key = this.#prefix + owner;
    try {
      if (entries.length === 0) this.#storage()?.removeItem(key);
      else this.#storage()?.setItem(key, JSON.stringify(entries));
      this.#stashed = entries.length === 0 ? undefined : key;
    } catch {
      // Full or refused: the write to the journal that follows may still arrive.
    }
  }

  async adopt(owner: string, schema: number): Promise<readonly JournalEntry[]> {
    const adopted = await this.#journal.adopt(owner, schema);
    const held = await heldLocks().catch(() => new Set<string>());
    const isGone = (key: string) => !held.has(journalLock(key.slice(this.#prefix.length)));
    // What this page said under an earlier name is its own to take.
    const gone = this.#keys().filter((key) => key === this.#stashed || isGone(key));
    const said = gone.map((key) => ({ key, entries: this.#read(key) }));
    const known = said.filter(({ entries }) => !entries.some((entry) => isOfNewer(entry, schema)));
    if (known.length === 0) return adopted;
    const entries = merged([...adopted, ...known.flatMap((one) => one.entries)]);
    const put = entries.map((entry, place) => ({ place, entry }));
    // Copies make the list shorter; nothing of the longer one may stay behind.
    const drop = adopted.map((_entry, place) => place).slice(entries.length);
    await this.#journal.write(owner, { put, drop });
    for (const { key } of known) this.#storage()?.removeItem(key);
    return entries;
  }

  whenFreed(listener: () => void): void {
    this.#journal.whenFreed?.(listener);
  }

  async write(owner: string, change: JournalWrite): Promise<'written' | 'taken-over'> {
    const stashed = this.#stashed;
    const outcome = await this.#journal.write(owner, change);
    // The page lived on; what the journal holds is the newer truth.
    if (stashed !== undefined && stashed === this.#stashed) this.stash(owner, []);
    return outcome;
  }

  async cache(stored: StoredDocument | undefined): Promise<void> {
    return this.#journal.cache(stored);
  }

  async cached(): Promise<StoredDocument | undefined> {
    return this.#journal.cached();
  }

  async clear(): Promise<void> {
    for (const key of this.#keys()) this.#storage()?.removeItem(key);
    return this.#journal.clear();
  }

  async close(): Promise<'empty' | 'kept'> {
    const left = await this.#journal.close();
    return this.#keys().length === 0 ? left : 'kept';
  }

  #keys(): string[] {
    return Object.keys(this.#storage() ?? {}).filter((key) => key.startsWith(this.#prefix));
  }

  #read(key: string): JournalEntry[] {
    try {
      const found: unknown = JSON.parse(this.#storage()?.getItem(key) ?? '[]');
      return Array.isArray(found) ? (found as JournalEntry[]) : [];
    } catch {
      return [];
    }
  }
}

/** The later copy of an entry counts: an edit may have grown since it was journaled first. */
function merged(entries: readonly JournalEntry[]): JournalEntry[] {
  const nameOf = (row: unknown, place: number) =>
    isSoundEntry(undefined, row) ? `${row.kind} ${row.id}` : place;
  return [...new Map(entries.map((entry, place) => [nameOf(entry, place), entry])).values()];
}
