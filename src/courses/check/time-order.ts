import { termKinds, type PlannedCourse, type TermKind } from '../../model/planned-course.js';
import { isGiven } from './is-given.js';

/** When a course is taken; a part that nobody gave is undefined. */
export interface CourseTime {
  readonly schoolYear: number | undefined;
  /** The part of the school year, in months from its start; a year has room for the summer after it. */
  readonly months: readonly [from: number, to: number] | undefined;
}

/** How one time lies to another; `unknown` where too little is known to say. */
export type TimeRelation = 'earlier' | 'together' | 'later' | 'unknown';

/** Months from the start of the school year. Mini-terms and summers lie after the year's other terms. */
const monthsOf: Readonly<Record<TermKind, readonly [number, number]>> = {
  yearRound: [0, 12],
  fallSemester: [0, 6],
  firstTrimester: [0, 4],
  firstQuarter: [0, 3],
  secondQuarter: [3, 6],
  secondTrimester: [4, 8],
  springSemester: [6, 12],
  thirdQuarter: [6, 9],
  thirdTrimester: [8, 12],
  fourthQuarter: [9, 12],
  miniTerm: [12, 13],
  summer: [13, 15],
};
const endOfYear = 12;

/** When a course is taken; one that takes several terms goes on until they are over, or the year is. */
export function timeOf(course: Pick<PlannedCourse, 'schoolYear' | 'term'>, parts = 1): CourseTime {
  const schoolYear = course.schoolYear ?? undefined;
  if (!isGiven(course.term)) return { schoolYear, months: undefined };
  const [from, to] = monthsOf[course.term];
  return { schoolYear, months: [from, Math.max(to, Math.min(endOfYear, from + parts * (to - from)))] };
}

/** Says how one time lies to another. */
export function relationOf(one: CourseTime, other: CourseTime): TimeRelation {
  if (one.schoolYear === undefined || other.schoolYear === undefined) return 'unknown';
  if (one.schoolYear !== other.schoolYear) return one.schoolYear < other.schoolYear ? 'earlier' : 'later';
  if (!one.months || !other.months) return 'unknown';
  if (one.months[1] <= other.months[0]) return 'earlier';
  return one.months[0] >= other.months[1] ? 'later' : 'together';
}

/** The grade a school year is for a cohort that graduates in a certain year; 13 and more for a year beyond. */
export function gradeIn(
  schoolYear: number | null | undefined,
  cohortGraduationYear: number | undefined,
): number | undefined {
  if (!isGiven(schoolYear) || cohortGraduationYear === undefined) return undefined;
  return 12 - (cohortGraduationYear - schoolYear);
}

/** Orders courses by year, then term, then id, so that what is shown does not depend on the order they came in. */
export function compareTime(one: PlannedCourse, other: PlannedCourse): number {
  const years = (one.schoolYear ?? Infinity) - (other.schoolYear ?? Infinity);
  if (years !== 0 && !Number.isNaN(years)) return years;
  const terms = placeOf(one.term) - placeOf(other.term);
  if (terms !== 0) return terms;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function placeOf(term: TermKind | null | undefined): number {
  return !isGiven(term) ? termKinds.length : termKinds.indexOf(term);
}
