import type { ExperienceKind } from '../../model/experience.js';
import type { Catalog } from '../catalog.js';
import type { CreditRequirement, HoursRequirement } from '../graduation-plan.js';
import type { Candidate } from './candidates.js';
import type { CreditStanding } from './course-standing.js';
import { fromGrains, missingFrom, toGrains } from './credit-units.js';
import type { Decisions } from './decisions.js';
import type {
  CheckState,
  CreditCheck,
  CreditSums,
  Decision,
  Fill,
  HoursCheck,
  NotHere,
} from './graduation-check.js';
import type { Placed } from './judge-credits.js';
import type { CourseNamer } from './repeats.js';

/** Minutes by kind of experience. */
export type MinutesByKind = Readonly<Record<ExperienceKind, number>>;

/** What one answer rests on. */
export interface Grounds {
  /** All that may count in this answer, in the order of time. */
  readonly candidates: readonly Candidate[];
  /** The place of each candidate, by its course. */
  readonly places: ReadonlyMap<string, number>;
  /** By the id of a course of which nothing counts: the one it is another time of. */
  readonly repeats: ReadonlyMap<string, string>;
  readonly byRequirement: ReadonlyMap<string, readonly Placed[]>;
  readonly byCourse: ReadonlyMap<string, readonly Placed[]>;
  readonly decisions: Decisions;
  readonly nameOf: CourseNamer;
  readonly catalog: Catalog;
}

/** Puts together what an answer rests on. */
export function groundsOf(
  parts: Omit<Grounds, 'places' | 'byRequirement' | 'byCourse'>,
  placements: readonly Placed[],
): Grounds {
  return {
    ...parts,
    places: new Map(parts.candidates.map(({ id }, place) => [id, place])),
    byRequirement: groupBy(placements, ({ requirement }) => requirement),
    byCourse: groupBy(placements, ({ course }) => course),
  };
}

/** Groups values by a key, each group in their order. */
export function groupBy<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Adds up what is there by how sure it is, and says where it stands; what is needed is in thousandths. */
export function sumUp(
  needed: number,
  parts: readonly { readonly standing: CreditStanding; readonly grains: number }[],
  decision: Decision | undefined,
): CreditSums {
  const sums = { earned: 0, toBeConfirmed: 0, expected: 0 };
  for (const { standing, grains } of parts) sums[standing] += grains;
  const { earned, toBeConfirmed, expected } = sums;
  const missing = toGrains(needed) - earned - toBeConfirmed;
  const isMet = decision !== undefined || missingFrom(missing) === 0;
  const left = isMet ? 0 : missingFrom(missing - expected);
  const state: CheckState = isMet ? 'met' : left === 0 ? 'metIfPassed' : 'left';
  return {
    needed,
    earned: fromGrains(earned),
    toBeConfirmed: fromGrains(toBeConfirmed),
    expected: fromGrains(expected),
    left,
    state,
    decision,
  };
}

/** Judges a credit requirement by what was placed. */
export function checkCredits(requirement: CreditRequirement, place: number, grounds: Grounds): CreditCheck {
  const { id, credits } = requirement;
  const placed = (grounds.byRequirement.get(id) ?? []).flatMap((each) => {
    const candidate = candidateOf(each.course, grounds);
    const basis = candidate?.reach[place]?.basis;
    return candidate && basis ? [{ ...each, standing: candidate.standing, basis }] : [];
  });
  const sums = sumUp(credits, placed, grounds.decisions.ofRequirement(id));
  const fills = placed.flatMap(({ course, credits: own, standing, basis }): readonly Fill[] =>
    own > 0 ? [{ course, credits: own, standing, basis }] : [],
  );
  const notHere = sums.left > 0 ? whyNotHere(requirement, place, grounds) : [];
  return { kind: 'credits', requirement: id, ...sums, filledBy: inTimeOrder(fills, grounds), notHere };
}

/** The candidate a course is in this answer. */
export function candidateOf(course: string, { candidates, places }: Grounds): Candidate | undefined {
  const place = places.get(course);
  return place === undefined ? undefined : candidates[place];
}

/** Puts what fills a requirement in the order of time. */
export function inTimeOrder<T extends Fill>(fills: readonly T[], { places }: Grounds): readonly T[] {
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
    const of = grounds.repeats.get(course);
    if (of !== undefined) reasons.push({ course, because: 'repeat', of });
    else if (others.length > 0) reasons.push({ course, because: 'fillsOthers', requirements: others });
    else if (own.caps.length > 0) reasons.push({ course, because: 'cap' });
  }
  return reasons;
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
