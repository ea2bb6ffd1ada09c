import * as v from 'valibot';
import type { Checked } from '../model/document-schema.js';
import { iepItemSchema, type IepItem } from '../model/iep.js';
import { toPointer } from '../model/json-pointer.js';
import type { ColumnName } from '../packs/crosswalk-part.js';
import type { StatePack } from '../packs/state-pack.js';

/** One thing a further plan says, in the row it stands in. */
export interface ColumnItem extends Omit<IepItem, 'section'> {
  /** The row, by id. */
  readonly row: string;
}

/**
 * A further plan of the student beside the IEP, or where there is none: a 504 plan, a gifted plan, a plan
 * for learning English.
 *
 * The host hands it over with the page, read-only, and nothing of it is kept: it lies in no document, and
 * no link, question or proposal names it. It is no part of `iep-shared`, though that would save a property,
 * for three reasons. A student with a 504 plan alone would have a document that says there is an IEP. An
 * extract replaces its document as a whole, and would take along what another system knows. And others may
 * read it: a counselor often keeps a 504 plan, yet may load no IEP. So the host decides who is handed what,
 * as it decides who may load which document; what a person may not read, it does not hand over.
 */
export interface PlanColumn {
  /** Such as `section504`; names it among the columns of the pack. */
  readonly id: string;
  readonly items: readonly ColumnItem[];
}

/** The further plans that are known everywhere. */
export const commonColumns: readonly ColumnName[] = [
  { id: 'section504', label: { en: '504 plan', es: 'Plan 504' } },
  { id: 'gifted', label: { en: 'Gifted plan', es: 'Plan de altas capacidades' } },
  { id: 'englishLearner', label: { en: 'Plan for learning English', es: 'Plan para aprender inglés' } },
];

/** The names of the further plans in a place: ours, those of the pack in their place or after them. */
export function columnNames(pack: StatePack | undefined): readonly ColumnName[] {
  const own = pack?.crosswalk?.columns ?? [];
  const ours = commonColumns.map((column) => own.find(({ id }) => id === column.id) ?? column);
  return [...ours, ...own.filter(({ id }) => !commonColumns.some((column) => column.id === id))];
}

const { id, words, name, date, provider, frequency, applicability } = iepItemSchema.entries;
const entries = { id, row: id, words, name, date, provider, frequency, applicability };
const columnsSchema = v.pipe(
  v.array(v.strictObject({ id, items: v.pipe(v.array(v.strictObject(entries)), v.maxLength(1000)) })),
  v.maxLength(20),
);

/** Checks further plans on their way in, whatever the host gave; a fault names places, never words. Never throws. */
export function checkColumns(given: unknown): Checked<readonly PlanColumn[]> {
  try {
    const result = v.safeParse(columnsSchema, given);
    if (result.success) return { ok: true, value: result.output };
    const paths = result.issues.map(({ path }) => (path ?? []).map(({ key }) => String(key)));
    return malformed(paths.slice(0, 20).map(toPointer));
  } catch {
    return malformed(['']); // Nested too deep, or an object that throws when it is read.
  }
}

function malformed(pointers: readonly string[]): Checked<never> {
  return { ok: false, fault: { code: 'malformed', pointers } };
}
