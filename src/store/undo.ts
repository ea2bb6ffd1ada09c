import type { AddRecord, RecordChange, SetScalar, SetText, Tick } from '../edits/edit.js';
import { writerKey } from '../edits/edit.js';
import { mergeText } from '../edits/merge-text.js';
import { recordAt, writerOf } from '../edits/record-access.js';
import { isJsonObject, type Json, type JsonObject } from '../model/json.js';
import type { EditableDocument } from '../model/plan.js';

/** Something this session did, and the edits that carried it. */
export interface DoneChange {
  readonly change: RecordChange;
  /** The order key before a move. */
  readonly orderBefore?: string;
  readonly edits: readonly string[];
}

/** What a person takes back in one go. */
export type UndoStep = readonly DoneChange[];

/** What takes a change back now; or why nothing does. */
export type Inverse = RecordChange | 'changed-since' | 'nothing';

/**
 * Finds what takes a change back in the view as it is now. Writers are compared, not values: where
 * somebody else has written since, their work stays and the step says so.
 */
export function inverseOf(
  view: EditableDocument,
  done: DoneChange,
  isOwn: (session: string) => boolean,
): Inverse {
  const { change } = done;
  const record = recordAt(view, change.record);
  if (change.type === 'purge' || !record || record.purged === true) return 'nothing';
  const isMine = (key: string): boolean => isOwn(writerOf(record, key)?.session ?? '');
  switch (change.type) {
    case 'add':
      return undoAdd(record, change, isOwn);
    case 'text':
      return undoText(record, change);
    case 'set':
      return isMine(change.field) ? undoSet(record, change) : 'changed-since';
    case 'tick':
      return isMine(writerKey(change)) ? undoTick(record, change) : 'changed-since';
    case 'count.add':
      return { ...change, amount: -change.amount };
    case 'move':
      if (!isMine('order')) return 'changed-since';
      return done.orderBefore === undefined
        ? 'nothing'
        : { type: 'move', record: change.record, order: done.orderBefore };
  }
}

function undoAdd(record: JsonObject, change: AddRecord, isOwn: (session: string) => boolean): Inverse {
  if (record.removed === true) return 'nothing';
  if (!sessionsIn(record).every(isOwn)) return 'changed-since';
  return { type: 'tick', record: change.record, field: 'removed', value: true };
}

/** All sessions that made or changed something in a record or its inner records. */
function sessionsIn(value: Json | undefined): string[] {
  if (!isJsonObject(value)) return [];
  const own = typeof value.session === 'string' ? [value.session] : [];
  return [...own, ...Object.values(value).flatMap(sessionsIn)];
}

function undoText(record: JsonObject, change: SetText): Inverse {
  const current = record[change.field] ?? '';
  if (typeof current !== 'string') return 'changed-since';
  const merge = mergeText(change.value, change.was, current);
  if (!merge.merged) return 'changed-since';
  if (merge.value === current) return 'nothing';
  return { ...change, was: current, value: merge.value };
}

function undoSet(record: JsonObject, change: SetScalar): Inverse {
  return { ...change, was: record[change.field] ?? null, value: change.was };
}

function undoTick(record: JsonObject, change: Tick): Inverse {
  const { tag } = change;
  const held = record[change.field] ?? false;
  const current = tag === undefined ? held : ((held as JsonObject)[tag] ?? false);
  return current === change.value ? { ...change, value: !change.value } : 'nothing';
}
