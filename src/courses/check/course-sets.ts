import type { CourseRequirement } from '../graduation-plan.js';
import { creditStandings } from './course-standing.js';
import { toGrains } from './credit-units.js';
import { fillRequirements } from './fill-requirements.js';
import type { CourseSetCheck, Fill } from './graduation-check.js';
import { groupBy, inTimeOrder, sumUp, type Grounds } from './requirement-checks.js';
import { waysToCount, type WholeCourse } from './whole-courses.js';

/** A whole course that was found to be one of those that are asked for. */
interface Found extends WholeCourse {
  readonly basis: Fill['basis'];
  readonly filter: number;
}

/** Judges a requirement of certain courses; each whole course stands for one of them. */
export function checkCourses(
  requirement: CourseRequirement,
  place: number,
  grounds: Grounds,
): CourseSetCheck {
  const { id, courses, least = courses.length } = requirement;
  const found = bestOf(
    waysOf(place, grounds).map((wholes) => findCourses(courses.length, wholes)),
    least,
  );
  const filledBy = found.flatMap(({ parts, basis, filter }) =>
    parts.map(({ id: course, credits, standing }) => ({ course, credits, standing, basis, filter })),
  );
  const counted = found.flatMap(({ tier }) => {
    const standing = creditStandings[tier];
    return standing ? [{ standing, grains: toGrains(1) }] : [];
  });
  const filled = new Set(found.map(({ filter }) => filter));
  return {
    kind: 'courses',
    requirement: id,
    ...sumUp(least, counted, grounds.decisions.ofRequirement(id)),
    filledBy: inTimeOrder(filledBy, grounds),
    missing: [...courses.keys()].filter((filter) => !filled.has(filter)),
  };
}

/** Beyond so many ways to count what was taken more than once, the first ones are tried. */
const mostWays = 200;

/** The whole courses that may stand for one that is asked for, in each way that times of the same course may count. */
function waysOf(place: number, grounds: Grounds): readonly (readonly WholeCourse[])[] {
  const { candidates, nameOf, catalog } = grounds;
  const fitting = candidates.filter(({ sets }) => sets[place]?.some((basis) => basis !== undefined));
  const byCourse = groupBy(fitting, ({ course }) => nameOf(course));
  let ways: readonly (readonly WholeCourse[])[] = [[]];
  for (const times of byCourse.values()) {
    const own = firstOf(waysToCount(times, place, catalog), mostWays);
    ways = ways.flatMap((way) => own.map((more) => [...way, ...more])).slice(0, mostWays);
  }
  return ways;
}

function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const each of all) if (first.push(each) === most) break;
  return first;
}

/** Finds a course for as many of those that are asked for as can be, the surest first. */
function findCourses(asked: number, wholes: readonly WholeCourse[]): readonly Found[] {
  const offers = wholes.map(({ tier, bases }, index) => {
    const takers = bases.flatMap((basis, demand) => (basis ? [{ demand, caps: [] }] : []));
    return { id: String(index), credits: 1, tier, takers };
  });
  const { portions } = fillRequirements(
    Array.from({ length: asked }, () => ({ need: 1, caps: [] })),
    offers.filter(({ takers }) => takers.length > 0),
  );
  return portions.flatMap(({ id: index, demand }) => {
    const whole = wholes[Number(index)];
    const basis = whole?.bases[demand];
    return whole && basis ? [{ ...whole, basis, filter: demand }] : [];
  });
}

/** The way that leaves least open, then the surest of what is asked for, then the most; the first one of equal ones. */
function bestOf(ways: readonly (readonly Found[])[], least: number): readonly Found[] {
  const worthOf = (way: readonly Found[]) => {
    const upTo = (tier: number) => way.filter((each) => each.tier <= tier).length;
    const sums = [2, 1, 0].map(upTo);
    return [...sums.map((sum) => Math.min(sum, least)), ...sums];
  };
  const [first = [], ...others] = ways;
  if (others.length === 0) return first;
  let best = first;
  let most = worthOf(best);
  for (const way of others) {
    const worth = worthOf(way);
    const place = worth.findIndex((each, at) => each !== most[at]);
    if (place === -1 || (worth[place] ?? 0) < (most[place] ?? 0)) continue;
    [best, most] = [way, worth];
  }
  return best;
}
