import { interestAreas, type InterestArea } from './career-pack.js';
import type { CareerDetails, CareerTable } from './career-parts.js';

/** Something quite different, and what it was chosen by, so that the page can say so. */
export interface Unlike {
  readonly row: number;
  /** `interests`: far in interest scores and in another cluster; `cluster`: in another cluster alone. */
  readonly by: 'interests' | 'cluster';
  /** The area in which the other is stronger by the most. */
  readonly more: InterestArea | undefined;
  /** The area in which the other is weaker by the most. */
  readonly less: InterestArea | undefined;
}

type Scores = Readonly<Record<InterestArea, number>>;

interface Candidate {
  readonly row: number;
  readonly clusters: number;
  readonly distance: number;
  readonly scores: Scores | undefined;
}

/**
 * Gives an occupation that is quite different from one, just to look; undefined where every other one
 * is of its clusters or related to it. The same turn always gives the same; the next turn walks on.
 *
 * It is never in a cluster of the one it is shown for, never that one, never related to it (either
 * way). Of all others, the half that is farthest in interest scores (straight-line distance over the
 * six areas) is walked through, a cluster at a time, in each the farthest first. Where there are no
 * scores, the cluster alone decides.
 */
export function unlike(
  table: CareerTable,
  details: CareerDetails,
  row: number,
  turn: number,
): Unlike | undefined {
  const here = details.of(row).interestScores;
  const others = candidates(table, details, row, here);
  const far = others.filter(({ distance }) => distance > 0).sort((a, b) => b.distance - a.distance);
  const walk = takeTurns(far.length > 0 ? far.slice(0, Math.ceil(far.length / 2)) : others);
  const chosen = walk[((Math.trunc(turn) % walk.length) + walk.length) % walk.length];
  if (!chosen) return undefined;
  const there = chosen.scores;
  if (!here || !there || chosen.distance === 0)
    return { row: chosen.row, by: 'cluster', more: undefined, less: undefined };
  return { row: chosen.row, by: 'interests', more: widest(here, there, 1), less: widest(here, there, -1) };
}

function candidates(
  table: CareerTable,
  details: CareerDetails,
  row: number,
  here: Scores | undefined,
): Candidate[] {
  const mine = table.clusters[row] ?? 0;
  const { related } = details.of(row);
  const list: Candidate[] = [];
  for (let other = 0; other < table.code.length; other += 1) {
    const clusters = table.clusters[other] ?? 0;
    if (other === row || (clusters & mine) !== 0 || related.includes(other)) continue;
    const { related: back, interestScores: scores } = details.of(other);
    if (back.includes(row)) continue;
    list.push({ row: other, clusters, scores, distance: here && scores ? distance(here, scores) : 0 });
  }
  return list;
}

/** Orders occupations so that each cluster has its turn before one has its second. */
function takeTurns(list: readonly Candidate[]): Candidate[] {
  const lines = new Map<number, Candidate[]>();
  for (const candidate of list) {
    const line = lines.get(candidate.clusters);
    if (line) line.push(candidate);
    else lines.set(candidate.clusters, [candidate]);
  }
  const longest = Math.max(0, ...Array.from(lines.values(), (line) => line.length));
  return Array.from({ length: longest }, (_, place) =>
    Array.from(lines.values()).flatMap((line) => line[place] ?? []),
  ).flat();
}

function distance(one: Scores, other: Scores): number {
  return Math.hypot(...interestAreas.map((area) => one[area] - other[area]));
}

/** Finds the area with the widest difference in one direction; ties go to the first area. */
function widest(here: Scores, there: Scores, direction: 1 | -1): InterestArea | undefined {
  const gap = (area: InterestArea) => (there[area] - here[area]) * direction;
  return interestAreas.filter((each) => gap(each) > 0).sort((a, b) => gap(b) - gap(a))[0];
}
