import { longestIepWords, type IepSource } from '../../model/iep.js';
import { cellOf, mapColumns } from '../../tables/map-columns.js';
import { readTable, type TableLimits } from '../../tables/read-table.js';
import { assemble, refused } from './assemble.js';
import { mostItems } from './extract.js';
import { extractNotes, tableNotes, type ExtractImport } from './extract-report.js';
import { iepColumnNames, type IepColumn } from './iep-columns.js';
import { printedDay } from './printed-day.js';
import { iepFacts, type GivenDates } from './read-dates.js';
import { readFacts, readRow } from './read-rows.js';

/** What an import goes by. */
export interface IepCsvOptions {
  /** The file itself does not say where it comes from. */
  readonly source: IepSource;
  /** What is known of the IEP as a whole; it comes before what the file says, null too. */
  readonly dates?: GivenDates;
  /** What the district calls its columns, where it is none of the known names. */
  readonly columns?: Readonly<Record<string, IepColumn>>;
}

const limits: TableLimits = {
  longestFile: 5_000_000,
  mostRows: mostItems + iepFacts.length,
  longestCell: longestIepWords,
  // In the words of an IEP `=` and `@` are letters like any others.
  takesFormulas: true,
};

/**
 * Reads an IEP extract from a simple CSV file: a text, or the bytes as they were read. Each row is one item,
 * or, with a name such as `IEP date` in its column of sections, a fact of the IEP as a whole. Days are
 * `YYYY-MM-DD` or `m/d/yyyy`. Whatever was doubted or left out is in the report, by line. Never throws.
 */
export function importIepCsv(input: string | Uint8Array, options: IepCsvOptions): ExtractImport {
  const notes = extractNotes();
  const ofTable = tableNotes(notes);
  const table = readTable('', input, ofTable, limits);
  const map = table && mapColumns(table, iepColumnNames, options.columns ?? {}, ofTable);
  if (!table || !map) return refused(notes);
  const isDayFirst = table.rows.some((row) =>
    (['date', 'words'] as const).some((column) => printedDay(cellOf(row, map, column)).as === 'otherOrder'),
  );
  const rows = table.rows.flatMap((row) => readRow(row, { map, notes, isDayFirst }) ?? []);
  const facts = readFacts(
    rows.flatMap((row) => ('fact' in row ? [row] : [])),
    options.dates ?? {},
    notes,
  );
  const items = rows.flatMap((row) => ('value' in row ? [row] : []));
  const count = table.count - (rows.length - items.length);
  return assemble({ source: options.source, facts, items, count }, notes);
}
