import type { ColumnMap } from '../../tables/map-columns.js';
import type { Table, TableRow } from '../../tables/read-table.js';
import type { CatalogCourse } from '../catalog.js';
import { courseFromRow, type RowCourse, type RowSetting } from './course-from-row.js';
import { catalogOf } from './import-catalog-csv.js';
import type { CatalogColumn } from './import-columns.js';
import { hasOptions, isFile } from './import-given.js';
import { importNotes, inFileOrder, type CatalogImport, type ImportNotes } from './import-report.js';
import { cellIn, isCurrent, readOneRosterTable, valuesIn } from './oneroster-tables.js';
import { sessionsOf, termsOfCourses, type Sessions } from './oneroster-terms.js';

/** The files of a OneRoster 1.2 CSV export that say something about courses, as text or bytes. */
export interface OneRosterFiles {
  readonly 'courses.csv': string | Uint8Array;
  /** Names school years and terms. */
  readonly 'academicSessions.csv'?: string | Uint8Array;
  /** Tells the terms in which a course is offered. */
  readonly 'classes.csv'?: string | Uint8Array;
  readonly 'manifest.csv'?: string | Uint8Array;
}

/** All of them, in the order of a report. */
const fileNames = ['manifest.csv', 'academicSessions.csv', 'courses.csv', 'classes.csv'] as const;

/** What the import goes by. */
export interface OneRosterOptions {
  /** A name of your own for the catalog, such as `westview-2027`. */
  readonly id: string;
  readonly title: string;
  readonly sources?: readonly string[];
  /** What columns of one's own say, such as `{ 'metadata.credits': 'credits' }`. */
  readonly columns?: Readonly<Record<string, CatalogColumn>>;
  /** Thousandths of a Carnegie unit that one credit of the file is worth; 1000 where absent. */
  readonly creditThousandths?: number;
}

/** The standard's columns, by what they say here. */
const meanings: readonly (readonly [CatalogColumn, string])[] = [
  ['code', 'courseCode'],
  ['title', 'title'],
  ['grades', 'grades'],
  ['categories', 'subjects'],
  ['sced', 'subjectCodes'],
];

/**
 * Reads a catalog from the files of a OneRoster 1.2 CSV export (1EdTech), or a 1.1 one. The standard knows no
 * credits and no rules: those stay blank unless a column of one's own has the credits. Whatever was changed,
 * doubted or left out is in the report, by file and line. Never throws.
 */
export function importOneRosterCatalog(files: OneRosterFiles, options: OneRosterOptions): CatalogImport {
  const notes = importNotes();
  const given = hasOptions('courses.csv', options, notes) ? givenFiles(files, notes) : undefined;
  const { catalog, rows } = given ? readCatalog(given, options, notes) : { catalog: undefined, rows: 0 };
  const courses = catalog?.courses.length ?? 0;
  return { catalog, report: { findings: inFileOrder(notes.findings, fileNames), rows, courses } };
}

/** The files that are there; undefined, and said why, where one of them is no file, or there are no courses. */
function givenFiles(files: OneRosterFiles | undefined, notes: ImportNotes): OneRosterFiles | undefined {
  const all = new Map<string, unknown>(Object.entries(files ?? {}));
  const there = fileNames.filter(
    (name) => name === 'courses.csv' || (all.get(name) ?? undefined) !== undefined,
  );
  const areFiles = there.map((name) => isFile(name, all.get(name), notes)).every(Boolean);
  return areFiles
    ? (Object.fromEntries(there.map((name) => [name, all.get(name)])) as unknown as OneRosterFiles)
    : undefined;
}

function readCatalog(
  files: OneRosterFiles,
  options: OneRosterOptions,
  notes: ImportNotes,
): Pick<CatalogImport, 'catalog'> & { readonly rows: number } {
  const own = options.columns ?? {};
  checkManifest(files['manifest.csv'], notes);
  const sessions = sessionsOf(files['academicSessions.csv'], notes);
  const table = readOneRosterTable('courses.csv', files['courses.csv'], notes, Object.keys(own));
  if (!table || table.count === 0 || !sessions) return { catalog: undefined, rows: table?.count ?? 0 };
  const rows = coursesIn(table, options, notes);
  const ids = new Map(rows.map(({ row, course }) => [cellIn(row, 'sourcedId'), course.code]));
  const terms = termsOfCourses(files['classes.csv'], ids, sessions, notes);
  const courses = rows.map(({ course }): CatalogCourse => {
    const offered = terms.get(course.code);
    return offered ? { ...course, terms: offered } : course;
  });
  const schoolYear = schoolYearOf(rows, sessions, notes);
  const about = schoolYear === undefined ? options : { ...options, schoolYear };
  return { catalog: catalogOf(about, courses), rows: table.count };
}

/** Takes the rows that are courses; the first of a code keeps it. */
function coursesIn(table: Table, options: OneRosterOptions, notes: ImportNotes): readonly RowCourse[] {
  const { file } = table;
  const map = columnMap(table, options.columns ?? {});
  for (const column of ['credits', 'prerequisites'] as const)
    if (!map.has(column)) notes.say('doubted', 'absentColumn', { file, line: 1 }, column);
  const { creditThousandths = 1000 } = options;
  const setting: RowSetting = { file, map, notes, creditThousandths, clusters: undefined };
  const firsts = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const read = isCurrent(row, file, notes)
      ? courseFromRow(listsRead(row, file, notes), setting)
      : undefined;
    if (!read) return [];
    const { code, title } = read.course;
    const first = firsts.get(code);
    if (first !== undefined) {
      notes.say('refused', 'repeatedCode', { file, line: row.line, course: code }, title, String(first));
      return [];
    }
    firsts.set(code, row.line);
    return [read];
  });
}

function columnMap(
  { columns }: Table,
  own: Readonly<Record<string, CatalogColumn>>,
): ColumnMap<CatalogColumn> {
  const map = new Map<CatalogColumn, string>();
  for (const [meaning, column] of [...meanings, ...ownMeanings(own)]) {
    const printed = columns.find((each) => each.toLowerCase() === column.toLowerCase());
    if (printed !== undefined) map.set(meaning, printed);
  }
  return map;
}

function ownMeanings(
  own: Readonly<Record<string, CatalogColumn>>,
): readonly (readonly [CatalogColumn, string])[] {
  return Object.entries(own).map(([column, meaning]) => [meaning, column] as const);
}

/** The standard parts lists by commas; here subjects are parted by `;`, and there is one SCED code. */
function listsRead(row: TableRow, file: string, notes: ImportNotes): TableRow {
  const cells = new Map(row.cells);
  for (const column of row.cells.keys()) {
    const name = column.toLowerCase();
    const values = valuesIn(row, column);
    if (name === 'subjects') cells.set(column, values.join(';'));
    if (name !== 'subjectcodes') continue;
    const [first = '', ...more] = values;
    cells.set(column, first);
    if (more.length > 0)
      notes.say('doubted', 'severalSced', { file, line: row.line, column }, values.join(', '), first);
  }
  return { ...row, cells };
}

/** The one school year all courses are of. */
function schoolYearOf(
  rows: readonly RowCourse[],
  { schoolYears }: Sessions,
  notes: ImportNotes,
): number | undefined {
  const ids = new Set(rows.map(({ row }) => cellIn(row, 'schoolYearSourcedId')).filter((id) => id !== ''));
  const years = new Set([...ids].flatMap((id) => schoolYears.get(id) ?? []));
  const [year, ...more] = years;
  if (more.length === 0) return year;
  notes.say('doubted', 'manySchoolYears', { file: 'courses.csv' }, [...years].join(', '));
  return undefined;
}

/** Says so where the files are of another version; they may be readable all the same. */
function checkManifest(input: string | Uint8Array | undefined, notes: ImportNotes): void {
  if (input === undefined) return;
  const table = readOneRosterTable('manifest.csv', input, notes);
  const row = table?.rows.find((each) => cellIn(each, 'propertyName') === 'oneroster.version');
  const version = row && cellIn(row, 'value');
  if (version !== undefined && !/^1\.[12]$/.test(version)) {
    notes.say('doubted', 'otherVersion', { file: 'manifest.csv', line: row?.line ?? 1 }, version);
  }
}
