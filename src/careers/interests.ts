import type { InterestAnswers } from '../model/career.js';
import { areaOf } from './activities.js';
import { interestAreas, type InterestArea } from './career-pack.js';
import type { CareerIndex } from './career-parts.js';

/** What somebody said to the activities of one interest area. */
export interface AreaInterest {
  /** 0 (disliked all) to 1 (liked all); undefined where nothing was answered. */
  readonly strength: number | undefined;
  /** How many activities were answered, `not sure` among them. */
  readonly answered: number;
}

/** What somebody said, by interest area. */
export type Interests = Readonly<Record<InterestArea, AreaInterest>>;

/** The answers alone, saved or not. */
export type ActivityAnswers = Pick<InterestAnswers, 'liked' | 'unsure' | 'disliked'>;

/** How near something is to what a person likes. Words, for no number or rank says what a person is. */
export const nearnessWords = ['close', 'some', 'other'] as const;
export type Nearness = (typeof nearnessWords)[number];

/** Strength of the six areas, in their order or by their letters; 1 to 7 in the pack. */
export type InterestScores = readonly number[] | Readonly<Record<InterestArea, number>>;

/**
 * Sums up what was said: for each area, liked minus disliked over answered, moved from -1…1 to 0…1.
 * `Not sure` counts as answered and pulls to the middle. An activity that is marked both liked and
 * disliked, as two devices may leave it, counts as not sure.
 */
export function interestsOf(answers: ActivityAnswers): Interests {
  const { liked = {}, unsure = {}, disliked = {} } = answers;
  return areaRecord((area) => {
    const asked = [liked, unsure, disliked].flatMap((said) => Object.keys(said).filter((id) => said[id]));
    const answered = new Set(asked.filter((id) => areaOf(id) === area));
    if (answered.size === 0) return { strength: undefined, answered: 0 };
    let sum = 0;
    for (const id of answered) sum += Number(liked[id] === true) - Number(disliked[id] === true);
    return { strength: (1 + sum / answered.size) / 2, answered: answered.size };
  });
}

/** Gives the areas, the most liked first; ties in their own order, those without answers last. */
export function areaOrder(interests: Interests): InterestArea[] {
  const strength = (area: InterestArea) => interests[area].strength ?? -1;
  return interestAreas.toSorted((a, b) => strength(b) - strength(a));
}

/** How many areas are named as liked most, at most. */
const mostNamed = 3;
/** How far above the middle of all six an area stands out, of a strength from 0 to 1. */
const standsOut = 0.1;

/**
 * Gives the areas that stand out as liked, the most liked first: more is liked in them than not, and
 * clearly more than in all six together, where one without answers counts as neither. They are three
 * at most, and none where more are liked the same, for to name some of them would be to choose.
 */
export function areasLikedMost(interests: Interests): InterestArea[] {
  const strength = (area: InterestArea) => interests[area].strength ?? 0.5;
  const enough = Math.max(0.5, mean(interestAreas.map(strength)) + standsOut);
  const order = areaOrder(interests).filter((area) => strength(area) > enough);
  const next = order[mostNamed];
  return order.slice(0, mostNamed).filter((area) => !next || strength(area) > strength(next));
}

/**
 * Says how alike two profiles of the six areas are: their correlation (Pearson), -1 to 1. An area
 * without answers counts as neither liked nor disliked. Where all six areas are liked the same, or
 * the scores are all the same, nothing is nearer than anything else, and the answer is 0. Undefined
 * where nothing was answered or there are no scores.
 *
 * A correlation compares shapes, not heights: somebody who likes a lot is not nearer to everything.
 */
export function fitOf(scores: InterestScores | undefined, interests: Interests): number | undefined {
  if (!scores || interestAreas.every((area) => interests[area].answered === 0)) return undefined;
  const theirs = 'R' in scores ? interestAreas.map((area) => scores[area]) : scores;
  if (theirs.length !== interestAreas.length || theirs.some(Number.isNaN)) return undefined;
  return correlation(
    interestAreas.map((area) => interests[area].strength ?? 0.5),
    theirs,
  );
}

/** Puts a fit into a word: `close` from 0.5, `some` from 0; everything else is just something other. */
export function nearness(fit: number | undefined): Nearness | undefined {
  if (fit === undefined) return undefined;
  if (fit >= 0.5) return 'close';
  return fit >= 0 ? 'some' : 'other';
}

/** A cluster by its place in the index, and how near it is to what somebody likes. */
export interface ClusterFit {
  readonly id: string;
  /** Its place in the index. */
  readonly place: number;
  readonly nearness: Nearness | undefined;
}

/**
 * Gives all clusters, the nearest first; ties in the index's order. None is left out. What counts is in
 * which areas a cluster is stronger than the others: keeping things in order, say, is strong in nearly
 * all, and would make all alike.
 */
export function clusterOrder(index: CareerIndex, interests: Interests): ClusterFit[] {
  const known = index.clusterInterests.filter(hasScores);
  const usual = interestAreas.map((_, area) => mean(known.map((scores) => scores[area] ?? 0)));
  return index.clusters
    .map(({ id }, place) => {
      const scores = index.clusterInterests[place] ?? [];
      const apart = hasScores(scores) ? scores.map((score, area) => score - (usual[area] ?? 0)) : undefined;
      return { id, place, fit: fitOf(apart, interests) };
    })
    .sort((a, b) => (b.fit ?? -1) - (a.fit ?? -1))
    .map(({ id, place, fit }) => ({ id, place, nearness: nearness(fit) }));
}

/** A cluster of which nothing is known has zeros. */
function hasScores(scores: readonly number[]): boolean {
  return scores.some((score) => score > 0);
}

function areaRecord<T>(make: (area: InterestArea) => T): Record<InterestArea, T> {
  return { R: make('R'), I: make('I'), A: make('A'), S: make('S'), E: make('E'), C: make('C') };
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const a = centred(one);
  const b = centred(other);
  const size = Math.sqrt(dot(a, a) * dot(b, b));
  // Rounding leaves a little where there is nothing.
  return size < 1e-9 ? 0 : dot(a, b) / size;
}

function centred(values: readonly number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
}
