import type { Plan } from '../model/plan.js';
import type { PlannedCourse } from '../model/planned-course.js';
import { writeCsv } from '../tables/write-csv.js';
import type { Catalog } from './catalog.js';
import { catalogCourseOf, creditsOf } from './check/course-facts.js';
import type { UnitConversion } from './graduation-plan.js';
import { compareTime } from './check/time-order.js';
import { isGiven } from './check/is-given.js';

/** What a row says of a course, in the order of the columns. */
export const coursePlanColumns = [
  'schoolYear',
  'term',
  'code',
  'title',
  'subject',
  'credits',
  'state',
  'mark',
  'result',
  'method',
  'dualCredit',
  'confirmation',
  'school',
  'sourceCredits',
  'sourceUnit',
  'note',
] as const;
export type CoursePlanColumn = (typeof coursePlanColumns)[number];

/** The words of a language. */
export interface CoursePlanWords {
  readonly columns: Readonly<Record<CoursePlanColumn, string>>;
  /** How a value such as `fallSemester` is called; as it is where undefined. */
  readonly value?: (column: CoursePlanColumn, value: string) => string | undefined;
}

/**
 * Writes the courses of a plan as CSV (RFC 4180), in the order of time, with a mark of UTF-8 at the start
 * so that spreadsheets read accents right. Credits are Carnegie units with a point. A cell that a spreadsheet
 * would run as a formula gets an apostrophe in front; what was removed is left out.
 *
 * @param conversions what credits counted in hours are worth, as the graduation plan says; without them such
 * credits are left blank
 */
export function coursePlanCsv(
  plan: Plan,
  catalog: Catalog,
  words: CoursePlanWords,
  conversions?: readonly UnitConversion[],
): string {
  const courses = Object.values(plan.courses ?? {})
    .filter(({ removed, purged }) => !removed && !purged)
    .sort(compareTime);
  const head = coursePlanColumns.map((column) => words.columns[column]);
  const rows = courses.map((course) => rowOf(course, catalog, words, conversions));
  return writeCsv([head, ...rows]);
}

function rowOf(
  course: PlannedCourse,
  catalog: Catalog,
  words: CoursePlanWords,
  conversions: readonly UnitConversion[] | undefined,
): readonly string[] {
  const known = catalogCourseOf(course, catalog);
  const named = (column: CoursePlanColumn, value: string | null | undefined): string =>
    !isGiven(value) ? '' : (words.value?.(column, value) ?? value);
  const values: Readonly<Record<CoursePlanColumn, string>> = {
    schoolYear: String(course.schoolYear ?? ''),
    term: named('term', course.term),
    code: course.course ?? '',
    title: course.title ?? known?.title ?? '',
    subject: named('subject', known?.subject ?? course.subject),
    credits: units(creditsOf(course, known, conversions)),
    state: named('state', course.state ?? 'planned'),
    mark: course.mark ?? '',
    result: named('result', course.result),
    method: named('method', course.method),
    dualCredit: named('dualCredit', course.dualCredit),
    confirmation: named('confirmation', course.confirmation),
    school: course.school ?? '',
    sourceCredits: units(course.sourceCredits),
    sourceUnit: named('sourceUnit', course.sourceUnit),
    note: course.note ?? '',
  };
  return coursePlanColumns.map((column) => values[column]);
}

/** Thousandths as a number with a point; blank where nobody says. */
function units(thousandths: number | null | undefined): string {
  return isGiven(thousandths) ? String(thousandths / 1000) : '';
}
