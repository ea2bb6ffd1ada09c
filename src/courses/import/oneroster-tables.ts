import { readTable, type Table, type TableRow } from '../../tables/read-table.js';
import { catalogLimits, type ImportNotes } from './import-report.js';

/** The files of OneRoster 1.2 CSV that are read, and their columns in the standard. */
const standard = {
  'manifest.csv': { columns: ['propertyName', 'value'], needed: ['propertyName', 'value'] },
  'academicSessions.csv': {
    columns: [
      'sourcedId',
      'status',
      'dateLastModified',
      'title',
      'type',
      'startDate',
      'endDate',
      'parentSourcedId',
      'schoolYear',
    ],
    needed: ['sourcedId', 'title', 'type'],
  },
  'courses.csv': {
    columns: [
      'sourcedId',
      'status',
      'dateLastModified',
      'schoolYearSourcedId',
      'title',
      'courseCode',
      'grades',
      'orgSourcedId',
      'subjects',
      'subjectCodes',
    ],
    needed: ['sourcedId', 'title', 'courseCode'],
  },
  'classes.csv': {
    columns: [
      'sourcedId',
      'status',
      'dateLastModified',
      'title',
      'grades',
      'courseSourcedId',
      'classCode',
      'classType',
      'location',
      'schoolSourcedId',
      'termSourcedIds',
      'subjects',
      'subjectCodes',
      'periods',
    ],
    needed: ['courseSourcedId', 'termSourcedIds'],
  },
} as const;

/** Reads one of the files; undefined, and said why, where it cannot be used. */
export function readOneRosterTable(
  file: keyof typeof standard,
  input: string | Uint8Array,
  notes: ImportNotes,
  own: readonly string[] = [],
): Table | undefined {
  const table = readTable(file, input, notes, catalogLimits);
  if (!table) return undefined;
  const head = { file, line: 1 };
  const names = table.columns.map((column) => column.toLowerCase());
  const known = new Set([...standard[file].columns, ...own].map((column) => column.toLowerCase()));
  let isUsable = true;
  for (const [place, column] of table.columns.entries()) {
    const name = column.toLowerCase();
    if (names.indexOf(name) !== place) {
      notes.say('refused', 'repeatedColumn', { ...head, column }, column);
      isUsable = false;
    } else if (!known.has(name)) notes.say('doubted', 'unknownColumn', { ...head, column }, column);
  }
  for (const needed of standard[file].needed) {
    if (names.includes(needed.toLowerCase())) continue;
    notes.say('refused', 'missingColumn', head, needed);
    isUsable = false;
  }
  return isUsable ? table : undefined;
}

/** Reads a cell by the standard's name of its column; empty where there is none. */
export function cellIn({ cells }: TableRow, column: string): string {
  const exact = cells.get(column);
  if (exact !== undefined) return exact;
  for (const [name, cell] of cells) if (name.toLowerCase() === column.toLowerCase()) return cell;
  return '';
}

/** Reads a cell that holds several values, parted by commas. */
export function valuesIn(row: TableRow, column: string): readonly string[] {
  const values = cellIn(row, column).split(',');
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/** Says whether a row is to be taken: in a delta, rows are also sent to have them deleted. */
export function isCurrent(row: TableRow, file: string, notes: ImportNotes): boolean {
  if (cellIn(row, 'status').toLowerCase() !== 'tobedeleted') return true;
  notes.say('refused', 'toBeDeleted', { file, line: row.line }, cellIn(row, 'sourcedId'));
  return false;
}
