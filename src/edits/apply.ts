import { isSameJson, type Json, type JsonObject } from '../model/json.js';
import { emptyValue, type Authored } from '../model/record-spec.js';
import {
  writerKey,
  type AddCount,
  type AddRecord,
  type Move,
  type Purge,
  type RecordChange,
  type RecordPath,
  type SetScalar,
  type SetText,
  type Tick,
} from './edit.js';
import { mergeText } from './merge-text.js';
import { recordAt, withRecordAt } from './record-access.js';

/**
 * What became of a change.
 *
 * - `applied`: the body is a new one.
 * - `unchanged`: the body already said so; its earlier author is kept.
 * - `differs`: somebody else wrote the same words or value; both sides are to be shown.
 * - `gone`: the record, or the one it belongs in, is not there.
 */
export type Outcome<T> =
  { readonly status: 'applied'; readonly body: T } | { readonly status: 'unchanged' | 'differs' | 'gone' };

type Step = JsonObject | 'unchanged' | 'differs';

/** Applies one change to a body. Pure: the same body and change always give the same outcome. */
export function applyChange<T extends object>(body: T, change: RecordChange, writer: Authored): Outcome<T> {
  if (change.type === 'add') return addRecord(body, change, writer);
  if (change.type === 'move') return move(body, change, writer);
  const record = recordAt(body, change.record) ?? blankSingle(change.record);
  if (!record || record.purged === true) return { status: 'gone' };
  const next = changeRecord(record, change, writer);
  if (typeof next === 'string') return { status: next };
  return { status: 'applied', body: withRecordAt(body, change.record, next) };
}

function changeRecord(
  record: JsonObject,
  change: Exclude<RecordChange, AddRecord | Move>,
  writer: Authored,
): Step {
  switch (change.type) {
    case 'set':
      return setScalar(record, change, writer);
    case 'text':
      return setText(record, change, writer);
    case 'tick':
      return tick(record, change, writer);
    case 'count.add':
      return addCount(record, change, writer);
    case 'purge':
      return purge(record, change);
  }
}

function addRecord<T extends object>(body: T, change: AddRecord, writer: Authored): Outcome<T> {
  const owner = change.record.slice(0, -2);
  const holder = owner.length === 0 ? body : recordAt(body, owner);
  if (!holder || (holder as JsonObject).purged === true) return { status: 'gone' };
  if (recordAt(body, change.record)) return { status: 'unchanged' };
  return { status: 'applied', body: withRecordAt(body, change.record, addedRecord(change, writer)) };
}

/** Gives the record that an addition makes. */
export function addedRecord({ record, fields, order }: AddRecord, writer: Authored): JsonObject {
  return { ...fields, id: record.at(-1) ?? '', order, made: stamp(writer) };
}

function setScalar(record: JsonObject, change: SetScalar, writer: Authored): Step {
  const current = record[change.field] ?? emptyValue('scalar');
  if (isSameJson(current, change.value)) return 'unchanged';
  if (!isSameJson(current, change.was)) return 'differs';
  return written(record, change, change.value, writer);
}

function setText(record: JsonObject, change: SetText, writer: Authored): Step {
  const current = record[change.field] ?? emptyValue('text');
  if (typeof current !== 'string') return 'differs';
  const merge = mergeText(change.was, change.value, current);
  if (!merge.merged) return 'differs';
  return merge.value === current ? 'unchanged' : written(record, change, merge.value, writer);
}

function tick(record: JsonObject, change: Tick, writer: Authored): Step {
  const { field, tag, value } = change;
  const before = record[field];
  const tags = tag === undefined ? undefined : ((before ?? {}) as JsonObject);
  const current = (tags && tag !== undefined ? tags[tag] : before) ?? false;
  if (current === value) return 'unchanged';
  return written(record, change, tags && tag !== undefined ? { ...tags, [tag]: value } : value, writer);
}

function addCount(record: JsonObject, change: AddCount, writer: Authored): Step {
  const current = record[change.field] ?? 0;
  if (typeof current !== 'number' || change.amount === 0) return 'unchanged';
  return written(record, change, current + change.amount, writer);
}

function purge(record: JsonObject, _change: Purge): Step {
  return record.removed === true ? purgedRecord(record) : 'unchanged';
}

/** Gives what a purge leaves of a record. */
export function purgedRecord(record: JsonObject): JsonObject {
  const { id, order, made, wrote } = record;
  const removal = (wrote as JsonObject | undefined)?.removed;
  const kept = { id, order, made, removed: true, purged: true } as JsonObject;
  return removal === undefined ? kept : { ...kept, wrote: { removed: removal } };
}

function move<T extends object>(body: T, change: Move, writer: Authored): Outcome<T> {
  const owner = change.record.slice(0, -1);
  const places = { ...change.neighbours, [change.record.at(-1) ?? '']: change.order };
  if (!recordAt(body, change.record)) return { status: 'gone' };
  let next = body;
  for (const [id, order] of Object.entries(places)) {
    const record = recordAt(next, [...owner, id]);
    if (!record || record.order === order) continue;
    const wrote = { ...(record.wrote as JsonObject | undefined), order: stamp(writer) };
    next = withRecordAt(next, [...owner, id], { ...record, order, wrote });
  }
  return next === body ? { status: 'unchanged' } : { status: 'applied', body: next };
}

function written(
  record: JsonObject,
  change: SetScalar | SetText | Tick | AddCount,
  value: Json,
  writer: Authored,
): JsonObject {
  const wrote = { ...(record.wrote as JsonObject | undefined), [writerKey(change)]: stamp(writer) };
  return { ...record, [change.field]: value, wrote };
}

function stamp({ by, session, at }: Authored): JsonObject {
  return Object.freeze({ by, session, at });
}

/** A single inner record, such as `student`, need not be added before it is written in. */
function blankSingle(path: RecordPath): JsonObject | undefined {
  return path.length <= 1 ? {} : undefined;
}
