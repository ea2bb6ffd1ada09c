import * as v from 'valibot';
import type { Json } from './json.js';
import type { DocumentSync } from './document-sync.js';

/**
 * How a field merges when two people write:
 *
 * - `text`: three-way by word; asks where both changed the same words.
 * - `scalar`: asks when the stored value is neither the former nor the new one.
 * - `tick`: set or not; never asks.
 * - `tags`: a map of ticks by tag; never asks.
 * - `count`: grows or shrinks by amounts; never asks. Whole numbers, so that sums are exact.
 */
export type FieldKind = 'text' | 'scalar' | 'tick' | 'tags' | 'count';

/** One field of a record: how it merges and what it may hold. */
export interface FieldSpec<Value = unknown> {
  readonly kind: FieldKind;
  readonly schema: v.GenericSchema<Value>;
}

/** What a record is made of. The document schema, the edits and the merge rules all follow from it. */
export interface RecordSpec {
  /** The record's name in the vocabulary of the model. */
  readonly name: string;
  /** `made`: ids of our own with this prefix; `host`: ids the host gives, such as people's. */
  readonly ids: { readonly prefix: string } | 'host';
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** Maps by id of inner records. */
  readonly collections: Readonly<Record<string, RecordSpec>>;
  /** Inner records of which there is one. */
  readonly singles: Readonly<Record<string, RecordSpec>>;
  /** True: a record is written once; its fields never change afterwards. */
  readonly isAppendOnly: boolean;
}

/** Who wrote something, in which session, and when (for display, never for order). */
export interface Authored {
  readonly by: string;
  readonly session: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What every record of a collection carries. */
export interface RecordBase {
  readonly id: string;
  /** Position among its siblings; ties go by id. */
  readonly order: string;
  readonly made: Authored;
  /** The last writer of each field that was changed since. A tag's key is `field/tag`. */
  readonly wrote?: Readonly<Record<string, Authored>>;
  /** A mark; `restore` takes it off. */
  readonly removed?: boolean;
  /** True: emptied for good to make room; only the mark is left. */
  readonly purged?: boolean;
}

/** What every document carries. */
export interface DocumentBase {
  readonly schema: number;
  readonly kind: string;
  readonly id: string;
  readonly sync: DocumentSync;
}

/** A long text holds at most this many characters. */
export const longestText = 200_000;

/** A field of free words. */
export function text(): FieldSpec<string> {
  return { kind: 'text', schema: v.pipe(v.string(), v.maxLength(longestText)) };
}

/** A field with one value, or null. */
export function scalar<Value>(schema: v.GenericSchema<Value>): FieldSpec<Value | null> {
  return { kind: 'scalar', schema: v.nullable(schema) };
}

/** A field that is set or not. */
export function tick(): FieldSpec<boolean> {
  return { kind: 'tick', schema: v.boolean() };
}

/** A set of tags, each with its own tick. */
export function tags(): FieldSpec<Readonly<Record<string, boolean>>> {
  return { kind: 'tags', schema: v.record(shortText, v.boolean()) };
}

/** A whole number that is added to. */
export function count(): FieldSpec<number> {
  return { kind: 'count', schema: v.pipe(v.number(), v.safeInteger()) };
}

/** A short line, such as a name. */
export const shortText = v.pipe(v.string(), v.maxLength(500));

/** A calendar day, `YYYY-MM-DD`, that exists and lies in the years 1900 to 2199. */
export const calendarDay = v.pipe(
  v.string(),
  v.regex(/^(19|20|21)\d\d-\d\d-\d\d$/),
  v.check((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }),
);

/** A school year named by its ending year. */
export const schoolYear = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199));

/** A number somebody counted or measured; large enough for a life, small enough for sums to stay exact. */
export const measuredNumber = v.pipe(v.number(), v.minValue(-1_000_000_000), v.maxValue(1_000_000_000));

/** A grade level; 13 is a year beyond grade 12. */
export const gradeLevel = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(13));

type SpecOf<T> = {
  readonly [
    K in Exclude<keyof T, keyof RecordBase> as NonNullable<T[K]> extends Readonly<Record<string, RecordBase>>
      ? never
      : K
  ]-?: FieldSpec<Exclude<T[K], undefined>>;
};

type CollectionsOf<T> = {
  readonly [
    K in Exclude<keyof T, 'wrote'> as NonNullable<T[K]> extends Readonly<Record<string, RecordBase>>
      ? K
      : never
  ]-?: RecordSpec;
};

/** Describes a record; the compiler sees to it that every field of its type has an entry. */
export function defineRecord<T>(spec: {
  name: string;
  ids: RecordSpec['ids'];
  fields: SpecOf<T>;
  collections: CollectionsOf<T>;
  isAppendOnly?: boolean;
}): RecordSpec {
  return { singles: {}, isAppendOnly: false, ...spec };
}

/** What a field reads where the record holds nothing for it. */
export function emptyValue(kind: FieldKind): Json {
  return { text: '', scalar: null, tick: false, tags: {}, count: 0 }[kind];
}
