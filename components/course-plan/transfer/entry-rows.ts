import type { Ordered } from '../../../src/edits/order.js';
import type { RecordChange, RecordPath } from '../../../src/edits/edit.js';
import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.js';
import { courseResults, creditUnits, type CreditUnit } from '../../../src/model/planned-course.js';
import { addLast } from '../../shared/record-changes.js';
import type { FieldFault } from '../../shared/field-value.js';
import { creditsFromText, readCreditText } from '../details/credit-text.js';

/** The fields of a row, as they are typed or chosen. */
export const rowFields = ['title', 'credits', 'mark', 'year', 'result'] as const;
export type RowField = (typeof rowFields)[number];

/** One class as it is typed. */
export type EntryRow = Readonly<Record<RowField, string>>;

/** Classes of another school before they are added: kept as words that are not sent yet. */
export interface EntryDraft {
  readonly school: string;
  readonly unit: CreditUnit;
  readonly rows: readonly EntryRow[];
}

/** What is wrong with a cell, by row and field. */
export type RowFaults = ReadonlyMap<string, FieldFault>;

/** The name the words of the rows are kept under. */
export const entryName = 'transfer';

const emptyRow: EntryRow = { title: '', credits: '', mark: '', year: '', result: 'pass' };
const fewest = 3;
const most = 60;

/** Reads what was kept; what is broken counts as nothing. */
export function readEntry(kept: string | undefined): EntryDraft {
  const read = parse(kept);
  const unit = creditUnits.find((each) => each === read.unit) ?? 'carnegieUnit';
  const rows = Array.isArray(read.rows) ? read.rows.slice(0, most).map(readRow) : [];
  return { school: textOf(read.school), unit, rows: withEmpty(rows) };
}

/** The text under which a draft is kept; none where nothing was typed. */
export function keptEntry(draft: EntryDraft): string | undefined {
  const last = draft.rows.findLastIndex(isTouched);
  const rows = draft.rows.slice(0, last + 1);
  if (rows.length === 0 && draft.school === '' && draft.unit === 'carnegieUnit') return undefined;
  return JSON.stringify({ ...draft, rows });
}

/** The draft with one cell changed. */
export function withCell(draft: EntryDraft, row: number, field: RowField, value: string): EntryDraft {
  const rows = draft.rows.map((each, place) => (place === row ? { ...each, [field]: value } : each));
  return { ...draft, rows: withEmpty(rows) };
}

/** Whether anything was typed or chosen in a row. */
export function isTouched({ title, credits, mark, year, result }: EntryRow): boolean {
  return [title, credits, mark, year].some((text) => text.trim() !== '') || result !== emptyRow.result;
}

/** Names a cell. */
export function cellName(row: number, field: RowField): string {
  return `entry-${row}-${field}`;
}

/** What has to be mended before the rows can be added. */
export function faultsIn({ rows }: EntryDraft): RowFaults {
  const faults = new Map<string, FieldFault>();
  for (const [place, row] of rows.entries()) {
    if (!isTouched(row)) continue;
    if (row.title.trim() === '') faults.set(cellName(place, 'title'), 'unfinished');
    const { value, fault } = readCreditText(row.credits);
    const wrong = fault ?? (value === null ? 'no-number' : undefined);
    if (wrong) faults.set(cellName(place, 'credits'), wrong);
  }
  return faults;
}

/** The changes that add the rows, each behind the one before; and how many rows there are. */
export function addRows(
  { school, unit, rows }: EntryDraft,
  {
    collection,
    siblings,
    makeId,
  }: {
    readonly collection: RecordPath;
    readonly siblings: readonly Ordered[];
    readonly makeId: () => string;
  },
): { readonly count: number; readonly changes: readonly RecordChange[] } {
  const there = [...siblings];
  const changes: RecordChange[] = [];
  const filled = rows.filter(isTouched);
  for (const row of filled) {
    const id = makeId();
    const added = addLast([...collection, id], there, recordFrom(row, school, unit));
    changes.push(...added);
    for (const change of added) if (change.type === 'add') there.push({ id, order: change.order });
  }
  return { count: filled.length, changes };
}

/** Who confirms is another; until then nothing says so, which reads as to be confirmed. */
function recordFrom(row: EntryRow, school: string, sourceUnit: CreditUnit): JsonObject {
  return {
    ...{ kind: 'custom', state: 'completed', method: 'transferCredit', sourceUnit },
    title: row.title.trim().slice(0, 500),
    sourceCredits: creditsFromText(readCreditText(row.credits).value),
    mark: row.mark.trim().slice(0, 500) || null,
    schoolYear: row.year === '' ? null : Number(row.year),
    result: courseResults.find((result) => result === row.result) ?? null,
    school: school.trim().slice(0, 500) || null,
  };
}

/** There is always an empty row at the end. */
function withEmpty(rows: readonly EntryRow[]): readonly EntryRow[] {
  const count = Math.min(most, Math.max(fewest, rows.findLastIndex(isTouched) + 2, rows.length));
  return Array.from({ length: count }, (_, place) => rows[place] ?? emptyRow);
}

function parse(kept: string | undefined): JsonObject {
  try {
    const read = JSON.parse(kept ?? '{}') as Json;
    return isJsonObject(read) ? read : {};
  } catch {
    return {};
  }
}

function readRow(value: Json): EntryRow {
  if (!isJsonObject(value)) return emptyRow;
  const [title, credits, mark, year] = [value.title, value.credits, value.mark, value.year].map(textOf);
  return {
    ...{ title: title ?? '', credits: credits ?? '', mark: mark ?? '' },
    year: /^\d{4}$/.test(year ?? '') ? (year ?? '') : '',
    result: typeof value.result === 'string' ? value.result : 'pass',
  };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
