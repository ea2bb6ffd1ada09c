import { editId } from '../../edits/edit.js';
import { currentSchema } from '../../model/plan.js';
import type { StoredDocument } from '../../storage/contract.js';
import type { RecordSpec } from '../../model/record-spec.js';
import type { LiveDocument } from '../live-document.js';
import type { Problem } from '../problem.js';
import { isSoundEntry } from './check-entry.js';
import type { Journal, JournalEntry } from './journal.js';

/** How a flush ended: `failed` where the device is full or refuses. */
export type Flushed = 'written' | 'failed' | 'taken-over';

interface Kept {
  readonly place: number;
  readonly item: JournalEntry['item'];
}

/**
 * Keeps the journal equal to what a document has pending, in question and unsent. It compares by
 * reference and writes only what differs, so nobody has to tell it what happened.
 */
export class JournalMirror {
  readonly #journal: Journal;
  readonly #top: RecordSpec | undefined;
  #owner: string;
  /** The names under which this store ever wrote. */
  readonly #owners = new Set<string>();
  #kept = new Map<string, Kept>();
  #nextPlace = 0;
  /** Places of rows to be dropped with the next write. */
  #spare: number[] = [];

  /** Whether the last flush reached the journal. */
  isCurrent = true;

  /** `top` is the record at the top of the document; rows that do not fit it are left alone. */
  constructor(journal: Journal, owner: string, top: RecordSpec | undefined) {
    this.#journal = journal;
    this.#owner = owner;
    this.#top = top;
  }

  get isDurable(): boolean {
    return this.#journal.isDurable;
  }

  /**
   * Takes over what gone tabs of the same viewer left. A row that makes no sense is neither given nor
   * ever dropped: the plan opens without it, and it is there for whoever can read it.
   */
  async adopt(): Promise<readonly JournalEntry[]> {
    const rows = await this.#journal.adopt(this.#owner, currentSchema);
    this.#owners.add(this.#owner);
    this.#kept = new Map();
    this.#spare = [];
    const entries: JournalEntry[] = [];
    for (const [place, entry] of rows.entries()) {
      if (!isSoundEntry(this.#top, entry)) continue;
      if (!this.#isKnown(entry)) entries.push(entry);
      // Two gone tabs may have held the same row; one copy is enough.
      if (this.#kept.has(keyOf(entry))) this.#spare.push(place);
      else this.#kept.set(keyOf(entry), { place, item: entry.item });
    }
    this.#nextPlace = rows.length;
    return entries;
  }

  /** Begins a list under another owner, after a tab took the old one over; gives what it adopted. */
  async startOver(owner: string): Promise<readonly JournalEntry[]> {
    this.#owner = owner;
    return this.adopt();
  }

  /** Calls when a page goes that may have left something to take over. */
  whenFreed(listener: () => void): void {
    this.#journal.whenFreed?.(listener);
  }

  /** Says whether an edit is in the journal. */
  holdsEdit(id: string): boolean {
    return this.#kept.has(`edit ${id}`);
  }

  /** Says whether a problem is in the journal as it is now. */
  holdsProblem(problem: Problem): boolean {
    return this.#kept.get(`problem ${problem.id}`)?.item === problem;
  }

  /**
   * Keeps a copy of the saved document for opening without a network; undefined erases it. A full
   * device is no failure, but an old copy must not stay behind: rows are dropped that it lacks.
   */
  async keepCopy(stored: StoredDocument | undefined): Promise<void> {
    const erase = async () => this.#journal.cache(undefined);
    await this.#journal
      .cache(stored)
      .catch(erase)
      .catch(() => undefined);
  }

  /** The kept copy, if there is one. */
  async copy(): Promise<StoredDocument | undefined> {
    return this.#journal.cached().catch(() => undefined);
  }

  /**
   * Erases the copy and lets go. What other pages of this person still hold is theirs to save; only
   * giving up (`discard`) erases it all. False where rows or the copy may still be on the device.
   */
  async leave(discard: boolean): Promise<boolean> {
    const erasing = discard ? this.#journal.clear() : this.#journal.cache(undefined);
    const isErased = await erasing.then(
      () => true,
      () => false,
    );
    return (await this.close()) && isErased;
  }

  /** Lets go; false where rows are kept, or nobody can tell. */
  async close(): Promise<boolean> {
    return this.#journal.close().then(
      (left) => left === 'empty',
      () => false,
    );
  }

  /** Keeps everything where it stays even if the page is gone this instant. */
  stash(live: LiveDocument, waiting: readonly JournalEntry[]): void {
    // Words that were sent a moment ago may be in the journal still: without this they would come back.
    const erased = [...this.#kept.keys()].flatMap((key) =>
      key.startsWith(unsentKey) ? entry('unsent', key.slice(unsentKey.length), '') : [],
    );
    this.#journal.stash?.(this.#owner, [...erased, ...waiting, ...entriesOf(live, this.#owner)]);
  }

  /** Writes what differs from `live` and from what was taken over and waits to be replayed. One at a time. */
  async flush(live: LiveDocument, waiting: readonly JournalEntry[]): Promise<Flushed> {
    const entries = [...waiting, ...entriesOf(live, this.#owner)];
    const wanted = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const next = new Map<string, Kept>();
    const put: { place: number; entry: JournalEntry }[] = [];
    let nextPlace = this.#nextPlace;
    for (const [key, entry] of wanted) {
      const before = this.#kept.get(key);
      const place = before?.place ?? nextPlace++;
      next.set(key, { place, item: entry.item });
      if (before?.item !== entry.item) put.push({ place, entry });
    }
    const done = [...this.#kept].filter(([key]) => !wanted.has(key)).map(([, { place }]) => place);
    const drop = [...this.#spare, ...done];
    try {
      const outcome = await this.#journal.write(this.#owner, { put, drop });
      this.isCurrent = outcome === 'written';
      if (outcome === 'written') [this.#kept, this.#nextPlace, this.#spare] = [next, nextPlace, []];
      return outcome;
    } catch {
      this.isCurrent = false;
      return 'failed';
    }
  }

  /** Words of this store's own are in the document, or were sent since; erased ones are nowhere. */
  #isKnown({ kind, id, item }: JournalEntry): boolean {
    return kind === 'unsent' && (item === '' || this.#owners.has(id.slice(0, id.indexOf(' '))));
  }
}

const unsentKey = 'unsent ';

function entriesOf(live: LiveDocument, owner: string): JournalEntry[] {
  return [
    ...live.problems.map((item) => entry('problem', item.id, item)),
    ...live.pending.map((item) => entry('edit', editId(item.edit), item)),
    ...Object.entries(live.unsent).map(([name, words]) => entry('unsent', `${owner} ${name}`, words)),
  ];
}

function entry<Kind extends JournalEntry['kind']>(
  kind: Kind,
  id: string,
  item: Extract<JournalEntry, { kind: Kind }>['item'],
): JournalEntry {
  return { kind, id, schema: currentSchema, item } as JournalEntry;
}

function keyOf(entry: JournalEntry): string {
  return `${entry.kind} ${entry.id}`;
}
