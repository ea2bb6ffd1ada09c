import type { DocumentKey, DocumentKind } from '../model/document-key.js';
import type { Json } from '../model/json.js';
import type { Viewer } from '../model/people.js';

/** Names one state of a stored document. Opaque, and never the same for two saves of a document. */
export type Revision = string;

/**
 * Why somebody of the school reads or changes an IEP, as they said when they opened it: a school keeps a
 * record of who was given access and why (34 CFR 300.614).
 *
 * - `teaching`: to teach or support the student.
 * - `meeting`: to prepare or hold a meeting about the IEP or the plan.
 * - `review`: to bring the IEP and the plan up to date.
 * - `other`: something else.
 */
export type AccessReason = 'teaching' | 'meeting' | 'review' | 'other';

/** What every call may carry. */
export interface Call {
  /** On whose behalf the call is made; a server answers `unauthenticated` when somebody else is signed in. */
  readonly viewer?: Viewer;
  /**
   * Goes with every call for an IEP document (`iep-shared`, `iep-team`) by somebody who was asked for a reason,
   * for a server that keeps the record of access. What joins a plan with the IEP (`crosswalk-shared`,
   * `crosswalk-team`) is loaded with the plan, before anybody is asked: those calls carry none. An adapter may
   * leave it unread; it never decides whether a call is allowed.
   */
  readonly reason?: AccessReason;
  /** Ends the wait: the promise then rejects with `aborted`. A write may still have happened. */
  readonly signal?: AbortSignal;
}

/** A document as it is kept. */
export interface StoredDocument {
  readonly body: Json;
  readonly revision: Revision;
}

/** A conflict is an answer that carries the current document, not an exception. */
export type SaveResult =
  | { readonly status: 'saved'; readonly revision: Revision }
  | { readonly status: 'conflict'; readonly current: StoredDocument | undefined };

/** The answer to a removal. */
export type RemoveResult =
  | { readonly status: 'removed' }
  | { readonly status: 'conflict'; readonly current: StoredDocument | undefined };

/** One page of a listing, in an order of the adapter's own that does not change between pages. */
export interface DocumentPage {
  readonly keys: readonly DocumentKey[];
  /** Pass as `after` for the next page; absent on the last one. */
  readonly next?: string;
}

/** Says that a document changed; the store loads it when it wants the body. */
export interface StorageChange {
  readonly key: DocumentKey;
  /** Absent when the document was removed. */
  readonly revision?: Revision;
}

/** Stops a subscription. Calling it again does nothing. */
export type Unsubscribe = () => void;

/** What an adapter can do; each flag agrees with the method of the same name. */
export interface Capabilities {
  /** False: every save and removal rejects with `unsupported`. */
  readonly write: boolean;
  /** True when `list` is there. */
  readonly list: boolean;
  /** `none`: no `subscribe`; `local`: tells of changes on this device; `all`: tells of everybody's. */
  readonly subscribe: 'none' | 'local' | 'all';
  /** True when documents outlive the page. */
  readonly durable: boolean;
  /** How the store should space its saves, in milliseconds: rest before a save, and longest wait. */
  readonly pace?: { readonly idleMs: number; readonly mostMs: number };
  /** Largest body in bytes of UTF-8 JSON; 1,000,000 where absent. */
  readonly maxBytes?: number;
}

/**
 * What a vendor writes to keep plans in storage of their own. Adapters never look inside a body,
 * copy it at the border both ways, and settle every promise.
 * Every method rejects with a {@link StorageError} and with nothing else.
 */
export interface StorageAdapter {
  /** The version of this contract; raised only when a method or a promise changes. */
  readonly contract: 1;
  /** A short name for messages and for telling the journals of two storages apart. */
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Gives the document, or undefined where there is none. */
  load(key: DocumentKey, call?: Call): Promise<StoredDocument | undefined>;
  /** Writes the body if the stored revision is the expected one; otherwise changes nothing. */
  save(
    key: DocumentKey,
    body: Json,
    call: Call & { readonly expected: Revision | 'absent' },
  ): Promise<SaveResult>;
  /** Removes the document if its revision is the expected one; otherwise changes nothing. */
  remove(key: DocumentKey, call: Call & { readonly expected: Revision }): Promise<RemoveResult>;
  /** Lists the keys of one kind, `limit` a page at most. */
  list?(
    kind: DocumentKind,
    call?: Call & { readonly after?: string; readonly limit?: number },
  ): Promise<DocumentPage>;
  /** Tells of changes to one document, the adapter's own saves included. */
  subscribe?(key: DocumentKey, listener: (change: StorageChange) => void): Unsubscribe;
  /** Lets go of connections; every later call rejects with `closed`. */
  close?(): Promise<void>;
}

/** The largest body an adapter takes where it names no limit of its own, in bytes. */
export const defaultMaxBytes = 1_000_000;
