import type { ImportEffect, TableLimits } from '../../tables/read-table.js';
import type { Catalog } from '../catalog.js';

/** A catalog of a large district has a few thousand courses in about a megabyte. */
export const catalogLimits: TableLimits = {
  longestFile: 10_000_000,
  mostRows: 50_000,
  longestCell: 5000,
};

/** What can be said about a file, with the English sentence for those without a dictionary; “%” is what it is about. */
const sentences = {
  tooLarge: 'The file is too large to be a catalog, so nothing was read.',
  binary: 'The file is not a text, so nothing was read. Save it as CSV (UTF-8).',
  encoding: 'The letters of the file cannot be read, so nothing was read. Save it as CSV (UTF-8).',
  noRows: 'The file has no rows below its column names.',
  tooManyRows: 'The file has more rows than a catalog, so nothing was read.',
  wrongOption: 'The import was given the option “%” in a way it cannot use, so nothing was read.',
  missingFile: 'This file is needed and is not there.',
  missingColumn: 'The column “%” is needed and is not there, so nothing was read.',
  repeatedColumn: 'Two columns have the same meaning, so nothing was read. Keep one of them.',
  forbiddenColumn: 'A column has a name that is refused for safety, so nothing was read.',
  brokenQuotes: 'A quotation mark is not closed where it should be, so nothing was read.',
  otherVersion: 'The files are of a version of OneRoster that is not known here.',
  unknownColumn: 'This column is not known and was not read.',
  absentColumn: 'No column of the file says “%”, so that stays blank for every course.',
  raggedRow: 'The row has more or fewer cells than there are columns, so it was left out.',
  missingCode: 'The course has no code, so it was left out.',
  missingTitle: 'The course has no title, so it was left out.',
  repeatedCode: 'The code is there twice. The first course keeps it; this row was left out.',
  forbiddenCode: 'The code is refused for safety, so the row was left out.',
  formula: 'A cell is a formula for a spreadsheet, so the row was left out.',
  longCell: 'A cell is longer than any in a catalog, so the row was left out.',
  toBeDeleted: 'The row is marked as to be deleted, so it was left out.',
  spreadsheetText: 'A text that was wrapped for a spreadsheet was unwrapped.',
  damagedLetters: 'Some letters look damaged by a wrong encoding. Compare them with the original.',
  roundedCredits: 'The credits were rounded to a thousandth of a unit.',
  gradeBeyond: 'Grades beyond 12 were left out.',
  placed: 'The words tell of a disability, so the rule reads “placed by the school”.',
  tellingWords: 'The words tell of a disability, and everybody reads them. Choose other words.',
  placementCategory: 'The category shows which students a course is for, so it was left out.',
  districtSubject: 'The subject is not a SCED subject area, so it is kept as the district’s category.',
  unreadCredits: 'The credits could not be read and stay blank.',
  unreadGrades:
    'The grades could not be read: the course counts as offered in every grade; the words are shown.',
  unreadTerms: 'The terms could not be read: the course counts as offered in every term.',
  unreadNumber: 'The number could not be read and stays blank.',
  unknownSced: 'This is no SCED course code; it stays blank.',
  severalSced: 'Several SCED codes are given. The first one was taken.',
  otherSubject: 'The SCED code belongs to another subject area; the subject was kept.',
  unknownCharacteristic: 'What sets the course apart is not a known word and was not taken.',
  unknownCluster: 'The career cluster is not known and was not taken.',
  ruleInWords: 'The rule could not be read. It is shown as printed and never judged.',
  mixedRule: 'The rule mixes “and” with “or” in a way that can be read twice. It is shown as printed.',
  danglingReference: 'The rule names a course that is not in the catalog. It is shown as printed.',
  guessedReference: 'The course that the rule names was found by a title that is nearly the same.',
  listAsAll: 'The rule lists courses without “and” or “or”. It is read as all of them.',
  unknownSession: 'A class is in a term that is not in the files; the term was not taken.',
  guessedTerm: 'The kind of term was told from its dates and type alone.',
  unknownCourse: 'A class belongs to a course that was not taken; it was left out.',
  manySchoolYears: 'The courses are of several school years, so the catalog names none.',
} as const;

/** The codes of everything an import can say. */
export type ImportCode = keyof typeof sentences;

/** All codes, for dictionaries. */
export const importCodes = Object.keys(sentences) as readonly ImportCode[];

/** One thing that was changed, doubted or refused. */
export interface ImportFinding {
  readonly effect: ImportEffect;
  readonly code: ImportCode;
  readonly file: string;
  /** The line in the file where the row begins, from 1; absent where it is about the file. */
  readonly line?: number;
  /** The column as the file calls it; one that is not there, as it would be called. */
  readonly column?: string;
  /** The code of the course it is about. */
  readonly course?: string;
  /** The words it is about, as printed, shortened where they are long. */
  readonly value?: string;
  /** What was read instead, such as a code. */
  readonly result?: string;
  /** In English, for reports without a dictionary. */
  readonly sentence: string;
}

/** What became of a file. */
export interface ImportReport {
  /** In the order of the file. */
  readonly findings: readonly ImportFinding[];
  /** Rows below the column names that hold something. */
  readonly rows: number;
  /** Rows that became a course. */
  readonly courses: number;
}

/** A catalog and what was not sure about it; no catalog where the file as a whole was refused. */
export interface CatalogImport {
  readonly catalog: Catalog | undefined;
  readonly report: ImportReport;
}

/** Where something was found. */
export type ImportPlace = Pick<ImportFinding, 'file' | 'line' | 'column' | 'course'>;

/** Collects findings. */
export interface ImportNotes {
  readonly findings: ImportFinding[];
  say(effect: ImportEffect, code: ImportCode, place: ImportPlace, value?: string, result?: string): void;
}

const longestValue = 200;

/** What is said of a column that is not there: no place in the file could name it. */
const gone: ReadonlySet<ImportCode> = new Set(['missingColumn', 'absentColumn']);

/** Makes an empty collection of findings. */
export function importNotes(): ImportNotes {
  const findings: ImportFinding[] = [];
  return {
    findings,
    say(effect, code, place, value, result) {
      findings.push({
        effect,
        code,
        ...place,
        ...(gone.has(code) && value !== undefined ? { column: value } : {}),
        ...(value === undefined ? {} : { value: shorten(value) }),
        ...(result === undefined ? {} : { result }),
        sentence: sentences[code].replace('%', () => value ?? ''),
      });
    },
  };
}

function shorten(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}

/** Puts findings in the order of the files they are about, those of a file as a whole first. */
export function inFileOrder(
  findings: readonly ImportFinding[],
  files: readonly string[],
): readonly ImportFinding[] {
  const placeOf = ({ file }: ImportFinding): number => files.indexOf(file);
  return [...findings].sort((a, b) => placeOf(a) - placeOf(b) || (a.line ?? 0) - (b.line ?? 0));
}
