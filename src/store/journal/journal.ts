import { isJsonObject } from '../../model/json.js';
import type { PendingEdit } from '../pending.js';
import type { Problem } from '../problem.js';
import type { StoredDocument } from '../../storage/contract.js';

/** Whose unsaved work it is, and of which document. Only the same viewer ever takes it over. */
export interface JournalPlace {
  /** Tells storages apart, such as two districts in one browser. */
  readonly scope: string;
  readonly viewer: string;
  /** The document's key as one string. */
  readonly document: string;
}

/** One thing kept until it is saved, answered or sent. */
export type JournalEntry =
  | { readonly kind: 'edit'; readonly id: string; readonly schema: number; readonly item: PendingEdit }
  | { readonly kind: 'problem'; readonly id: string; readonly schema: number; readonly item: Problem }
  /** Unsent words; the id is `owner name`, for two tabs may hold words of one box. */
  | { readonly kind: 'unsent'; readonly id: string; readonly schema: number; readonly item: string };

/** What to keep and what to erase, in one transaction. Entries stand in the order of `places`. */
export interface JournalWrite {
  readonly put: readonly { readonly place: number; readonly entry: JournalEntry }[];
  readonly drop: readonly number[];
}

/**
 * Keeps unsaved edits, open problems and unsent words of one store on this device, so that they
 * survive a closed tab. Every write checks in the same transaction that the rows still belong to
 * this store: a tab that slept may find that another has taken them over.
 */
export interface Journal {
  /** False: what is kept is lost with the page. */
  readonly isDurable: boolean;
  /**
   * Begins a list of its own under `owner`, and moves into it, in one transaction, the lists of the
   * same place whose owners are gone. Rows of a newer schema stay where they are.
   */
  adopt(owner: string, schema: number): Promise<readonly JournalEntry[]>;
  /**
   * Calls, after each time a list was begun, when a page goes that had one of the same place then:
   * what it left can be taken over at once. Absent where nobody can tell.
   */
  whenFreed?(listener: () => void): void;
  /** Writes; `taken-over` where the list is not this owner's any more, and then nothing was written. */
  write(owner: string, change: JournalWrite): Promise<'written' | 'taken-over'>;
  /**
   * Keeps the whole list where it stays even if the page is gone this instant; the next write that
   * succeeds makes it needless. Absent where nothing writes that fast.
   */
  stash?(owner: string, entries: readonly JournalEntry[]): void;
  /** Keeps a copy of the document for opening without a network; undefined erases it. */
  cache(stored: StoredDocument | undefined): Promise<void>;
  /** The kept copy, if any. */
  cached(): Promise<StoredDocument | undefined>;
  /** Erases everything kept for this place. */
  clear(): Promise<void>;
  /**
   * Lets go. Rows stay for the next time; a list without any goes, with its owner. Says whether rows
   * of this place are `kept`, here or in another list.
   */
  close(): Promise<'empty' | 'kept'>;
}

/** Says whether newer code wrote a row; a row may hold anything, for other programs write there too. */
export function isOfNewer(row: unknown, schema: number): boolean {
  return isJsonObject(row) && typeof row.schema === 'number' && row.schema > schema;
}

/** Makes the journal of a place. */
export type OpenJournal = (place: JournalPlace) => Journal;
