import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog } from '../catalog.js';
import type { Candidate } from './candidates.js';
import { allowanceOf } from './completions.js';
import { catalogCourseOf } from './course-facts.js';
import { creditStandings } from './course-standing.js';
import { fromGrains, toGrains } from './credit-units.js';
import type { Bundle } from './demand.js';
import type { Placement } from './graduation-check.js';
import { isGiven } from './is-given.js';

/** The courses that count, so that each does once, or as often as the catalog says. */
export interface OncePerCourse {
  /** What counts in all: of several times the surest. */
  readonly inAll: readonly Candidate[];
  /** What may fill requirements. Times that fit unlike things are all there: which counts is found by what is filled. */
  readonly offered: readonly Candidate[];
  /** The times of a course that fit unlike things, and how much of them counts together, in grains. */
  readonly bundles: ReadonlyMap<Candidate, Bundle>;
  /** By the id of the course that counts nothing: the course it repeats. */
  readonly repeats: ReadonlyMap<string, string>;
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
  return !isGiven(course.course) ? `id ${course.id}` : nameOfCode(course.course);
}

/** The name of a course of the catalog, which those that repeat it have, too. */
export function nameOfCode(code: string): string {
  return `code ${code}`;
}

/** The grains that all times of a course can bring: its own, as often as the catalog lets it be taken. */
function mostOf(times: readonly Candidate[], catalog: Catalog): number {
  const { whole, completions } = allowanceOf(
    times.map(({ course, credits }) => ({ known: catalogCourseOf(course, catalog), credits })),
  );
  return whole * completions;
}

/** Lets each course count once, or as often as the catalog says; parts of a course add up to the whole of it. */
export function oncePerCourse(
  candidates: readonly Candidate[],
  name: CourseNamer,
  catalog: Catalog,
): OncePerCourse {
  const repeats = new Map<string, string>();
  const bundles = new Map<Candidate, Bundle>();
  const left = new Map<Candidate, number>();
  for (const times of severalTimes(candidates, ({ course }) => name(course))) {
    const most = mostOf(times, catalog);
    if (times.reduce((sum, { credits }) => sum + toGrains(credits), 0) <= most) continue;
    const bundle = isUnlike(times) ? { most } : undefined;
    if (bundle) for (const each of times) bundles.set(each, bundle);
    cut(times, most, left, bundle ? undefined : repeats);
  }
  if (left.size === 0) return { inAll: candidates, offered: candidates, bundles, repeats };
  const cutTo = (each: Candidate) => {
    const credits = left.get(each);
    if (credits === undefined) return [each];
    return credits === 0 ? [] : [{ ...each, credits }];
  };
  const inAll = candidates.flatMap(cutTo);
  if (bundles.size === 0) return { inAll, offered: inAll, bundles, repeats };
  const offered = candidates.flatMap((each) => (bundles.has(each) ? [each] : cutTo(each)));
  return { inAll, offered, bundles, repeats };
}

/** Adds the times of which nothing counts since other times of the same course do. */
export function withUnplaced(
  { bundles, repeats }: OncePerCourse,
  placements: readonly Placement[],
): ReadonlyMap<string, string> {
  if (bundles.size === 0) return repeats;
  const placed = new Set(placements.map(({ course }) => course));
  const first = new Map<Bundle, string>();
  for (const [{ id }, bundle] of bundles) if (placed.has(id) && !first.has(bundle)) first.set(bundle, id);
  const all = new Map(repeats);
  for (const [{ id, credits }, bundle] of bundles) {
    const of = first.get(bundle);
    if (of !== undefined && !placed.has(id) && credits > 0) all.set(id, of);
  }
  return all;
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

/** Notes how much is left of each time of which not all counts, the surest first; where none is, what it repeats. */
function cut(
  times: readonly Candidate[],
  most: number,
  left: Map<Candidate, number>,
  repeats: Map<string, string> | undefined,
): void {
  const place = ({ standing }: Candidate) => creditStandings.indexOf(standing);
  const sorted = [...times].sort((one, other) => place(one) - place(other));
  let rest = most;
  for (const each of sorted) {
    const own = toGrains(each.credits);
    const grains = Math.min(rest, own);
    if (grains < own) left.set(each, fromGrains(grains));
    if (grains === 0 && own > 0) repeats?.set(each.id, sorted[0]?.id ?? each.id);
    rest -= grains;
  }
}

/** Says whether times of a course fit different things, as one does whose mark is too low for some of them. */
function isUnlike(times: readonly Candidate[]): boolean {
  const fits = times.map(({ reach, sets }) => {
    const ways = reach.map(({ basis, caps }) => (basis ? caps.join('+') : '-'));
    return [...ways, ...sets.flat().map((basis) => (basis ? '' : '-'))].join();
  });
  return new Set(fits).size > 1;
}
