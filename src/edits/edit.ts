import type { Json, JsonObject } from '../model/json.js';
import type { Authored } from '../model/record-spec.js';

/**
 * Names a record: keys from the top of the document, such as `['goals', id, 'steps', id]`;
 * `['student']` for an inner record of which there is one; `[]` for the top itself.
 */
export type RecordPath = readonly string[];

/** Adds a record; the last key of the path is its new id. */
export interface AddRecord {
  readonly type: 'add';
  readonly record: RecordPath;
  readonly order: string;
  readonly fields: JsonObject;
}

/** Replaces the value of a scalar field. `was` is what the person saw before. */
export interface SetScalar {
  readonly type: 'set';
  readonly record: RecordPath;
  readonly field: string;
  readonly was: Json;
  readonly value: Json;
}

/** Changes a text. `was` is what the field showed before the key press. */
export interface SetText {
  readonly type: 'text';
  readonly record: RecordPath;
  readonly field: string;
  readonly was: string;
  readonly value: string;
}

/** Sets or clears a tick, or one tag of a set of tags. */
export interface Tick {
  readonly type: 'tick';
  readonly record: RecordPath;
  /** `removed` marks a record as removed or takes the mark off. */
  readonly field: string;
  readonly tag?: string;
  readonly value: boolean;
}

/** Adds to a count; a negative amount takes away. */
export interface AddCount {
  readonly type: 'count.add';
  readonly record: RecordPath;
  readonly field: string;
  readonly amount: number;
}

/** Gives a record another position; broken neighbours are re-keyed in the same edit. */
export interface Move {
  readonly type: 'move';
  readonly record: RecordPath;
  readonly order: string;
  readonly neighbours?: Readonly<Record<string, string>>;
}

/** Empties a removed record for good, to make room. */
export interface Purge {
  readonly type: 'purge';
  readonly record: RecordPath;
}

/** A change to a record. */
export type RecordChange = AddRecord | SetScalar | SetText | Tick | AddCount | Move | Purge;

/**
 * Records that a problem was answered, so that no copy of its edits is ever asked about again.
 * What the person wants instead follows as edits of its own.
 */
export interface Answer {
  readonly type: 'answer';
  /** The edits that were in question, by id. */
  readonly of: readonly string[];
}

/** A named intention, as plain JSON. */
export type Change = RecordChange | Answer;

/** What every edit carries beside its change. */
export interface EditStamp extends Authored {
  /** Counts the edits of one session from 1. */
  readonly seq: number;
  /** The schema number of the code that made the edit. */
  readonly schema: number;
  /** The first session of the tab that made the edit, where it had to go on under another. */
  readonly origin?: string;
}

/**
 * A change of a text as it is kept while it is not yet saved: only what differs, so that hours of
 * typing in a long text stay small.
 */
export interface TextSplice {
  readonly type: 'splice';
  readonly record: RecordPath;
  readonly field: string;
  /** The whole text before; only on the first of a chain, the next ones build on the one before. */
  readonly was?: string;
  readonly start: number;
  readonly cut: number;
  readonly put: string;
}

/** A change as it is kept and replayed until it is saved. */
export type KeptChange = Exclude<RecordChange, SetText> | TextSplice | Answer;

/** A kept change, stamped with who made it, in which session and as which number. */
export type Edit = KeptChange & EditStamp;

/** The id of an edit: its session and number. */
export function editId(edit: Pick<EditStamp, 'session' | 'seq'>): string {
  return `${edit.session}:${edit.seq}`;
}

/** Names the tab an edit was made in: its first session. */
export function originOf(edit: Pick<EditStamp, 'session' | 'origin'>): string {
  return edit.origin ?? edit.session;
}

/** The field an edit of a text, scalar or tick is about, as one string; undefined for other edits. */
export function fieldKey(change: Change | KeptChange): string | undefined {
  if (!('field' in change)) return undefined;
  const tag = change.type === 'tick' ? change.tag : undefined;
  return JSON.stringify([...change.record, change.field, ...(tag === undefined ? [] : [tag])]);
}

/** The key under which a record keeps the last writer of a field or tag. */
export function writerKey(change: SetScalar | SetText | Tick | AddCount): string {
  return change.type === 'tick' && change.tag !== undefined ? `${change.field}/${change.tag}` : change.field;
}
