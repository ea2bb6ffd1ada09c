import { checkDocument, type DocumentFault } from '../model/document-schema.js';
import { emptySync } from '../model/document-sync.js';
import { isHostId } from '../model/ids.js';
import { isJsonObject, type Json, type JsonObject } from '../model/json.js';
import { migrate } from '../model/migrate.js';
import { planRecord, type EditableDocument, type Plan } from '../model/plan.js';
import type { RecordSpec } from '../model/record-spec.js';

/** What a plan file calls itself. */
const format = 'ilp-elements/plan';
const formatVersion = 1;

/** Several times what an adapter keeps of one document, for a file is written with spaces. */
const longestFile = 5_000_000;

/** A plan as a file to keep or to take along. */
export interface PlanFile {
  /** Says nothing about whose plan it is: file names are seen in many places. */
  readonly name: string;
  readonly type: 'application/json';
  readonly text: string;
}

/**
 * Writes the whole plan as one portable JSON document. Everything in it goes along, fields this code
 * does not know and the marks of who wrote what too; only two things stay behind. The bookkeeping of
 * which edits the body holds means nothing elsewhere. And what was removed is left out, for whoever
 * took it out of the plan does not expect another school to read it.
 */
export function planFile(plan: Plan): PlanFile {
  const { sync: _sync, ...body } = presentParts(plan as unknown as JsonObject, planRecord);
  const file = { format, formatVersion, schema: plan.schema, body };
  return {
    name: 'learning-plan.json',
    type: 'application/json',
    text: `${JSON.stringify(file, undefined, 2)}\n`,
  };
}

function presentParts(record: JsonObject, spec: RecordSpec): JsonObject {
  const parts = Object.entries(record).map(([key, value]): [string, Json] => {
    const inner = Object.hasOwn(spec.collections, key) ? spec.collections[key] : undefined;
    return [key, inner && isJsonObject(value) ? presentRecords(value, inner) : value];
  });
  return Object.fromEntries(parts);
}

function presentRecords(collection: JsonObject, spec: RecordSpec): JsonObject {
  const records = Object.entries(collection).flatMap(([id, record]): [string, Json][] => {
    if (!isJsonObject(record)) return [[id, record]];
    return record.removed === true || record.purged === true ? [] : [[id, presentParts(record, spec)]];
  });
  return Object.fromEntries(records);
}

/**
 * What is wrong with a file, without a word of what it says.
 *
 * - `too-large`: longer than any plan.
 * - `not-json`: no JSON at all, or cut off.
 * - `not-a-plan-file`: JSON, but none of ours.
 * - `newer-format`: written by a newer version of this code.
 * - the others: what `checkDocument` says of the plan inside.
 */
export interface PlanFileFault {
  readonly code: DocumentFault['code'] | 'too-large' | 'not-json' | 'not-a-plan-file' | 'newer-format';
  /** JSON pointers (RFC 6901) into the plan, 20 at most. */
  readonly pointers: readonly string[];
}

/** The outcome of reading a file. */
export type ReadPlanFile =
  { readonly ok: true; readonly value: Plan } | { readonly ok: false; readonly fault: PlanFileFault };

/**
 * Reads a plan file, whoever wrote it: checked like every document on its way in, brought up to the
 * current schema, and as new as a plan that was never saved. Never throws.
 */
export function readPlanFile(text: string): ReadPlanFile {
  try {
    if (text.length > longestFile) return fault('too-large');
    const file = parse(text);
    return file === undefined ? fault('not-json') : readParsed(file);
  } catch {
    return fault('malformed'); // Nested deeper than anybody nests on purpose, or no text at all.
  }
}

function parse(text: string): Json | undefined {
  try {
    // Some editors put a mark at the start of a file.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    return undefined;
  }
}

function readParsed(file: Json): ReadPlanFile {
  if (!isJsonObject(file) || file.format !== format) return fault('not-a-plan-file');
  const version = file.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fault('not-a-plan-file');
  if (version > formatVersion) return fault('newer-format');
  const { body } = file;
  if (!isJsonObject(body) || typeof body.id !== 'string' || !isHostId(body.id)) return fault('malformed');
  const whole = migrate({ ...body, sync: emptySync as unknown as Json });
  const checked = checkDocument({ kind: 'plan', id: body.id }, whole);
  if (!checked.ok) return checked;
  return isPlan(checked.value) ? { ok: true, value: checked.value } : fault('wrong-document');
}

function isPlan(document: EditableDocument): document is Plan {
  return document.kind === 'plan';
}

function fault(code: PlanFileFault['code']): ReadPlanFile {
  return { ok: false, fault: { code, pointers: [] } };
}
