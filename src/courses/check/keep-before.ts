import { flowThrough, push, type Network } from './network.js';

/** What a flow is to win, without more or less arriving anywhere. */
export interface Wish {
  /** How much went through each forward edge before; edges that are not in it do not matter. */
  readonly wanted: ReadonlyMap<number, number>;
  /** What one through a forward edge is worth, whatever was before. */
  readonly worth: ReadonlyMap<number, number>;
}

/** So many looks at an edge are more than any plan of a student takes; they last some tenths of a second. */
export const mostLooks = 2_000_000;

/**
 * Turns a flow into the one that is worth most, and among those agrees most with an earlier one: as long as some
 * ring of edges would win, it is turned round. Rings change neither what leaves the start nor what arrives.
 *
 * @returns false where it was cut off, as it took too many looks
 */
export function turnRings(network: Network, wish: Wish, looks: number): boolean {
  const work = { left: looks };
  for (;;) {
    const ring = findRing(network, wish, work);
    if (!ring) return work.left > 0;
    const amount = Math.min(...ring.map((edge) => stepOf(network, wish, edge).most));
    for (const edge of ring) push(network, edge, amount);
  }
}

/** Says whether all goes where it went before. */
export function isAsBefore(network: Network, wanted: Wish['wanted']): boolean {
  return [...wanted].every(([edge, amount]) => flowThrough(network, edge) >= amount);
}

/** What one more through an edge wins, and for how many that holds. */
function stepOf(
  network: Network,
  { wanted, worth }: Wish,
  edge: number,
): { readonly gain: number; readonly most: number } {
  const rest = network.rest[edge] ?? 0;
  const forward = edge & ~1;
  const aim = wanted.get(forward);
  const own = worth.get(forward) ?? 0;
  if (aim === undefined) return { gain: edge === forward ? own : -own, most: rest };
  const flow = flowThrough(network, forward);
  if (edge === forward) {
    return flow < aim ? { gain: 1, most: Math.min(rest, aim - flow) } : { gain: 0, most: rest };
  }
  return flow > aim ? { gain: 0, most: Math.min(rest, flow - aim) } : { gain: -1, most: rest };
}

/** Finds a ring that wins (Bellman and Ford), or undefined where there is none, or no work is left. */
function findRing(network: Network, wish: Wish, work: { left: number }): number[] | undefined {
  const nodes = network.edgesOf.length;
  const steps = network.to.flatMap((to, edge) => {
    const { gain, most } = stepOf(network, wish, edge);
    return most > 0 ? [{ edge, from: network.from[edge] ?? 0, to, gain }] : [];
  });
  const won = new Array<number>(nodes).fill(0);
  const cameBy = new Array<number | undefined>(nodes).fill(undefined);
  // A ring is there at the latest when more rounds than nodes have won something.
  while (work.left > 0) {
    let hasWon = false;
    for (const { edge, from, to, gain } of steps) {
      const reached = (won[from] ?? 0) + gain;
      if (reached <= (won[to] ?? 0)) continue;
      won[to] = reached;
      cameBy[to] = edge;
      hasWon = true;
    }
    work.left -= steps.length + nodes;
    const ring = hasWon ? ringIn(network, cameBy) : undefined;
    if (!hasWon || ring) return ring;
  }
  return undefined;
}

/** A ring among the edges by which nodes were reached last: it wins. */
function ringIn(network: Network, cameBy: readonly (number | undefined)[]): number[] | undefined {
  const seenFrom = new Array<number>(cameBy.length).fill(-1);
  for (const start of cameBy.keys()) {
    let node = start;
    let edge = cameBy[node];
    while (edge !== undefined && seenFrom[node] === -1) {
      seenFrom[node] = start;
      node = network.from[edge] ?? 0;
      edge = cameBy[node];
    }
    if (edge !== undefined && seenFrom[node] === start) return ringThrough(network, cameBy, node);
  }
  return undefined;
}

function ringThrough(network: Network, cameBy: readonly (number | undefined)[], first: number): number[] {
  const ring: number[] = [];
  let node = first;
  do {
    const edge = cameBy[node] ?? 0;
    ring.push(edge);
    node = network.from[edge] ?? 0;
  } while (node !== first);
  return ring;
}
