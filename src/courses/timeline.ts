import type { CalendarKind } from '../model/course-path.js';
import type { PlannedCourse, TermKind } from '../model/planned-course.js';
import { addCredits } from './check/credit-units.js';
import { gradeIn } from './check/time-order.js';

/** The parts of a school year by calendar, in the order of time; what lasts all year stands first. */
export const termsOf: Readonly<Record<CalendarKind, readonly TermKind[]>> = {
  semesters: ['yearRound', 'fallSemester', 'springSemester', 'summer'],
  trimesters: ['yearRound', 'firstTrimester', 'secondTrimester', 'thirdTrimester', 'summer'],
  quarters: ['yearRound', 'firstQuarter', 'secondQuarter', 'thirdQuarter', 'fourthQuarter', 'summer'],
};

/** A place for courses: a part of a school year; undefined parts stand for what nobody gave yet. */
export interface TermPlace {
  readonly schoolYear: number | undefined;
  readonly term: TermKind | undefined;
}

/** A part of a school year, with the courses in it. */
export interface TimelineTerm extends TermPlace {
  readonly key: string;
  /** In their order. The same list as before where nothing in it changed. */
  readonly courses: readonly PlannedCourse[];
  /** Thousandths; of those alone that could count. */
  readonly credits: number;
}

/** A school year, named by its ending year; the last one may hold courses without a year. */
export interface TimelineYear {
  readonly schoolYear: number | undefined;
  readonly grade: number | undefined;
  readonly terms: readonly TimelineTerm[];
  readonly credits: number;
}

/** What a timeline is made of. */
export interface TimelineQuestion {
  /** In their order; none that was removed. */
  readonly courses: readonly PlannedCourse[];
  readonly calendar: CalendarKind;
  /** The school year in which grade 12 ends. */
  readonly cohortGraduationYear: number;
  /** The first grade that is shown, 6 to 9; earlier where a course lies there. */
  readonly firstGrade: number;
  /** The last grade that is shown: 12, or 13 for a year beyond; later where a course lies there. */
  readonly lastGrade: number;
  /** Thousandths that a course adds to the sum of its term. */
  readonly creditsOf: (course: PlannedCourse) => number;
}

/** Names a place, for keys and lists. */
export function placeKey({ schoolYear, term }: TermPlace): string {
  return `${schoolYear ?? ''}.${term ?? ''}`;
}

/**
 * Sorts courses into years and terms. Years without courses and the terms of the calendar are there, too,
 * as places for courses; what is the same as `before` is the same object, so that only that is drawn
 * anew which another course came to or went from.
 */
export function timeline(
  question: TimelineQuestion,
  before: readonly TimelineYear[] = [],
): readonly TimelineYear[] {
  const byYear = groupByPlace(question);
  const known = new Map(before.map((year) => [year.schoolYear, year]));
  const years = yearsOf(question, [...byYear.keys()]).map((schoolYear) =>
    yearFrom(question, schoolYear, byYear.get(schoolYear) ?? new Map(), known.get(schoolYear)),
  );
  return isSame(years, before) ? before : years;
}

/** When the parts of a school year begin in most districts, as month and day; from July on in the year before it ends. */
const beginnings: Readonly<Record<TermKind, string>> = {
  ...{ yearRound: '08-15', fallSemester: '08-15', springSemester: '01-05' },
  ...{ firstTrimester: '08-15', secondTrimester: '11-20', thirdTrimester: '03-01' },
  ...{ firstQuarter: '08-15', secondQuarter: '10-20', thirdQuarter: '01-05', fourthQuarter: '03-20' },
  ...{ miniTerm: '01-05', summer: '06-05' },
};

/** Whether a part of a school year has begun on a day (`YYYY-MM-DD`), as most districts part their years. */
export function hasBegun({ schoolYear, term }: TermPlace, day: string): boolean {
  if (schoolYear === undefined) return false;
  const begins = beginnings[term ?? 'yearRound'];
  return `${begins < '07' ? schoolYear : schoolYear - 1}-${begins}` <= day;
}

/** Where a course lies. */
export function placeOf({ schoolYear, term }: PlannedCourse): TermPlace {
  return { schoolYear: schoolYear ?? undefined, term: term ?? undefined };
}

/** How many years before and after grade 12 a course may lie: from kindergarten to the age of 24. */
const [mostBefore, mostAfter] = [12, 6];

/** The year a course is shown in; a year far from school, such as a slip of the keys, stands under none. */
function shownYear(
  { schoolYear }: PlannedCourse,
  { cohortGraduationYear }: TimelineQuestion,
): number | undefined {
  const away = (schoolYear ?? cohortGraduationYear) - cohortGraduationYear;
  return away < -mostBefore || away > mostAfter ? undefined : (schoolYear ?? undefined);
}

type ByTerm = ReadonlyMap<TermKind | undefined, readonly PlannedCourse[]>;

/** The courses by the year they are shown in, and by the part of it. */
function groupByPlace(question: TimelineQuestion): ReadonlyMap<number | undefined, ByTerm> {
  const years = new Map<number | undefined, Map<TermKind | undefined, PlannedCourse[]>>();
  for (const course of question.courses) {
    const schoolYear = shownYear(course, question);
    const term = course.term ?? undefined;
    const year = years.get(schoolYear) ?? new Map<TermKind | undefined, PlannedCourse[]>();
    years.set(schoolYear, year);
    const group = year.get(term);
    if (group) group.push(course);
    else year.set(term, [course]);
  }
  return years;
}

function yearsOf(question: TimelineQuestion, taken: readonly (number | undefined)[]) {
  const { cohortGraduationYear, firstGrade, lastGrade } = question;
  const given = taken.filter((year) => year !== undefined);
  const first = Math.min(cohortGraduationYear - 12 + firstGrade, ...given);
  const last = Math.max(cohortGraduationYear - 12 + lastGrade, ...given);
  const years: (number | undefined)[] = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (given.length < taken.length) years.push(undefined);
  return years;
}

function yearFrom(
  question: TimelineQuestion,
  schoolYear: number | undefined,
  byTerm: ByTerm,
  former: TimelineYear | undefined,
): TimelineYear {
  const terms = termsIn(question, byTerm).flatMap((term) => {
    const courses = byTerm.get(term) ?? [];
    const isOffered = term !== undefined && termsOf[question.calendar].includes(term);
    if (courses.length === 0 && (schoolYear === undefined || !isOffered)) return [];
    const key = placeKey({ schoolYear, term });
    return [termFrom(question, { schoolYear, term, key, courses }, former)];
  });
  const credits = addCredits(terms.flatMap(({ courses }) => courses.map(question.creditsOf)));
  const grade = gradeIn(schoolYear, question.cohortGraduationYear);
  if (former?.grade === grade && former?.credits === credits && isSame(terms, former.terms)) return former;
  return { schoolYear, grade, terms, credits };
}

/** The calendar's terms, those of other calendars that courses of this year lie in, and none at all. */
function termsIn({ calendar }: TimelineQuestion, byTerm: ByTerm) {
  const own: readonly (TermKind | undefined)[] = termsOf[calendar];
  const foreign = [...byTerm.keys()].filter((term) => !own.includes(term) && term !== undefined);
  const summer = own.indexOf('summer');
  return [...own.slice(0, summer), ...foreign, ...own.slice(summer), undefined];
}

function termFrom(
  { creditsOf }: TimelineQuestion,
  term: Omit<TimelineTerm, 'credits'>,
  year: TimelineYear | undefined,
): TimelineTerm {
  const credits = addCredits(term.courses.map(creditsOf));
  const former = year?.terms.find(({ key }) => key === term.key);
  return former?.credits === credits && isSame(term.courses, former.courses) ? former : { ...term, credits };
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
