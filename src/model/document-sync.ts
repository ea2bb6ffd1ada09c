/**
 * The bookkeeping in a document's body that tells which edits it holds already, so that a save whose
 * answer was lost is never applied twice.
 */
export interface DocumentSync {
  /** Counts the saves of this document. */
  readonly gen: number;
  /** For each of the newest sessions: its highest edit number in the body, and the save that brought it. */
  readonly seen: Readonly<Record<string, readonly [seq: number, gen: number]>>;
  /** The highest `gen` of a session dropped from `seen`; -1 when none was. */
  readonly forgot: number;
}

/** The bookkeeping of a document that was never saved. */
export const emptySync: DocumentSync = Object.freeze({ gen: 0, seen: Object.freeze({}), forgot: -1 });
