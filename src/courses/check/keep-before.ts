import { flowThrough, push, type Network } from './network.js';

/** What a flow is to win, without more or less arriving anywhere. */
export interface Wish {
  /** How much went through each forward edge before; edges that are not in it do not matter. */
  readonly wanted: ReadonlyMap<number, number>;
  /** What one through a forward edge is worth, whatever was before. */
  readonly worth: ReadonlyMap<number, number>;
}

/** Beyond so many rings what is left over only moves courses about that could stand either way. */
const mostRings = 60;

/**
 * Turns a flow into the one that is worth most, and among those agrees most with an earlier one: as long as some
 * ring of edges would win, it is turned round. Rings change neither what leaves the start nor what arrives.
 */
export function turnRings(network: Network, wish: Wish): void {
  for (let turned = 0; turned < mostRings; turned += 1) {
    const ring = findRing(network, wish);
    if (!ring) return;
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

/** Finds a ring that wins (Bellman and Ford), or undefined where there is none. */
function findRing(network: Network, wish: Wish): number[] | undefined {
  const nodes = network.edgesOf.length;
  const steps = network.to.flatMap((to, edge) => {
    const { gain, most } = stepOf(network, wish, edge);
    return most > 0 ? [{ edge, from: network.from[edge] ?? 0, to, gain }] : [];
  });
  const won = new Array<number>(nodes).fill(0);
  const cameBy = new Array<number | undefined>(nodes);
  let last: number | undefined;
  for (let round = 0; round <= nodes; round += 1) {
    last = undefined;
    for (const { edge, from, to, gain } of steps) {
      const reached = (won[from] ?? 0) + gain;
      if (reached <= (won[to] ?? 0)) continue;
      won[to] = reached;
      cameBy[to] = edge;
      last = to;
    }
    if (last === undefined) return undefined;
  }
  return last === undefined ? undefined : ringThrough(network, cameBy, last);
}

function ringThrough(network: Network, cameBy: readonly (number | undefined)[], start: number): number[] {
  const back = (node: number) => network.from[cameBy[node] ?? 0] ?? 0;
  let node = start;
  // As many steps back as there are nodes end inside the ring.
  for (let step = 0; step < cameBy.length; step += 1) node = back(node);
  const ring: number[] = [];
  const first = node;
  do {
    ring.push(cameBy[node] ?? 0);
    node = back(node);
  } while (node !== first);
  return ring;
}
