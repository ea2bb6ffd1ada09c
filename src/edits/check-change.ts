import * as v from 'valibot';
import { isRecordId } from '../model/document-schema.js';
import { findForbiddenKey, isForbiddenKey, isJsonObject, type Json } from '../model/json.js';
import { shortText, type FieldSpec, type RecordSpec } from '../model/record-spec.js';
import type { AddRecord, Move, RecordChange, RecordPath, Tick } from './edit.js';
import { recordAt, specAt } from './record-access.js';

/** Why a change is refused before it becomes an edit; `place` names the field or record, never a value. */
export interface ChangeFault {
  readonly code: 'unknown-place' | 'bad-id' | 'bad-value' | 'written-once';
  readonly place: string;
}

const kindOfEdit = { set: 'scalar', text: 'text', 'count.add': 'count' } as const;

const pathForm = v.array(v.string());
const orderForm = shortText;
const target = { record: pathForm, field: v.string() };

/** The form of each change; its place and its values are judged by the model. */
const forms: Readonly<Record<string, v.ObjectSchema<v.ObjectEntries, undefined>>> = {
  add: v.object({ type: v.string(), record: pathForm, order: orderForm, fields: v.custom(isJsonObject) }),
  set: v.object({ type: v.string(), ...target, was: v.unknown(), value: v.unknown() }),
  text: v.object({ type: v.string(), ...target, was: v.string(), value: v.string() }),
  tick: v.object({ type: v.string(), ...target, tag: v.optional(v.string()), value: v.boolean() }),
  'count.add': v.object({ type: v.string(), ...target, amount: v.number() }),
  move: v.object({
    type: v.string(),
    record: pathForm,
    order: orderForm,
    neighbours: v.optional(v.custom(isJsonObject)),
  }),
  purge: v.object({ type: v.string(), record: pathForm }),
};

/**
 * Checks a change at the border: it has the form of a change, its place is in the model, its ids and
 * values have the right form. Takes whatever a host passes, and never throws.
 */
export function checkChange(top: RecordSpec, change: RecordChange): ChangeFault | undefined {
  const misformed = checkForm(change);
  if (misformed) return misformed;
  const place = change.record.join('/');
  const spec = specAt(top, change.record);
  if (!spec || change.record.some(isForbiddenKey)) return { code: 'unknown-place', place };
  switch (change.type) {
    case 'add':
      return checkAdd(spec, change, place);
    case 'move':
      return isInCollection(top, change.record)
        ? checkMove(spec, change, place)
        : { code: 'unknown-place', place };
    case 'purge':
      return isInCollection(top, change.record) ? undefined : { code: 'unknown-place', place };
    case 'tick':
      return checkTick(top, spec, change, place);
    default:
      return checkField(spec, change, place);
  }
}

function checkForm(change: unknown): ChangeFault | undefined {
  const unknown = { code: 'unknown-place', place: '' } as const;
  if (!isJsonObject(change) || typeof change.type !== 'string') return unknown;
  const form = Object.hasOwn(forms, change.type) ? forms[change.type] : undefined;
  if (!form || !v.is(pathForm, change.record)) return unknown;
  // A key that no change has would be kept with the edit, and might mean something there.
  const isKnown = Object.keys(change).every((key) => Object.hasOwn(form.entries, key));
  return isKnown && v.is(form, change) ? undefined : { code: 'bad-value', place: change.record.join('/') };
}

/** Says whether a path names one record of many: only these have a position and can be removed. */
function isInCollection(top: RecordSpec, path: RecordPath): boolean {
  const owner = path.length < 2 ? undefined : specAt(top, path.slice(0, -2));
  return owner !== undefined && Object.hasOwn(owner.collections, path.at(-2) ?? '');
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

function checkMove(spec: RecordSpec, change: Move, place: string): ChangeFault | undefined {
  for (const [id, order] of Object.entries(change.neighbours ?? {})) {
    if (!isRecordId(id, spec)) return { code: 'bad-id', place };
    if (!v.is(orderForm, order)) return { code: 'bad-value', place };
  }
  return undefined;
}

function checkTick(
  top: RecordSpec,
  spec: RecordSpec,
  { record, field, tag, value }: Tick,
  place: string,
): ChangeFault | undefined {
  const where = `${place}/${field}`;
  if (tag === undefined && field === 'removed')
    return isInCollection(top, record) ? undefined : { code: 'unknown-place', place: where };
  if (spec.isAppendOnly) return { code: 'written-once', place };
  const ticked = Object.hasOwn(spec.fields, field) ? spec.fields[field] : undefined;
  if (ticked?.kind !== (tag === undefined ? 'tick' : 'tags')) return { code: 'unknown-place', place: where };
  const held = tag === undefined ? value : { [tag]: value };
  return isValue(ticked, held) ? undefined : { code: 'bad-value', place: where };
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
  const values = change.type === 'count.add' ? [change.amount] : [change.value];
  // The former value of a scalar comes back by undo.
  if (change.type === 'set') values.push(change.was);
  return values.every((value) => isValue(field, value)) ? undefined : { code: 'bad-value', place: where };
}

/** The schema goes first: what it lets through is flat, so the search for keys cannot go too deep. */
function isValue(field: FieldSpec, value: Json): boolean {
  return v.is(field.schema, value) && findForbiddenKey(value) === undefined;
}

/**
 * Says whether a field can hold what a change made of it. A merged text may be longer than a text can
 * be, and a sum larger than a count, though each change by itself was fine.
 */
export function isHeldBy(top: RecordSpec, body: object, change: RecordChange): boolean {
  if (change.type !== 'text' && change.type !== 'count.add') return true;
  const field = specAt(top, change.record)?.fields[change.field];
  return !field || v.is(field.schema, recordAt(body, change.record)?.[change.field]);
}
