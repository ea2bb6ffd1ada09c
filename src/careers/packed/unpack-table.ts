import type { CareerIndex, CareerTable } from '../career-parts.js';
import { characters, numbers, planes, texts } from './columns.js';
import * as part from './table-part.js';

/** O*NET-SOC codes: each is kept as the distance of its digits from the one before. */
function codes(): readonly string[] {
  let digits = 0;
  return part.codes.split(' ').map((step) => {
    const text = String((digits += Number(step)));
    return `${text.slice(0, 2)}-${text.slice(2, 6)}.${text.slice(6)}`;
  });
}

/** The record of figures of each row: `+` has the next one, `=` the one of the row before. */
function recordOfRow(): Uint16Array {
  let record = -1;
  return Uint16Array.from(part.records, (sign) => (sign === '+' ? ++record : record));
}

/** The figures of the records, for the rows; military ones have a record of blanks. */
function forRows<T extends Float64Array | Int8Array>(records: T, ofRow: Uint16Array, column: T): T {
  for (let row = 0; row < ofRow.length; row++) column[row] = records[ofRow[row] ?? 0] ?? NaN;
  return column;
}

/** Median wages of the records, in US dollars a year. */
function medians(): Float64Array {
  return planes(part.wages).map((tens) => tens * 10);
}

/** Typical education of the records, by its place in `educationLevels`; -1 where blank. */
function educations(): Int8Array {
  return Int8Array.from(part.education, (sign) => (sign === '-' ? -1 : Number(sign)));
}

/** Growth of the records, in percent. */
function growths(): Float64Array {
  return numbers(part.growth).map((tenths) => tenths / 10);
}

/** Figures as they are kept: one record for all occupations that share them. */
export interface FigureRecords {
  /** The record of each row. */
  readonly ofRow: Uint16Array;
  /** US dollars a year. */
  readonly median: Float64Array;
  /** Percent. */
  readonly growth: Float64Array;
  /** Place in `educationLevels`; -1 where blank. */
  readonly education: Int8Array;
}

/** Gives the figures the details are built on. */
export function figureRecords(): FigureRecords {
  return { ofRow: recordOfRow(), median: medians(), growth: growths(), education: educations() };
}

/**
 * One character a pathway, from `0` on in the order of the index; `+` stands before a second one. Rows
 * that have the same ones share a list.
 */
function pathwaysOf({ clusters }: CareerIndex): Pick<CareerTable, 'pathways' | 'clusters'> {
  const ids = clusters.flatMap(({ pathways }) => pathways.map(({ id }) => id));
  const bits = clusters.flatMap(({ pathways }, place) => pathways.map(() => 1 << place));
  const rows = part.pathways.match(/.(\+.)*/g) ?? [];
  const kinds = new Map(
    [...new Set(rows)].map((row) => {
      const places = [...characters(row.replaceAll('+', ''))];
      const list = places.map((place) => ids[place] ?? '');
      return [row, { list, bits: places.reduce((sum, place) => sum | (bits[place] ?? 0), 0) }];
    }),
  );
  return {
    pathways: rows.map((row) => kinds.get(row)?.list ?? []),
    clusters: Uint32Array.from(rows, (row) => kinds.get(row)?.bits ?? 0),
  };
}

/** Makes the table of the built-in pack. */
export function unpackTable(index: CareerIndex): CareerTable {
  const { ofRow, median, growth, education } = figureRecords();
  const openings = numbers(part.openings).map((hundreds) => hundreds * 100);
  const wide = () => new Float64Array(ofRow.length);
  return {
    code: codes(),
    title: texts(part.titles),
    ...pathwaysOf(index),
    wage: forRows(median, ofRow, wide()),
    growth: forRows(growth, ofRow, wide()),
    openings: forRows(openings, ofRow, wide()),
    education: forRows(education, ofRow, new Int8Array(ofRow.length)),
    zone: Uint8Array.from(part.zones, Number),
    interests: part.interests.split(' '),
    byTitle: Uint16Array.from(planes(part.byTitle)),
  };
}
