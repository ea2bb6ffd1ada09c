import { capTrees, type CapTree } from './cap-trees.js';
import type { Demand, OfferClass } from './demand.js';
import { addEdge, makeNetwork, type Network } from './network.js';

/** The network from one start over bundles and classes of offers, then caps, to demands. */
export interface DemandGraph {
  readonly network: Network;
  readonly start: number;
  /** What is opened for each tier, the lowest tier first; a bundle opens with the lowest of its tiers. */
  readonly phases: readonly Phase[];
  /** The node of each demand. */
  readonly demands: readonly number[];
  /** For each class: the edges that leave it, each towards a demand. */
  readonly ways: readonly (readonly Way[])[];
  /** What one through the edge into a class is worth: the more, the lower its tier. */
  readonly worth: ReadonlyMap<number, number>;
  /** Demands, by place, that a bundle may fill which holds more than one tier: there one may displace a surer one. */
  readonly displacing: readonly number[];
  /** Demands whose caps cross, by place. */
  readonly inexact: readonly number[];
}

/** An edge that carries nothing until it is opened. */
interface Opening {
  readonly edge: number;
  readonly most: number;
}

/** What is opened for a tier. */
export interface Phase {
  /** The edges into bundles. */
  readonly bundles: Opening[];
  /** The edges out of bundles, with the place of the class each leads to. */
  readonly bundled: (Opening & { readonly place: number })[];
  /** The edges into classes that are in none. */
  readonly others: Opening[];
}

/** The edge out of a class that leads to a demand. */
export interface Way {
  readonly demand: number;
  readonly edge: number;
}

/** More than a ring of edges can win by anything that matters less than a tier. */
const worthStep = 10_000;

/** Builds the network. Its nodes are classes, demands, caps, the start and bundles, in this order. */
export function makeGraph(classes: readonly OfferClass[], demands: readonly Demand[]): DemandGraph {
  const trees = demands.map(({ caps }, place) => capTrees(caps, classes, place));
  const firstCap = classes.length + demands.length;
  const starts = startsOf(trees, firstCap);
  const start = firstCap + trees.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const bundles = [...new Set(classes.flatMap(({ bundle }) => bundle ?? []))];
  const network = makeNetwork(start + 1 + bundles.length);
  const above = (demand: number, cap: number | undefined) =>
    cap === undefined ? classes.length + demand : (starts[demand] ?? 0) + cap;
  const ways = classes.map(({ takers, credits }, place) =>
    takers.map(({ demand }): Way => {
      const next = above(demand, trees[demand]?.innermost.get(place));
      return { demand, edge: addEdge(network, place, next, credits) };
    }),
  );
  trees.forEach(({ nodes }, demand) => {
    nodes.forEach(({ most, parent }, cap) =>
      addEdge(network, above(demand, cap), above(demand, parent), most),
    );
  });
  return {
    network,
    start,
    ...sourcesOf(network, start, classes),
    demands: demands.map((_, place) => classes.length + place),
    ways,
    displacing: displacingIn(classes),
    inexact: trees.flatMap(({ isExact }, place) => (isExact ? [] : [place])),
  };
}

function displacingIn(classes: readonly OfferClass[]): readonly number[] {
  const tierOf = new Map(classes.flatMap(({ bundle, tier }) => (bundle ? [[bundle, tier] as const] : [])));
  const isMixed = ({ bundle, tier }: OfferClass) => bundle !== undefined && tierOf.get(bundle) !== tier;
  const mixed = new Set(classes.filter(isMixed).map(({ bundle }) => bundle));
  const takers = classes.flatMap((each) => (mixed.has(each.bundle) ? each.takers : []));
  return [...new Set(takers.map(({ demand }) => demand))];
}

/** The edges from the start into classes: straight, or through the bundle they are in. */
function sourcesOf(
  network: Network,
  start: number,
  classes: readonly OfferClass[],
): Pick<DemandGraph, 'phases' | 'worth'> {
  const tiers = [...new Set(classes.map(({ tier }) => tier))].sort((one, other) => one - other);
  const phases = tiers.map((): Phase => ({ bundles: [], bundled: [], others: [] }));
  const worth = new Map<number, number>();
  const bundles = new Map<object, number>();
  // Classes come lowest tier first.
  classes.forEach(({ tier, credits, bundle }, place) => {
    const rank = tiers.indexOf(tier);
    let from = start;
    if (bundle) {
      from = bundles.get(bundle) ?? start + 1 + bundles.size;
      const isNew = !bundles.has(bundle);
      bundles.set(bundle, from);
      if (isNew) phases[rank]?.bundles.push({ edge: addEdge(network, start, from, 0), most: bundle.most });
    }
    const edge = addEdge(network, from, place, 0);
    worth.set(edge, worthStep ** (tiers.length - 1 - rank));
    if (bundle) phases[rank]?.bundled.push({ edge, most: credits, place });
    else phases[rank]?.others.push({ edge, most: credits });
  });
  return { phases, worth };
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
