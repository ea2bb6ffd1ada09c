import type { ImportNotes } from './import-report.js';
import type { Table, TableRow } from './read-table.js';

/** What a plain catalog file can say about a course. */
export const catalogColumns = [
  'code',
  'title',
  'description',
  'subject',
  'sced',
  'credits',
  'grades',
  'terms',
  'parts',
  'characteristics',
  'categories',
  'clusters',
  'prerequisites',
  'corequisites',
  'approval',
  'note',
  'mostCompletions',
] as const;
export type CatalogColumn = (typeof catalogColumns)[number];

/** Other names for the columns, in small letters without blanks and dashes. */
const otherNames: Readonly<Record<string, CatalogColumn>> = {
  coursecode: 'code',
  coursenumber: 'code',
  courseid: 'code',
  number: 'code',
  coursetitle: 'title',
  coursename: 'title',
  name: 'title',
  coursedescription: 'description',
  subjectarea: 'subject',
  scedsubject: 'subject',
  scedcode: 'sced',
  scedcoursecode: 'sced',
  credit: 'credits',
  units: 'credits',
  grade: 'grades',
  gradelevel: 'grades',
  gradelevels: 'grades',
  offeredgradelevel: 'grades',
  term: 'terms',
  termsoffered: 'terms',
  numberofparts: 'parts',
  level: 'characteristics',
  courselevelcharacteristic: 'characteristics',
  category: 'categories',
  department: 'categories',
  cluster: 'clusters',
  careercluster: 'clusters',
  careerpathway: 'clusters',
  prerequisite: 'prerequisites',
  corequisite: 'corequisites',
  approvalby: 'approval',
  rule: 'note',
  notes: 'note',
  maxcompletionsforcredit: 'mostCompletions',
};

/** Which column of a file holds what; a name that the district gives comes first. */
export type ColumnMap = ReadonlyMap<CatalogColumn, string>;

/** Finds the columns of a file. Undefined, and said why, where they cannot be told or are not enough. */
export function mapColumns(
  { file, columns }: Table,
  own: Readonly<Record<string, CatalogColumn>>,
  notes: ImportNotes,
): ColumnMap | undefined {
  const map = new Map<CatalogColumn, string>();
  const given = new Map(Object.entries(own).map(([name, column]) => [plainName(name), column]));
  const head = { file, line: 1 };
  const seen = new Set<string>();
  let isUsable = true;
  for (const column of columns) {
    const meaning = given.get(plainName(column)) ?? meaningOf(column);
    const isRepeated = seen.has(column) || (meaning !== undefined && map.has(meaning));
    seen.add(column);
    if (isRepeated) {
      notes.say('refused', 'repeatedColumn', { ...head, column }, column);
      isUsable = false;
    } else if (meaning) map.set(meaning, column);
    else notes.say('doubted', 'unknownColumn', { ...head, column }, column);
  }
  for (const needed of ['code', 'title'] as const) {
    if (map.has(needed)) continue;
    notes.say('refused', 'missingColumn', head, needed);
    isUsable = false;
  }
  return isUsable ? map : undefined;
}

function meaningOf(column: string): CatalogColumn | undefined {
  const plain = plainName(column);
  const known = catalogColumns.find((each) => plainName(each) === plain);
  return known ?? (Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Reads a cell by its meaning; empty where the file has no such column. */
export function cellOf({ cells }: TableRow, map: ColumnMap, column: CatalogColumn): string {
  return cells.get(map.get(column) ?? '') ?? '';
}
