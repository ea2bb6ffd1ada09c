import * as v from 'valibot';
import { findForbiddenKey, isJsonObject, type Json } from './json.js';
import { toPointer } from './json-pointer.js';
import { isHostId, isMadeId } from './ids.js';
import type { DocumentKey } from './document-key.js';
import { currentSchema, documentRecord, type EditableDocument } from './plan.js';
import type { RecordSpec } from './record-spec.js';

/** What is wrong with a document, without a word of what it says. */
export interface DocumentFault {
  readonly code: 'malformed' | 'wrong-document' | 'newer-schema';
  /** JSON pointers (RFC 6901) of the places at fault, 20 at most. */
  readonly pointers: readonly string[];
}

/** The outcome of a check at the border. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: DocumentFault };

const authored = v.looseObject({ by: v.string(), session: v.string(), at: v.string() });

const sync = v.looseObject({
  gen: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  seen: v.record(v.string(), v.strictTuple([v.number(), v.number()])),
  forgot: v.pipe(v.number(), v.safeInteger()),
});

const recordBase = {
  order: v.string(),
  made: authored,
  wrote: v.optional(v.record(v.string(), authored)),
  removed: v.optional(v.boolean()),
  purged: v.optional(v.boolean()),
};

/** Says whether an id may name a record of this kind. */
export function isRecordId(id: string, spec: RecordSpec): boolean {
  return spec.ids === 'host' ? isHostId(id) : isMadeId(id, spec.ids.prefix);
}

// A list passes as an object in most checks; it is none here.
const notAList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
);

function partEntries(spec: RecordSpec): v.ObjectEntries {
  const entries: v.ObjectEntries = {};
  for (const [name, field] of Object.entries(spec.fields)) entries[name] = v.optional(field.schema);
  for (const [name, inner] of Object.entries(spec.singles))
    entries[name] = v.optional(
      v.pipe(notAList, v.looseObject({ ...partEntries(inner), wrote: recordBase.wrote })),
    );
  for (const [name, inner] of Object.entries(spec.collections))
    entries[name] = v.optional(collectionSchema(inner));
  return entries;
}

function collectionSchema(spec: RecordSpec): v.GenericSchema {
  const record = v.looseObject({ id: v.string(), ...recordBase, ...partEntries(spec) });
  const id = v.pipe(
    v.string(),
    v.check((text) => isRecordId(text, spec)),
  );
  return v.pipe(
    notAList,
    v.record(id, record),
    v.check((map) => Object.entries(map).every(([key, inner]) => inner.id === key)),
  );
}

const schemas = new Map<RecordSpec, v.GenericSchema>();

/** The validating schema of a document whose top is this record; unknown fields pass untouched. */
export function documentSchema(spec: RecordSpec): v.GenericSchema {
  let schema = schemas.get(spec);
  if (!schema) {
    const top = { schema: v.number(), kind: v.literal(spec.name), id: v.string(), sync };
    schema = v.looseObject({ ...top, ...partEntries(spec) });
    schemas.set(spec, schema);
  }
  return schema;
}

/**
 * Checks a body on its way in. Nothing is repaired and nothing dropped: the value is the body itself.
 * A newer schema is told apart first, because this code cannot judge the rest.
 */
export function checkDocument(key: DocumentKey, body: Json): Checked<EditableDocument> {
  const spec = documentRecord(key.kind);
  if (!spec || !isJsonObject(body)) return fault('malformed', ['']);
  if (typeof body.schema === 'number' && body.schema > currentSchema)
    return fault('newer-schema', ['/schema']);
  const dangerous = findForbiddenKey(body);
  if (dangerous !== undefined) return fault('malformed', [`/${dangerous}`]);
  if (body.kind !== key.kind || body.id !== key.id) return fault('wrong-document', ['/kind', '/id']);
  const result = v.safeParse(documentSchema(spec), body);
  if (!result.success) return fault('malformed', issuePointers(result.issues));
  return { ok: true, value: body as unknown as EditableDocument };
}

/** A check that found something wrong. */
export function fault(code: DocumentFault['code'], pointers: readonly string[]): Checked<never> {
  return { ok: false, fault: { code, pointers } };
}

/** Where a schema found something wrong, 20 places at most. */
export function issuePointers(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.slice(0, 20).map((issue) => toPointer((issue.path ?? []).map((item) => String(item.key))));
}
