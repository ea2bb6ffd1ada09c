import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog } from '../catalog.js';
import type { Candidate } from './candidates.js';
import { catalogCourseOf } from './course-facts.js';
import { creditStandings } from './course-standing.js';
import type { InexactReason } from './graduation-check.js';
import { isGiven } from './is-given.js';

/** The courses that count, each as far as it does, and those that only repeat another. */
export interface OncePerCourse {
  readonly counted: readonly Candidate[];
  /** By the id of the course that counts nothing: the course it repeats. */
  readonly repeats: ReadonlyMap<string, string>;
  readonly inexact: readonly InexactReason[];
}

/** Names what a course is a time of: the same code, or the course it says it repeats. */
export type CourseNamer = (course: PlannedCourse) => string;

/** Makes the namer for the courses of a plan. */
export function courseNamer(courses: readonly PlannedCourse[]): CourseNamer {
  const byId = new Map(courses.map((course) => [course.id, course]));
  return (course) => {
    const way = [course];
    for (;;) {
      const last = way.at(-1) ?? course;
      const next = !isGiven(last.repeats) ? undefined : byId.get(last.repeats);
      if (!next) return nameOf(last);
      const loop = way.indexOf(next);
      // Courses that repeat one another are one, under the least of their names.
      if (loop >= 0) return way.slice(loop).map(nameOf).sort()[0] ?? nameOf(last);
      way.push(next);
    }
  };
}

function nameOf(course: PlannedCourse): string {
  return !isGiven(course.course) ? `id ${course.id}` : `code ${course.course}`;
}

/** The credits that all times of a course can bring: its own, as often as the catalog lets it be taken. */
export function mostCreditsOf(times: readonly Candidate[], catalog: Catalog): number {
  const known = times.flatMap(({ course }) => catalogCourseOf(course, catalog) ?? []);
  const most = Math.max(...times.map(({ credits }) => credits), ...known.map(({ credits }) => credits ?? 0));
  return most * Math.max(1, ...known.map(({ mostCompletions }) => mostCompletions ?? 1));
}

/**
 * Lets each course count once, or as often as the catalog says. Of several times those count that fit
 * something, the surest first; parts of a course add up to the whole of it.
 */
export function oncePerCourse(
  candidates: readonly Candidate[],
  name: CourseNamer,
  catalog: Catalog,
): OncePerCourse {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = name(candidate.course);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  if (groups.size === candidates.length) return { counted: candidates, repeats: new Map(), inexact: [] };
  const kept = new Map<Candidate, number>();
  const repeats = new Map<string, string>();
  const inexact: InexactReason[] = [];
  for (const times of groups.values()) {
    const isCut = trim(times, mostCreditsOf(times, catalog), kept, repeats);
    if (isCut && isUnlike(times)) inexact.push({ kind: 'unlikeRepeats', courses: times.map(({ id }) => id) });
  }
  const counted = candidates.flatMap((each) => {
    const credits = kept.get(each);
    if (credits === undefined) return [];
    return [credits === each.credits ? each : { ...each, credits }];
  });
  return { counted, repeats, inexact };
}

/** Notes how much of each time counts; says whether something did not. */
function trim(
  times: readonly Candidate[],
  most: number,
  kept: Map<Candidate, number>,
  repeats: Map<string, string>,
): boolean {
  const sorted = [...times].sort(compareWorth);
  let rest = most;
  let isCut = false;
  for (const each of sorted) {
    const credits = Math.min(rest, each.credits);
    if (credits < each.credits) isCut = true;
    if (credits > 0 || each.credits === 0) kept.set(each, credits);
    else repeats.set(each.id, sorted[0]?.id ?? each.id);
    rest -= credits;
  }
  return isCut;
}

/** Times that fit something come first, then the surest, then those that fit most; else time decides. */
function compareWorth(one: Candidate, other: Candidate): number {
  return (
    Number(countFits(one) === 0) - Number(countFits(other) === 0) ||
    creditStandings.indexOf(one.standing) - creditStandings.indexOf(other.standing) ||
    countFits(other) - countFits(one)
  );
}

function countFits({ reach, sets }: Candidate): number {
  return [...reach.map(({ basis }) => basis), ...sets.flat()].filter((basis) => basis !== undefined).length;
}

/** Says whether times of a course fit different things, those that fit nothing aside. */
function isUnlike(times: readonly Candidate[]): boolean {
  const fits = times.map(({ reach, sets }) =>
    [...reach.map(({ basis }) => basis), ...sets.flat()].map((basis) => (basis ? '1' : '0')).join(''),
  );
  return new Set(fits.filter((each) => each.includes('1'))).size > 1;
}
