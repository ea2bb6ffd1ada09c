/** Documents that hold one record of every kind, made from the descriptions of records, and their fields. */
import * as v from 'valibot';
import type { RecordPath } from '../../../src/edits/edit.js';
import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.js';
import type { FieldSpec, RecordSpec } from '../../../src/model/record-spec.js';

/** Whose the records are: somebody else's, the viewer's, or the viewer's and decided. */
export const owners = ['of somebody else', 'of their own', 'of their own, once decided'] as const;
export type Owner = (typeof owners)[number];

/** A record of a document, and where it lies. */
export interface Place {
  readonly spec: RecordSpec;
  readonly path: RecordPath;
  /** True: it lies in a collection. */
  readonly isListed: boolean;
}

/** When and where everything here is written. */
export const writing = { session: 'matrix', at: '2026-11-20T10:00:00.000Z' };

const plain: readonly Json[] = ['other', '2027-03-04', 7, 2027, 'a', true, 0];

/** Values that a field may hold, as many as are easily found. */
export function valuesOf({ kind, schema }: FieldSpec): readonly Json[] {
  if (kind === 'tags') return [{ 'T 1': true }, { 'T 2': true }];
  const wrapped: unknown = 'wrapped' in schema ? schema.wrapped : undefined;
  const found = [...optionsIn(wrapped), ...plain].filter((value) => v.is(schema, value));
  return found.length > 0 ? found : [null];
}

/** The words a field chooses from. */
function optionsIn(schema: unknown): string[] {
  const options = typeof schema === 'object' && schema && 'options' in schema ? schema.options : [];
  return Array.isArray(options) ? options.filter((option) => typeof option === 'string') : [];
}

/** An id of a record of this kind. */
export function idFor(spec: RecordSpec, nth: number): string {
  return spec.ids === 'host' ? `host-${String(nth)}` : `${spec.ids.prefix}_${String(nth).padStart(20, '0')}`;
}

/** All that a record of this kind holds before anybody writes in it, with the records in it. */
export function contentsOf(spec: RecordSpec, viewer: string, owner: Owner): JsonObject {
  const by = owner === 'of somebody else' ? 'somebody' : viewer;
  const inner = Object.entries(spec.collections).map(([name, each]): [string, Json] => {
    const id = idFor(each, 1);
    const record = { id, order: 'a0', made: { by, ...writing }, ...contentsOf(each, viewer, owner) };
    return [name, { [id]: record }];
  });
  const singles = Object.entries(spec.singles).map(([name, each]): [string, Json] => [
    name,
    contentsOf(each, viewer, owner),
  ]);
  const owned = 'owner' in spec.fields ? { owner: by } : {};
  const decided = spec.fields.decision && owner === 'of their own, once decided';
  const decision = decided ? { decision: valuesOf(spec.fields.decision!)[0] ?? null } : {};
  return { ...owned, ...decision, ...Object.fromEntries([...inner, ...singles]) };
}

/** Every record of such a document, outer ones first; the top is none of them. */
export function placesIn(spec: RecordSpec, path: RecordPath = []): Place[] {
  const listed = Object.entries(spec.collections).map(([name, each]) => {
    return { spec: each, path: [...path, name, idFor(each, 1)], isListed: true };
  });
  const singles = Object.entries(spec.singles).map(([name, each]) => {
    return { spec: each, path: [...path, name], isListed: false };
  });
  return [...listed, ...singles].flatMap((place) => [place, ...placesIn(place.spec, place.path)]);
}

/** Every collection of such a document, by the path of the record that is its first. */
export function collectionsIn(top: RecordSpec): Place[] {
  return placesIn(top).filter(({ isListed }) => isListed);
}

/** Puts something in the place of what lies at a path; undefined takes it away. */
export function putAt(
  body: JsonObject,
  [key, ...rest]: RecordPath,
  change: (old: Json | undefined) => Json | undefined,
): JsonObject {
  if (key === undefined) throw new Error('A document as a whole is not put.');
  const { [key]: old, ...others } = body;
  const now = rest.length === 0 ? change(old) : putAt(isJsonObject(old) ? old : {}, rest, change);
  return now === undefined ? others : { ...others, [key]: now };
}
