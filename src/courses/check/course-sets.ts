import type { Catalog } from '../catalog.js';
import type { CourseRequirement } from '../graduation-plan.js';
import type { Candidate } from './candidates.js';
import { catalogCourseOf } from './course-facts.js';
import { creditStandings } from './course-standing.js';
import { toGrains } from './credit-units.js';
import { fillRequirements } from './fill-requirements.js';
import type { CourseSetCheck, Fill } from './graduation-check.js';
import { groupBy, inTimeOrder, sumUp, type Grounds } from './requirement-checks.js';

/** A whole course: one time it was taken, or parts of it that make it together. */
interface WholeCourse {
  readonly parts: readonly Candidate[];
  /** As sure as the least sure of its parts. */
  readonly tier: number;
  /** For each course that is asked for: on what ground it is this one. */
  readonly bases: readonly (Fill['basis'] | undefined)[];
}

/** Judges a requirement of certain courses; each whole course stands for one of them. */
export function checkCourses(
  requirement: CourseRequirement,
  place: number,
  grounds: Grounds,
): CourseSetCheck {
  const { id, courses, least = courses.length } = requirement;
  const wholes = wholeCourses(place, grounds);
  const offers = wholes.map(({ tier, bases }, index) => {
    const takers = bases.flatMap((basis, demand) => (basis ? [{ demand, caps: [] }] : []));
    return { id: String(index), credits: 1, tier, takers };
  });
  const { portions } = fillRequirements(
    courses.map(() => ({ need: 1, caps: [] })),
    offers.filter(({ takers }) => takers.length > 0),
  );
  const found = portions.flatMap(({ id: index, demand }) => {
    const whole = wholes[Number(index)];
    const basis = whole?.bases[demand];
    return whole && basis ? [{ ...whole, basis, filter: demand }] : [];
  });
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

function wholeCourses(place: number, { candidates, nameOf, catalog }: Grounds): readonly WholeCourse[] {
  const fitting = candidates.filter(({ sets }) => sets[place]?.some((basis) => basis !== undefined));
  const byCourse = groupBy(fitting, ({ course }) => nameOf(course));
  return [...byCourse.values()].flatMap((times) => wholesAmong(times, place, catalog));
}

/** Puts the times of a course together, the surest first, to whole ones: one, or as many as may be taken. */
function wholesAmong(times: readonly Candidate[], place: number, catalog: Catalog): readonly WholeCourse[] {
  const known = times.map(({ course }) => catalogCourseOf(course, catalog));
  const whole = Math.max(...times.map(({ credits }, at) => toGrains(known[at]?.credits ?? credits)));
  const most = Math.max(...known.map((each) => each?.mostCompletions ?? 1));
  const wholes: WholeCourse[] = [];
  let parts: Candidate[] = [];
  let sum = 0;
  for (const each of [...times].sort((one, other) => tierOf(one) - tierOf(other))) {
    if (isWhole(each, place, whole)) {
      wholes.push(wholeOf([each], place));
      continue;
    }
    parts.push(each);
    sum += toGrains(each.credits);
    if (sum < whole) continue;
    wholes.push(wholeOf(parts, place));
    [parts, sum] = [[], 0];
  }
  return wholes.slice(0, most);
}

/** What brings no credit is no part of one, as a class from before grade 9; and the school may take a part for a whole. */
function isWhole({ credits, sets }: Candidate, place: number, whole: number): boolean {
  return credits === 0 || toGrains(credits) >= whole || sets[place]?.includes('substitution') === true;
}

function wholeOf(parts: readonly Candidate[], place: number): WholeCourse {
  const all = parts.map(({ sets }) => sets[place] ?? []);
  const bases = (all[0] ?? []).map((basis, filter) =>
    all.every((each) => each[filter] !== undefined) ? basis : undefined,
  );
  return { parts, tier: Math.max(...parts.map(tierOf)), bases };
}

function tierOf({ standing }: Candidate): number {
  return creditStandings.indexOf(standing);
}
