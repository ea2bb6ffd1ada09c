import * as v from 'valibot';
import { isRecordId } from '../model/document-schema.js';
import { findForbiddenKey, isForbiddenKey, type Json } from '../model/json.js';
import { emptyValue, type FieldSpec, type RecordSpec } from '../model/record-spec.js';
import type { AddRecord, RecordChange } from './edit.js';
import { specAt } from './record-access.js';

/** Why a change is refused before it becomes an edit; `place` names the field or record, never a value. */
export interface ChangeFault {
  readonly code: 'unknown-place' | 'bad-id' | 'bad-value' | 'written-once';
  readonly place: string;
}

const kindOfEdit = { set: 'scalar', text: 'text', 'count.add': 'count' } as const;

/** Checks a change at the border: its place is in the model, its ids and values have the right form. */
export function checkChange(top: RecordSpec, change: RecordChange): ChangeFault | undefined {
  const place = change.record.join('/');
  const spec = specAt(top, change.record);
  if (!spec || change.record.some(isForbiddenKey)) return { code: 'unknown-place', place };
  switch (change.type) {
    case 'add':
      return checkAdd(spec, change, place);
    case 'move':
    case 'purge':
      return undefined;
    case 'tick':
      return checkTick(spec, change.field, change.tag, place);
    default:
      return checkField(spec, change, place);
  }
}

function checkAdd(spec: RecordSpec, change: AddRecord, place: string): ChangeFault | undefined {
  if (change.record.length < 2 || !isRecordId(change.record.at(-1) ?? '', spec))
    return { code: 'bad-id', place };
  for (const [name, value] of Object.entries(change.fields)) {
    const field = Object.hasOwn(spec.fields, name) ? spec.fields[name] : undefined;
    if (!field) return { code: 'unknown-place', place: name };
    if (!isValue(field, value)) return { code: 'bad-value', place: name };
  }
  return undefined;
}

function checkTick(
  spec: RecordSpec,
  field: string,
  tag: string | undefined,
  place: string,
): ChangeFault | undefined {
  if (tag === undefined && field === 'removed') return undefined;
  if (spec.isAppendOnly) return { code: 'written-once', place };
  const kind = Object.hasOwn(spec.fields, field) ? spec.fields[field]?.kind : undefined;
  const isRight = tag === undefined ? kind === 'tick' : kind === 'tags' && !isForbiddenKey(tag);
  return isRight ? undefined : { code: 'unknown-place', place: `${place}/${field}` };
}

function checkField(
  spec: RecordSpec,
  change: Extract<RecordChange, { type: keyof typeof kindOfEdit }>,
  place: string,
): ChangeFault | undefined {
  if (spec.isAppendOnly) return { code: 'written-once', place };
  const field = Object.hasOwn(spec.fields, change.field) ? spec.fields[change.field] : undefined;
  const where = `${place}/${change.field}`;
  if (field?.kind !== kindOfEdit[change.type]) return { code: 'unknown-place', place: where };
  const value = change.type === 'count.add' ? change.amount : change.value;
  return isValue(field, value) ? undefined : { code: 'bad-value', place: where };
}

function isValue(field: FieldSpec, value: Json): boolean {
  return findForbiddenKey(value) === undefined && v.is(field.schema, value);
}

/** Reads a field, or what it means when nothing is there. */
export function fieldValue(spec: RecordSpec, record: object | undefined, field: string): Json {
  const kind = spec.fields[field]?.kind ?? 'scalar';
  return (record as Record<string, Json> | undefined)?.[field] ?? emptyValue(kind);
}
