import type { Catalog } from '../catalog.js';
import type { Candidate } from './candidates.js';
import { allowanceOf } from './completions.js';
import { catalogCourseOf } from './course-facts.js';
import { creditStandings } from './course-standing.js';
import { toGrains } from './credit-units.js';
import type { Fill } from './graduation-check.js';

/** A whole course: one time it was taken, or parts of it that make it together. */
export interface WholeCourse {
  readonly parts: readonly Candidate[];
  /** As sure as the least sure of its parts. */
  readonly tier: number;
  /** For each course that is asked for: on what ground it is this one. */
  readonly bases: readonly (Fill['basis'] | undefined)[];
}

/**
 * The ways in which the times of one course may count in a set of courses: which whole ones, no more than may be taken,
 * none of which shares a part with another. Mostly there is one; more where they are one of unlike things.
 *
 * @param place the place of the set among those of the graduation plan
 */
export function waysToCount(
  times: readonly Candidate[],
  place: number,
  catalog: Catalog,
): Iterable<readonly WholeCourse[]> {
  const known = times.map(({ course, credits }) => ({ known: catalogCourseOf(course, catalog), credits }));
  const { completions } = allowanceOf(known);
  const wholes = new Map(
    times.map((each, at) => [each, toGrains(known[at]?.known?.credits ?? each.credits)]),
  );
  const sorted = [...times].sort((one, other) => tierOf(one) - tierOf(other));
  const single = sorted.filter((each) => isWhole(each, place, wholes.get(each) ?? 0));
  const parts = sorted.filter((each) => !single.includes(each));
  const all = [...single.map((each) => wholeOf([each], place)), ...joined(parts, wholes, place, completions)];
  // A stable sort: parts that are as sure as a whole one come after it.
  all.sort((one, other) => one.tier - other.tier);
  return choices(
    all.filter((each, at) => all.slice(0, at).filter((one) => isAsGood(one, each)).length < completions),
    completions,
  );
}

/** What brings no credit is no part of one, as a class from before grade 9; and the school may take a part for a whole. */
function isWhole({ credits, sets }: Candidate, place: number, whole: number): boolean {
  return credits === 0 || toGrains(credits) >= whole || sets[place]?.includes('substitution') === true;
}

/**
 * Parts put together, the surest first, for each course that is asked for, up to each size a whole one of them has: so
 * a part more never takes away what others made without it.
 */
function joined(
  parts: readonly Candidate[],
  wholes: ReadonlyMap<Candidate, number>,
  place: number,
  most: number,
): readonly WholeCourse[] {
  const made = new Map<string, WholeCourse>();
  const sizes = new Set(parts.map((each) => wholes.get(each) ?? 0));
  const filters = new Set(parts.flatMap(({ sets }) => [...(sets[place] ?? []).keys()]));
  for (const filter of filters) {
    const fitting = parts.filter(({ sets }) => sets[place]?.[filter] !== undefined);
    for (const size of sizes) {
      const own = fitting.filter((each) => (wholes.get(each) ?? 0) <= size);
      for (const some of filledUp(own, size).slice(0, most)) {
        made.set(some.map(({ id }) => id).join(' '), wholeOf(some, place));
      }
    }
  }
  return [...made.values()];
}

function filledUp(parts: readonly Candidate[], size: number): readonly (readonly Candidate[])[] {
  const full: Candidate[][] = [];
  let [some, sum]: [Candidate[], number] = [[], 0];
  for (const each of parts) {
    some.push(each);
    sum += toGrains(each.credits);
    if (sum < size) continue;
    full.push(some);
    [some, sum] = [[], 0];
  }
  return full;
}

function wholeOf(parts: readonly Candidate[], place: number): WholeCourse {
  const all = parts.map(({ sets }) => sets[place] ?? []);
  const bases = (all[0] ?? []).map((basis, filter) =>
    all.every((each) => each[filter] !== undefined) ? basis : undefined,
  );
  return { parts, tier: Math.max(...parts.map(tierOf)), bases };
}

/** Whether one is at least as sure as another, is all that this one is, and takes none of its parts with it. */
function isAsGood(one: WholeCourse, other: WholeCourse): boolean {
  const isMore = other.bases.every((basis, filter) => basis === undefined || one.bases[filter] !== undefined);
  return (
    isMore &&
    one.tier <= other.tier &&
    (one.parts.length === 1 || one.parts.every((each) => other.parts.includes(each)))
  );
}

/** Each way to take so many of the whole ones, or as many as there are apart from each other, the surest first. */
function* choices(wholes: readonly WholeCourse[], most: number): Generator<readonly WholeCourse[]> {
  const [first, ...rest] = wholes;
  if (!first || most === 0) {
    yield [];
    return;
  }
  const apart = rest.filter(({ parts }) => !parts.some((each) => first.parts.includes(each)));
  for (const more of choices(apart, most - 1)) yield [first, ...more];
  if (apart.length < rest.length || rest.length >= most) yield* choices(rest, most);
}

function tierOf({ standing }: Candidate): number {
  return creditStandings.indexOf(standing);
}
