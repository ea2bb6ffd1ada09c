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
  let byId: ReadonlyMap<string, PlannedCourse> | undefined;
  return (course) => {
    // Most courses repeat none, and few plans hold one that does.
    if (!isGiven(course.repeats)) return nameOf(course);
    byId ??= new Map(courses.map((each) => [each.id, each]));
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
  let most = 0;
  let completions = 1;
  for (const { course, credits } of times) {
    const known = catalogCourseOf(course, catalog);
    most = Math.max(most, credits, known?.credits ?? 0);
    completions = Math.max(completions, known?.mostCompletions ?? 1);
  }
  return most * completions;
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
  const repeats = new Map<string, string>();
  const inexact: InexactReason[] = [];
  const left = new Map<Candidate, number>();
  for (const times of severalTimes(candidates, ({ course }) => name(course))) {
    const most = mostCreditsOf(times, catalog);
    if (times.reduce((sum, { credits }) => sum + credits, 0) <= most) continue;
    cut(times, most, left, repeats);
    if (isUnlike(times)) inexact.push({ kind: 'unlikeRepeats', courses: times.map(({ id }) => id) });
  }
  if (left.size === 0) return { counted: candidates, repeats, inexact };
  const counted = candidates.flatMap((each) => {
    const credits = left.get(each);
    if (credits === undefined) return [each];
    return credits === 0 ? [] : [{ ...each, credits }];
  });
  return { counted, repeats, inexact };
}

/** The names that stand for more than one, each with all it stands for, in their order. */
export function severalTimes<T>(all: readonly T[], nameOf: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const name = nameOf(each);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  if (groups.size === all.length) return [];
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Notes how much is left of each time of which not all counts; nothing is left of what only repeats another. */
function cut(
  times: readonly Candidate[],
  most: number,
  left: Map<Candidate, number>,
  repeats: Map<string, string>,
): void {
  const sorted = [...times].sort(compareWorth);
  let rest = most;
  for (const each of sorted) {
    const credits = Math.min(rest, each.credits);
    if (credits < each.credits) left.set(each, credits);
    if (credits === 0 && each.credits > 0) repeats.set(each.id, sorted[0]?.id ?? each.id);
    rest -= credits;
  }
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
