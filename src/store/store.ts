import type { RecordChange } from '../edits/edit.js';
import type { ChangeFault } from '../edits/check-change.js';
import type { DocumentFault } from '../model/document-schema.js';
import type { DocumentKey } from '../model/document-key.js';
import type { Viewer } from '../model/people.js';
import type { EditableDocument } from '../model/plan.js';
import type { StorageAdapter } from '../storage/contract.js';
import type { OpenJournal } from './journal/journal.js';
import type { Problem, ProblemAnswer } from './problem.js';
import type { RequestFailure, SaveStatus } from './status.js';
import type { Timers } from './timers.js';

/** Why a document could not be opened. */
export type OpenFailure = DocumentFault['code'] | RequestFailure;

/** Why nothing can be changed right now. */
export type ReadOnlyReason = 'newer-schema' | 'storage' | 'opening' | 'failed' | 'removed' | 'closed';

/** What a person sees at one moment. Immutable; what did not change keeps its reference. */
export interface StoreSnapshot<Body extends EditableDocument = EditableDocument> {
  readonly phase: 'opening' | 'open' | 'failed' | 'removed' | 'closed';
  /** The document with all pending edits; undefined until it is open. */
  readonly body: Body | undefined;
  /**
   * The document as storage is known to hold it, without what is pending; empty where it holds none,
   * undefined until that is known.
   */
  readonly stored: Body | undefined;
  readonly problems: readonly Problem[];
  /**
   * What the person wrote in boxes and has not sent, by the names given to `keepUnsent`. No part of
   * the document: the status says nothing of it, and it is there in a read-only store too. Where two
   * tabs left words under one name, both stand here with a blank line between them. Marks of copies
   * that are not stored yet lie here too (`copy:{review}`); they are nobody's words.
   */
  readonly unsent: Readonly<Record<string, string>>;
  readonly status: SaveStatus;
  /** Whether what storage does not hold yet outlives this page. */
  readonly isJournaled: boolean;
  readonly readOnly: ReadOnlyReason | undefined;
  readonly failure: OpenFailure | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What became of an edit. Nothing of a refused edit is kept; everything of any other is. */
export type EditResult =
  | { readonly status: 'applied' | 'unchanged' | 'set-aside' }
  | { readonly status: 'refused'; readonly reason: ReadOnlyReason | ChangeFault['code'] | 'forbidden' };

/** What became of a step back or forward. */
export type UndoResult = 'done' | 'changed-since' | 'nothing';

/**
 * What became of signing out. `journal: 'kept'` says that this device may still hold work of this
 * person: another page of theirs has it, newer code wrote it, or the device would not erase it.
 * Opened again for the same person, the plan takes it up, and leaving with `discard` erases it.
 */
export type LeaveResult =
  | { readonly status: 'left'; readonly journal?: 'kept' }
  | {
      readonly status: 'unsaved';
      readonly edits: number;
      readonly problems: number;
      /** Boxes with words that were not sent, and copies of the plan that are not stored yet. */
      readonly unsent: number;
    };

/** One live document: opened, edited, saved and kept safe. */
export interface Store<Body extends EditableDocument = EditableDocument> {
  readonly key: DocumentKey;
  readonly viewer: Viewer;
  readonly snapshot: StoreSnapshot<Body>;
  /** Says whether something was written in this page: `session` is the one it is stamped with. */
  isOwnSession(session: string): boolean;
  /** Calls after every change of the snapshot, at once; the result ends it. */
  subscribe(listener: () => void): () => void;
  /** Makes one step of one or more changes. Never throws. */
  edit(...changes: readonly RecordChange[]): EditResult;
  /** Ends what is being typed: call it when a field is left. */
  rest(): void;
  undo(): UndoResult;
  redo(): UndoResult;
  /** Answers a problem by its id. */
  answer(problemId: string, answer: ProblemAnswer): EditResult;
  /** Keeps what is pending before the page is gone: call it when the page is being hidden. */
  keepNow(): void;
  /** Keeps a new version that somebody is writing as an answer; undefined gives it up. */
  draftAnswer(problemId: string, draft: string | undefined): void;
  /**
   * Keeps what stands in a box whose "Send" was not pressed, such as a comment: on this device, for
   * this viewer, never in storage. The name says which box, as in `comment:/goals/{id}`. undefined or
   * '' forgets it: call that in the same turn as the edit that sends the words, and both are
   * journaled at once. Refused, as texts are: a name over 200 characters, words that are too long.
   */
  keepUnsent(name: string, words: string | undefined): void;
  /** Writes what is pending to the journal now. */
  flush(): Promise<void>;
  /** Tries to save now; settles when saved, refused or failed. */
  save(): Promise<void>;
  /** Loads again, as on focus or when the network is back, and sends what waits. */
  refresh(): Promise<void>;
  /**
   * Signs out of this document on this device: saves, and erases what the journal keeps. Where
   * something is unsaved, unanswered or unsent it says so and stays, unless `discard` is set.
   */
  leave(options?: { readonly discard?: boolean }): Promise<LeaveResult>;
  /** Lets go; unsaved work stays in the journal for the same viewer. */
  close(): Promise<void>;
}

/** What a store is made with. */
export interface StoreOptions {
  readonly adapter: StorageAdapter;
  readonly key: DocumentKey & { readonly kind: EditableDocument['kind'] };
  readonly viewer: Viewer;
  /** Where unsaved work is kept; in memory where absent, and always in memory for a crosswalk. */
  readonly journal?: OpenJournal;
  /** `shared` (the default) keeps unsaved and unsent work only; `own` also keeps a copy of the plan. */
  readonly device?: 'shared' | 'own';
  /** Tells the journals of two storages apart; the adapter's name where absent. */
  readonly scope?: string;
  readonly timers?: Timers;
  /** Random base62 text of a length, for session ids. */
  readonly random?: (length: number) => string;
  /** A number from 0 to 1 that spreads retries. */
  readonly jitter?: () => number;
}
