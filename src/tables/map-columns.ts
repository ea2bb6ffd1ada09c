import type { Table, TableNotes, TableRow } from './read-table.js';

/** What the columns of a kind of table can hold, and what people call them. */
export interface ColumnNames<Column extends string> {
  readonly columns: readonly Column[];
  /** Other names, in small letters and digits alone. */
  readonly others: Readonly<Record<string, Column>>;
  /** Without these nothing can be read. */
  readonly needed: readonly Column[];
}

/** Which column of a file holds what. */
export type ColumnMap<Column extends string> = ReadonlyMap<Column, string>;

/**
 * Finds the columns of a file; a name of `own` comes first. Undefined, and said why, where they cannot be
 * told or are not enough.
 */
export function mapColumns<Column extends string>(
  { file, columns }: Table,
  names: ColumnNames<Column>,
  own: Readonly<Record<string, Column>>,
  notes: TableNotes,
): ColumnMap<Column> | undefined {
  const map = new Map<Column, string>();
  const given = new Map(Object.entries(own).map(([name, column]) => [plainName(name), column]));
  const head = { file, line: 1 };
  const seen = new Set<string>();
  let isUsable = true;
  for (const column of columns) {
    const meaning = given.get(plainName(column)) ?? meaningOf(column, names);
    const isRepeated = seen.has(column) || (meaning !== undefined && map.has(meaning));
    seen.add(column);
    if (isRepeated) {
      notes.say('refused', 'repeatedColumn', { ...head, column }, column);
      isUsable = false;
    } else if (meaning) map.set(meaning, column);
    else notes.say('doubted', 'unknownColumn', { ...head, column }, column);
  }
  for (const needed of names.needed) {
    if (map.has(needed)) continue;
    notes.say('refused', 'missingColumn', head, needed);
    isUsable = false;
  }
  return isUsable ? map : undefined;
}

function meaningOf<Column extends string>(
  column: string,
  { columns, others }: ColumnNames<Column>,
): Column | undefined {
  const plain = plainName(column);
  const known = columns.find((each) => plainName(each) === plain);
  return known ?? (Object.hasOwn(others, plain) ? others[plain] : undefined);
}

/** A name in small letters and digits alone: `Course Code` and `course_code` are one, `Sección` and `seccion` too. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Reads a cell by its meaning; empty where the file has no such column. */
export function cellOf<Column extends string>(
  { cells }: TableRow,
  map: ColumnMap<Column>,
  column: Column,
): string {
  return cells.get(map.get(column) ?? '') ?? '';
}
