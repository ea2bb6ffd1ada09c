import type { ExperienceKind } from '../../model/experience.js';
import type { CourseRequirement, CreditRequirement, HoursRequirement } from '../graduation-plan.js';
import type { Candidate } from './candidates.js';
import { creditStandings, type CreditStanding } from './course-standing.js';
import type { Decisions } from './decisions.js';
import { fillRequirements } from './fill-requirements.js';
import type {
  CheckState,
  CourseSetCheck,
  CreditCheck,
  CreditSums,
  Decision,
  Fill,
  HoursCheck,
  NotHere,
  Placement,
} from './graduation-check.js';

/** Minutes by kind of experience. */
export type MinutesByKind = Readonly<Record<ExperienceKind, number>>;

/** What one answer rests on. */
export interface Grounds {
  /** In the order of time. */
  readonly candidates: readonly Candidate[];
  /** The place of each candidate, by its course. */
  readonly places: ReadonlyMap<string, number>;
  /** Those that are left out as a time of another. */
  readonly repeats: ReadonlyMap<string, string>;
  readonly repeated: readonly Candidate[];
  readonly byRequirement: ReadonlyMap<string, readonly Placement[]>;
  readonly byCourse: ReadonlyMap<string, readonly Placement[]>;
  readonly decisions: Decisions;
}

/** Puts together what an answer rests on. */
export function groundsOf(
  counted: readonly Candidate[],
  all: readonly Candidate[],
  repeats: ReadonlyMap<string, string>,
  placements: readonly Placement[],
  decisions: Decisions,
): Grounds {
  return {
    candidates: counted,
    places: new Map(counted.map(({ id }, place) => [id, place])),
    repeats,
    repeated: repeats.size === 0 ? [] : all.filter(({ id }) => repeats.has(id)),
    byRequirement: groupBy(placements, ({ requirement }) => requirement),
    byCourse: groupBy(placements, ({ course }) => course),
    decisions,
  };
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Adds up what is there by how sure it is, and says where it stands. */
export function sumUp(
  needed: number,
  parts: readonly { readonly standing: CreditStanding; readonly credits: number }[],
  decision: Decision | undefined,
): CreditSums {
  const sums = { earned: 0, toBeConfirmed: 0, expected: 0 };
  for (const { standing, credits } of parts) sums[standing] += credits;
  const firm = sums.earned + sums.toBeConfirmed;
  const isMet = decision !== undefined || firm >= needed;
  const left = isMet ? 0 : Math.max(0, needed - firm - sums.expected);
  const state: CheckState = isMet ? 'met' : left === 0 ? 'metIfPassed' : 'left';
  return { needed, ...sums, left, state, decision };
}

/** Judges a credit requirement by what was placed. */
export function checkCredits(requirement: CreditRequirement, place: number, grounds: Grounds): CreditCheck {
  const { id, credits } = requirement;
  const filledBy = (grounds.byRequirement.get(id) ?? []).flatMap((each): readonly Fill[] => {
    const candidate = candidateOf(each.course, grounds);
    const basis = candidate?.reach[place]?.basis;
    if (!candidate || !basis) return [];
    return [{ course: each.course, credits: each.credits, standing: candidate.standing, basis }];
  });
  const sums = sumUp(credits, filledBy, grounds.decisions.ofRequirement(id));
  const notHere = sums.left > 0 ? whyNotHere(requirement, place, grounds) : [];
  return { kind: 'credits', requirement: id, ...sums, filledBy: inTimeOrder(filledBy, grounds), notHere };
}

function candidateOf(course: string, { candidates, places }: Grounds): Candidate | undefined {
  const place = places.get(course);
  return place === undefined ? undefined : candidates[place];
}

function inTimeOrder<T extends Fill>(fills: readonly T[], { places }: Grounds): readonly T[] {
  return [...fills].sort((one, other) => (places.get(one.course) ?? 0) - (places.get(other.course) ?? 0));
}

function whyNotHere(requirement: CreditRequirement, place: number, grounds: Grounds): readonly NotHere[] {
  const { id, leastMark = '' } = requirement;
  const reasons: NotHere[] = [];
  for (const { id: course, reach } of grounds.candidates) {
    const own = reach[place];
    if (own?.blocked) reasons.push({ course, because: own.blocked, least: leastMark });
    if (!own?.basis) continue;
    const others = (grounds.byCourse.get(course) ?? []).map((each) => each.requirement);
    if (others.includes(id)) continue;
    if (others.length > 0) reasons.push({ course, because: 'fillsOthers', requirements: others });
    else if (own.caps.length > 0) reasons.push({ course, because: 'cap' });
  }
  for (const { id: course, reach } of grounds.repeated) {
    if (reach[place]?.basis === undefined) continue;
    reasons.push({ course, because: 'repeat', of: grounds.repeats.get(course) ?? course });
  }
  return reasons;
}

/** Judges a requirement of certain courses; each course stands for one of them. */
export function checkCourses(
  requirement: CourseRequirement,
  place: number,
  grounds: Grounds,
): CourseSetCheck {
  const { id, courses, least = courses.length } = requirement;
  const offers = grounds.candidates.flatMap((each) => {
    const takers = (each.sets[place] ?? []).flatMap((basis, demand) => (basis ? [{ demand, caps: [] }] : []));
    const tier = creditStandings.indexOf(each.standing);
    return takers.length > 0 ? [{ id: each.id, credits: 1, tier, takers }] : [];
  });
  const { portions } = fillRequirements(
    courses.map(() => ({ need: 1, caps: [] })),
    offers,
  );
  const filledBy = portions.flatMap(({ id: course, demand }) => {
    const candidate = candidateOf(course, grounds);
    const basis = candidate?.sets[place]?.[demand];
    if (!candidate || !basis) return [];
    return [{ course, credits: candidate.credits, standing: candidate.standing, basis, filter: demand }];
  });
  const counted = filledBy.map(({ standing }) => ({ standing, credits: 1 }));
  const filled = new Set(filledBy.map(({ filter }) => filter));
  return {
    kind: 'courses',
    requirement: id,
    ...sumUp(least, counted, grounds.decisions.ofRequirement(id)),
    filledBy: inTimeOrder(filledBy, grounds),
    missing: [...courses.keys()].filter((filter) => !filled.has(filter)),
  };
}

/** Judges hours of experience; less than no time counts as none. */
export function checkHours(
  { id, minutes: needed, kinds }: HoursRequirement,
  spent: MinutesByKind,
  decision: Decision | undefined,
): HoursCheck {
  const counted = Object.entries(spent).filter(([kind]) => kinds?.some((each) => each === kind) ?? true);
  const minutes = counted.reduce((sum, [, each]) => sum + Math.max(0, each), 0);
  const left = decision ? 0 : Math.max(0, needed - minutes);
  return {
    kind: 'hours',
    requirement: id,
    state: left === 0 ? 'met' : 'left',
    needed,
    minutes,
    left,
    decision,
  };
}
