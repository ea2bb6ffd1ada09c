import type { DBSchema, IDBPTransaction } from 'idb';
import type { StoredDocument } from '../../storage/contract.js';
import { DatabaseConnection } from '../../storage/database.js';
import {
  isOfNewer,
  type Journal,
  type JournalEntry,
  type JournalPlace,
  type JournalWrite,
  type OpenJournal,
} from './journal.js';
import { heldLocks, holdLock, journalLock, whenLockFreed } from './locks.js';

type PlaceKey = [scope: string, viewer: string, document: string];
type OwnerKey = [...PlaceKey, owner: string];
type RowKey = [...OwnerKey, place: number];

/** Whose lists there are, their rows, and copies of plans; all keyed by place first. */
interface JournalTables extends DBSchema {
  owners: { key: OwnerKey; value: string };
  rows: { key: RowKey; value: JournalEntry };
  copies: { key: PlaceKey; value: StoredDocument };
}

/** The name a page begins a list under, and the one it had before. */
interface OwnNames {
  readonly owner: string;
  readonly former: string | undefined;
}

type Lists = IDBPTransaction<JournalTables, ['owners', 'rows'], 'readwrite'>;

const tables = ['owners', 'rows', 'copies'] as const;

/** How the journal is set up; everything may be left out. */
export interface IndexedDbJournalOptions {
  /** Name of the database, `ilp-elements-journal` where absent. */
  readonly name?: string;
  /** How long the database may take to open, in milliseconds; 5,000 where absent. */
  readonly patienceMs?: number;
}

/**
 * Keeps unsaved work in the browser. A list whose owner's page is gone is told by its lock, which
 * the browser lets go with the page; where a browser has no locks every other list counts as
 * orphaned, and an owner that lives after all finds out with its next write.
 */
export function indexedDbJournal(options: IndexedDbJournalOptions = {}): OpenJournal {
  const connection = new DatabaseConnection<JournalTables>({
    name: options.name ?? 'ilp-elements-journal',
    tables,
    patienceMs: options.patienceMs ?? 5_000,
  });
  return (place) => new IndexedDbJournal(connection, place);
}

class IndexedDbJournal implements Journal {
  readonly isDurable = true;
  readonly #connection: DatabaseConnection<JournalTables>;
  readonly #place: PlaceKey;
  #letGo: (() => void) | undefined;
  #owner: string | undefined;
  #adopting: Promise<unknown> | undefined;
  #freed: (() => void) | undefined;
  #watch = new AbortController();
  /** Owners whose lists were taken, or left because newer code wrote them: nothing is to be had there any more. */
  readonly #settled = new Set<string>();

  constructor(connection: DatabaseConnection<JournalTables>, place: JournalPlace) {
    this.#connection = connection;
    this.#place = [place.scope, place.viewer, place.document];
  }

  async adopt(owner: string, schema: number): Promise<readonly JournalEntry[]> {
    const former = this.#owner;
    this.#owner = owner;
    const adopting = this.#takeLists({ owner, former }, schema);
    this.#adopting = adopting;
    return adopting;
  }

  whenFreed(listener: () => void): void {
    this.#freed = listener;
  }

  async write(owner: string, change: JournalWrite): Promise<'written' | 'taken-over'> {
    return this.#inLists(async (lists) => {
      const isOwn = await lists.objectStore('owners').getKey([...this.#place, owner]);
      if (isOwn === undefined) return 'taken-over';
      const rows = lists.objectStore('rows');
      for (const place of change.drop) void rows.delete([...this.#place, owner, place]);
      for (const row of change.put) void rows.put(row.entry, [...this.#place, owner, row.place]);
      return 'written';
    });
  }

  async cache(stored: StoredDocument | undefined): Promise<void> {
    await this.#connection.use(async (database) =>
      stored ? database.put('copies', stored, this.#place) : database.delete('copies', this.#place),
    );
  }

  async cached(): Promise<StoredDocument | undefined> {
    return this.#connection.use(async (database) => database.get('copies', this.#place));
  }

  async clear(): Promise<void> {
    await this.#inLists(async (lists) => {
      void lists.objectStore('rows').delete(within(this.#place));
      await lists.objectStore('owners').delete(within(this.#place));
    });
    await this.cache(undefined);
  }

  async close(): Promise<'empty' | 'kept'> {
    // A list that is being begun would be there after all.
    await this.#adopting?.catch(() => undefined);
    this.#watch.abort();
    this.#letGo?.();
    return this.#inLists(async (lists) => {
      const rows = lists.objectStore('rows');
      const own = [...this.#place, this.#owner ?? ''] satisfies OwnerKey;
      if ((await rows.count(within(own))) === 0) void lists.objectStore('owners').delete(own);
      return (await rows.count(within(this.#place))) === 0 ? 'empty' : 'kept';
    });
  }

  /** The lock of the former name goes last: while it is held, nobody takes this page for gone. */
  async #takeLists({ owner, former }: OwnNames, schema: number): Promise<readonly JournalEntry[]> {
    const letFormerGo = this.#letGo;
    this.#letGo = await holdLock(journalLock(owner));
    try {
      const { gone, live } = await this.#others();
      if (former !== undefined && former !== owner) gone.push(former);
      for (const other of gone) this.#settled.add(other);
      this.#watchOthers(live.filter((other) => other !== former));
      return await this.#inLists(async (lists) => this.#moveLists(lists, gone, owner, schema));
    } finally {
      letFormerGo?.();
    }
  }

  /** The owners of the other lists of this place: those whose pages are gone, and those that live. */
  async #others(): Promise<{ readonly gone: string[]; readonly live: string[] }> {
    // Owners are listed before the locks are: one that begins in between is on neither list.
    const owners = await this.#connection.use(async (database) =>
      database.getAllKeys('owners', within(this.#place)),
    );
    const held = await heldLocks();
    const others = owners.map((key) => key[3]).filter((other) => other !== this.#owner);
    const isLive = (other: string) => held.has(journalLock(other));
    return { gone: others.filter((other) => !isLive(other)), live: others.filter(isLive) };
  }

  /** A page that was loaded anew may be here before the browser has let go of what it was before. */
  #watchOthers(others: readonly string[]): void {
    this.#watch.abort();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    const look = () => void this.#lookAgain(signal).catch(() => undefined);
    for (const other of others) whenLockFreed(journalLock(other), signal, look);
  }

  /** Tells of a page that left a list. One that goes on under another name left none; it is watched by that name. */
  async #lookAgain(signal: AbortSignal): Promise<void> {
    const { gone, live } = await this.#others();
    if (signal.aborted) return;
    this.#watchOthers(live);
    const left = gone.filter((other) => !this.#settled.has(other));
    for (const other of left) this.#settled.add(other);
    if (left.length > 0) this.#freed?.();
  }

  async #inLists<T>(work: (lists: Lists) => Promise<T>): Promise<T> {
    return this.#connection.use(async (database) => {
      const lists = database.transaction(['owners', 'rows'], 'readwrite');
      const [result] = await Promise.all([work(lists), lists.done]);
      return result;
    });
  }

  async #moveLists(
    lists: Lists,
    gone: readonly string[],
    owner: string,
    schema: number,
  ): Promise<JournalEntry[]> {
    const owners = lists.objectStore('owners');
    const rows = lists.objectStore('rows');
    const moved: JournalEntry[] = [];
    for (const other of gone) {
      const list = [...this.#place, other] satisfies OwnerKey;
      const entries = await rows.getAll(within(list));
      if (entries.some((entry) => isOfNewer(entry, schema))) continue;
      moved.push(...entries);
      void rows.delete(within(list));
      void owners.delete(list);
    }
    moved.forEach((entry, place) => void rows.put(entry, [...this.#place, owner, place]));
    await owners.put('', [...this.#place, owner]);
    return moved;
  }
}

/** All keys that begin with these parts: an array sorts after every other kind of key. */
function within(parts: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...parts], [...parts, []]);
}
