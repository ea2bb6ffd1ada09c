import { capTrees, type CapTree } from './cap-trees.js';
import type { Demand, OfferClass } from './demand.js';
import { addEdge, makeNetwork, type Network } from './network.js';

/** The network from tiers over classes of offers and caps to demands. */
export interface DemandGraph {
  readonly network: Network;
  /** The node of each tier, the lowest tier first. */
  readonly tiers: readonly number[];
  /** The node of each demand. */
  readonly demands: readonly number[];
  /** For each class: the edges that leave it, each towards a demand. */
  readonly ways: readonly (readonly Way[])[];
  /** Demands whose caps cross, by place. */
  readonly inexact: readonly number[];
}

/** The edge out of a class that leads to a demand. */
export interface Way {
  readonly demand: number;
  readonly edge: number;
}

/** Builds the network. Its nodes are classes, demands, caps and tiers, in this order. */
export function makeGraph(classes: readonly OfferClass[], demands: readonly Demand[]): DemandGraph {
  const tierNames = [...new Set(classes.map(({ tier }) => tier))].sort((one, other) => one - other);
  const trees = demands.map(({ caps }, place) => capTrees(caps, classes, place));
  const firstCap = classes.length + demands.length;
  const starts = startsOf(trees, firstCap);
  const firstTier = firstCap + trees.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const network = makeNetwork(firstTier + tierNames.length);
  const above = (demand: number, cap: number | undefined) =>
    cap === undefined ? classes.length + demand : (starts[demand] ?? 0) + cap;
  const ways = classes.map(({ tier, takers, credits }, place) => {
    addEdge(network, firstTier + tierNames.indexOf(tier), place, credits);
    return takers.map(({ demand }): Way => {
      const next = above(demand, trees[demand]?.innermost.get(place));
      return { demand, edge: addEdge(network, place, next, credits) };
    });
  });
  trees.forEach(({ nodes }, demand) => {
    nodes.forEach(({ most, parent }, cap) =>
      addEdge(network, above(demand, cap), above(demand, parent), most),
    );
  });
  return {
    network,
    tiers: tierNames.map((_, place) => firstTier + place),
    demands: demands.map((_, place) => classes.length + place),
    ways,
    inexact: trees.flatMap(({ isExact }, place) => (isExact ? [] : [place])),
  };
}

/** Where the nodes of each tree begin. */
function startsOf(trees: readonly CapTree[], first: number): readonly number[] {
  let next = first;
  return trees.map(({ nodes }) => {
    const start = next;
    next += nodes.length;
    return start;
  });
}
