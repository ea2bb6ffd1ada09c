import { termKinds, type TermKind } from '../../model/planned-course.js';
import type { TableRow } from '../../tables/read-table.js';
import type { ImportNotes } from './import-report.js';
import { cellIn, isCurrent, readOneRosterTable, valuesIn } from './oneroster-tables.js';
import { readTerm } from './read-values.js';

const file = 'academicSessions.csv';

/** What the sessions of a school say, by their ids. */
export interface Sessions {
  readonly terms: ReadonlyMap<string, TermKind>;
  /** Named by their ending years. */
  readonly schoolYears: ReadonlyMap<string, number>;
  readonly ids: ReadonlySet<string>;
}

const noSessions: Sessions = { terms: new Map(), schoolYears: new Map(), ids: new Set() };

/** Kinds of term by how many parts of a type a year has, in the order of time. */
const inOrder: Readonly<Record<number, readonly TermKind[]>> = {
  2: ['fallSemester', 'springSemester'],
  3: ['firstTrimester', 'secondTrimester', 'thirdTrimester'],
  4: ['firstQuarter', 'secondQuarter', 'thirdQuarter', 'fourthQuarter'],
};

/** Reads the sessions; undefined where the file is there and cannot be used. */
export function sessionsOf(input: string | Uint8Array | undefined, notes: ImportNotes): Sessions | undefined {
  if (input === undefined) return noSessions;
  const table = readOneRosterTable(file, input, notes);
  if (!table) return undefined;
  const rows = table.rows.filter((row) => isCurrent(row, file, notes));
  const terms = new Map<string, TermKind>();
  const schoolYears = new Map<string, number>();
  for (const row of rows) {
    const id = cellIn(row, 'sourcedId');
    const term = termOf(row, rows, notes);
    if (term) terms.set(id, term);
    const year = /^(?:19|20|21)\d\d$/.exec(cellIn(row, 'schoolYear'))?.[0];
    if (year !== undefined) schoolYears.set(id, Number(year));
  }
  return { terms, schoolYears, ids: new Set(rows.map((row) => cellIn(row, 'sourcedId'))) };
}

/** A session's name tells its kind; else its type and its place among those of its type in the year do. */
function termOf(row: TableRow, rows: readonly TableRow[], notes: ImportNotes): TermKind | undefined {
  const type = cellIn(row, 'type');
  if (type === 'schoolYear') return 'yearRound';
  const named = readTerm(cellIn(row, 'title'));
  if (named) return named;
  const siblings = rows
    .filter((each) => cellIn(each, 'type') === type)
    .filter((each) => cellIn(each, 'parentSourcedId') === cellIn(row, 'parentSourcedId'))
    .sort((a, b) => (cellIn(a, 'startDate') < cellIn(b, 'startDate') ? -1 : 1));
  const hasDates = siblings.every((each) => /^\d{4}-\d\d-\d\d$/.test(cellIn(each, 'startDate')));
  const guess = hasDates ? inOrder[siblings.length]?.[siblings.indexOf(row)] : undefined;
  if (guess) {
    const place = { file, line: row.line, column: 'type' };
    notes.say('doubted', 'guessedTerm', place, cellIn(row, 'title'), guess);
  }
  return guess;
}

/**
 * Gives the terms in which each course, by code, has classes. A course with a class in a term that is
 * not known has none: half of its terms would say that it is not offered in the others.
 */
export function termsOfCourses(
  input: string | Uint8Array | undefined,
  courses: ReadonlyMap<string, string>,
  sessions: Sessions,
  notes: ImportNotes,
): ReadonlyMap<string, readonly TermKind[]> {
  const table = input === undefined ? undefined : readOneRosterTable('classes.csv', input, notes);
  const found = new Map<string, Set<TermKind>>();
  const open = new Set<string>();
  for (const row of table?.rows ?? []) {
    if (!isCurrent(row, 'classes.csv', notes)) continue;
    const course = courses.get(cellIn(row, 'courseSourcedId'));
    const place = { file: 'classes.csv', line: row.line };
    if (course === undefined) {
      notes.say('refused', 'unknownCourse', place, cellIn(row, 'courseSourcedId'));
      continue;
    }
    const ids = valuesIn(row, 'termSourcedIds');
    for (const id of ids) {
      const term = sessions.terms.get(id);
      if (term) found.set(course, (found.get(course) ?? new Set()).add(term));
      else {
        open.add(course);
        notes.say('doubted', 'unknownSession', { ...place, column: 'termSourcedIds', course }, id);
      }
    }
    if (ids.length === 0) open.add(course);
  }
  const whole = [...found].filter(([course]) => !open.has(course));
  return new Map(whole.map(([course, terms]) => [course, termKinds.filter((term) => terms.has(term))]));
}
