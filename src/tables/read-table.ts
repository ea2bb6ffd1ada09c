import Papa from 'papaparse';
import { isForbiddenKey } from '../model/json.js';

/** What became of a place in a file: read otherwise than printed, left open, or not taken. */
export type ImportEffect = 'changed' | 'doubted' | 'refused';

/** What can be said about a table, whatever it is about. */
export type TableCode =
  | 'tooLarge'
  | 'binary'
  | 'encoding'
  | 'noRows'
  | 'tooManyRows'
  | 'brokenQuotes'
  | 'missingColumn'
  | 'repeatedColumn'
  | 'forbiddenColumn'
  | 'unknownColumn'
  | 'raggedRow'
  | 'longCell'
  | 'formula'
  | 'spreadsheetText'
  | 'damagedLetters';

/** Where something was found: the line is that in which the row begins, from 1. */
export interface TablePlace {
  readonly file: string;
  readonly line?: number;
  /** As printed. */
  readonly column?: string;
}

/** Collects what is found in a table; `value` is what is printed there. */
export interface TableNotes {
  say(effect: ImportEffect, code: TableCode, place: TablePlace, value?: string, result?: string): void;
}

/** How much a table of its kind may hold. */
export interface TableLimits {
  /** In characters, or bytes where it comes as bytes. */
  readonly longestFile: number;
  readonly mostRows: number;
  /** In characters. */
  readonly longestCell: number;
  /** True: a cell that a spreadsheet would take for a formula is a text like any other. */
  readonly takesFormulas?: boolean;
}

/** A row of a file, its cells by the names of the columns. */
export interface TableRow {
  /** The line in the file where the row begins, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A file as rows. */
export interface Table {
  readonly file: string;
  /** As printed, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows that hold something, taken or not. */
  readonly count: number;
}

/** Reads a CSV file, whoever wrote it. Undefined, and said why, where the file as a whole is refused. */
export function readTable(
  file: string,
  input: string | Uint8Array,
  notes: TableNotes,
  limits: TableLimits,
): Table | undefined {
  const text = readText(input, limits);
  if (typeof text === 'object') {
    notes.say('refused', text.code, { file });
    return undefined;
  }
  const lines = readLines(text, limits);
  if ('code' in lines) {
    notes.say('refused', lines.code, { file, ...(lines.line === undefined ? {} : { line: lines.line }) });
    return undefined;
  }
  const [head, ...body] = lines.rows;
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  const forbidden = columns.find((name) => isForbiddenKey(name.toLowerCase()));
  if (forbidden !== undefined) {
    notes.say('refused', 'forbiddenColumn', { file, line: 1 }, forbidden);
    return undefined;
  }
  const rows = body.flatMap((row) => takeRow(row, { file, columns, notes, limits }));
  if (body.length === 0) notes.say('refused', 'noRows', { file });
  return { file, columns, rows, count: body.length };
}

/** Unpacks bytes; text that stands for no letters is told by what is left of it. */
function readText(
  input: string | Uint8Array,
  { longestFile }: TableLimits,
): string | { readonly code: TableCode } {
  if (input.length > longestFile) return { code: 'tooLarge' };
  let text: string;
  try {
    text = typeof input === 'string' ? input : decoderFor(input).decode(input);
  } catch {
    return { code: typeof input !== 'string' && input.includes(0) ? 'binary' : 'encoding' };
  }
  if (hasControls(text)) return { code: 'binary' };
  if (text.includes('\uFFFD')) return { code: 'encoding' };
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Spreadsheets also write UTF-16, with a mark at its start. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  const mark = `${bytes[0] ?? 0} ${bytes[1] ?? 0}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

/** Says whether a text holds control letters other than tab and line ends, which are in no text. */
export function hasControls(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

type Lines =
  { readonly rows: readonly Line[] } | { readonly code: TableCode; readonly line: number | undefined };

/** Cuts the text into rows, each with the line it begins in; empty ones are no rows. */
function readLines(text: string, { mostRows }: TableLimits): Lines {
  const rows: Line[] = [];
  let fault: { code: TableCode; line: number | undefined } | undefined;
  let [line, from] = [1, 0];
  Papa.parse(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) fault = { code: 'brokenQuotes', line };
      else if (rows.length > mostRows) fault = { code: 'tooManyRows', line: undefined };
      if (fault) {
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      line += lineEnds(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return fault ?? { rows };
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let place = text.indexOf('\n', from); place >= 0 && place < to; place = text.indexOf('\n', place + 1))
    count += 1;
  return count;
}

/** The one that parts most names in the first line. */
function delimiterOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined);
  const counts = [',', ';', '\t', '|'].map((each) => ({ each, count: head.split(each).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).each;
}

interface RowSetting extends Pick<Table, 'file' | 'columns'> {
  readonly notes: TableNotes;
  readonly limits: TableLimits;
}

function takeRow({ line, cells }: Line, { file, columns, notes, limits }: RowSetting): TableRow[] {
  const extra = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  const place = { file, line };
  if (cells.length < columns.length || extra) {
    notes.say('refused', 'raggedRow', place, `${cells.length}`, `${columns.length}`);
    return [];
  }
  const taken = new Map<string, string>();
  for (const [index, column] of columns.entries()) {
    const printed = cells[index]?.trim() ?? '';
    const cell = unwrapped(printed);
    if (cell !== printed) notes.say('changed', 'spreadsheetText', { ...place, column }, printed, cell);
    const fault = cellFault(cell, limits);
    if (fault) {
      notes.say('refused', fault, { ...place, column }, cell);
      return [];
    }
    if (/Ã[\u0080-\u00BF]|â€/.test(cell)) notes.say('doubted', 'damagedLetters', { ...place, column }, cell);
    taken.set(column, cell);
  }
  return [{ line, cells: taken }];
}

/** Spreadsheets keep the zeros of a code by writing it as `="00123"`. */
function unwrapped(cell: string): string {
  return /^="([\w .-]*)"$/.exec(cell)?.[1] ?? cell;
}

/** A dash or plus may begin a list or a number; with a call or a reference behind it, it is a formula. */
function cellFault(cell: string, { longestCell, takesFormulas }: TableLimits): TableCode | undefined {
  if (cell.length > longestCell) return 'longCell';
  return !takesFormulas && /^[=@]|^[+-][^\n]*[(|!]/.test(cell) ? 'formula' : undefined;
}
