import type { RecordPath } from '../edits/edit.js';
import { findForbiddenKey, isJsonObject, isSameJson, type Json, type JsonObject } from '../model/json.js';
import { toPointer } from '../model/json-pointer.js';
import type { RecordSpec } from '../model/record-spec.js';
import { marks, mayFillIn, mayWrite, type Standing } from './access-writers.js';

/** One record before and after, and who changed it. */
export interface Difference {
  readonly standing: Standing;
  readonly path: RecordPath;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** True: the record was not there; `before` is what an addition gives every record. */
  readonly isNew: boolean;
}

/**
 * What a save claims by changing a field, or a tag of one, or its signature: that the viewer wrote it.
 * The two are judged as one, or a person could write in another's name or take another's words.
 */
interface Claim {
  /** The key in `wrote`: the field, or `field/tag`. */
  readonly key: string;
  readonly field: string;
  /** Where the value lies that changed; undefined where the signature alone did. */
  readonly place?: RecordPath;
}

/** Judges the fields of a record that changed, and all its signatures. */
export function judgeClaims(difference: Difference, fields: readonly string[]): string[] {
  const { path, after } = difference;
  const found: string[] = [];
  const claims = new Map<string, Claim>();
  for (const field of fields) {
    if (field === 'wrote') continue;
    const isFine = isValueFine(difference, field);
    if (!isFine) found.push(toPointer([...path, field]));
    for (const claim of isFine ? fieldClaims(difference, field) : []) claims.set(claim.key, claim);
  }
  const isSigned = fields.includes('wrote');
  if (isSigned && !isSignable(after)) return [...found, toPointer([...path, 'wrote'])];
  for (const key of isSigned ? changedSignatures(difference) : [])
    if (!claims.has(key)) claims.set(key, { key, field: signedField(difference.standing.spec, key) });
  return [...found, ...[...claims.values()].flatMap((claim) => judgeClaim(difference, claim))];
}

function judgeClaim(difference: Difference, { key, field, place }: Claim): string[] {
  const { standing, path, before, after, isNew } = difference;
  const signature = signatureOf(after, key);
  const signaturePlace = [...path, 'wrote', key];
  const refusal = place ?? signaturePlace;
  const judged = (isFine: boolean, at: RecordPath): string[] => (isFine ? [] : [toPointer(at)]);
  if (after.purged === true && !marks.has(field)) return judged(false, refusal);
  const isUnsigned = place !== undefined && signature === undefined;
  if (isNew && isUnsigned) return judged(mayFillIn(standing, field), refusal);
  if (!mayWrite(standing, before, field)) return judged(false, refusal);
  // A field of a newer version may be a collection, which carries its signatures inside.
  if (isUnsigned && !isKnown(standing.spec, field) && signatureOf(before, key) === undefined) return [];
  // A value changed and changed back leaves the signature alone, and that is the viewer's.
  return judged(isSignedBy(signature, standing.viewer.id), signaturePlace);
}

function isSignedBy(signature: Json | undefined, id: string): boolean {
  return isJsonObject(signature) && own(signature, 'by') === id && findForbiddenKey(signature) === undefined;
}

/** One claim for a field; for a set of tags, one for every tag that changed. */
function fieldClaims({ standing, path, before, after }: Difference, field: string): Claim[] {
  if (!isTags(standing.spec, field)) return [{ key: field, field, place: [...path, field] }];
  return changedKeys(own(before, field), own(after, field)).map((tag) => ({
    key: `${field}/${tag}`,
    field,
    place: [...path, field, tag],
  }));
}

function isValueFine({ standing, after }: Difference, field: string): boolean {
  const value = own(after, field);
  const isForm = !isTags(standing.spec, field) || value === undefined || isJsonObject(value);
  return isForm && findForbiddenKey(value) === undefined;
}

/** The field that a key of `wrote` signs; the key itself, which is no field, where it has the wrong form. */
function signedField(spec: RecordSpec, key: string): string {
  const slash = key.indexOf('/');
  const field = slash < 0 ? key : key.slice(0, slash);
  const isRight = !isKnown(spec, field) || isTags(spec, field) === slash >= 0;
  return isRight ? field : 'wrote';
}

function isKnown(spec: RecordSpec, field: string): boolean {
  return Object.hasOwn(spec.fields, field) || marks.has(field);
}

function isTags(spec: RecordSpec, field: string): boolean {
  return own(spec.fields, field)?.kind === 'tags';
}

function isSignable(record: JsonObject): boolean {
  const wrote = own(record, 'wrote');
  return wrote === undefined || isJsonObject(wrote);
}

function signatureOf(record: JsonObject, key: string): Json | undefined {
  const wrote = own(record, 'wrote');
  return isJsonObject(wrote) ? own(wrote, key) : undefined;
}

function changedSignatures({ before, after }: Difference): string[] {
  return changedKeys(own(before, 'wrote'), own(after, 'wrote'));
}

/** The keys of two objects under which they differ; what is no object has no keys. */
export function changedKeys(before: Json | undefined, after: Json | undefined): string[] {
  const [old, now] = [isJsonObject(before) ? before : {}, isJsonObject(after) ? after : {}];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].filter((key) => !isSameJson(own(old, key), own(now, key)));
}

/** Reads an own property: keys come from bodies, and `toString` is not one of theirs. */
export function own<T>(object: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
