import { makeGraph, type DemandGraph } from './demand-graph.js';
import {
  classesOf,
  earlierOf,
  type Demand,
  type Earlier,
  type Offer,
  type OfferClass,
  type Portion,
} from './demand.js';
import { isAsBefore, turnRings } from './keep-before.js';
import { bring, flowThrough, open } from './network.js';
import { shareOut } from './share-out.js';

/** How demands were filled, and which of them could not be judged exactly. */
export interface Filling {
  readonly portions: readonly Portion[];
  /** Demands whose caps overlap without one lying in the other: judged by the tighter one of them. */
  readonly inexact: readonly number[];
}

/**
 * Fills demands from offers. An offer counts once and may be split, and of a bundle only so much counts. First,
 * what is filled in all is the most there can be; then each demand is as full as it can be, in their order; then of
 * the lower tiers as much counts as can; then as much as can be stays where it was before; then the order of the
 * offers decides.
 *
 * Bringing credits to one demand after another gives the most in all, since what comes to one never takes
 * away what another has. The same holds for the tiers: a maximum flow grown from one stays above it. Only what is in
 * a bundle can take the place of something of a lower tier, and does so where that fills more.
 */
export function fillRequirements(
  demands: readonly Demand[],
  offers: readonly Offer[],
  before: readonly Portion[] = [],
): Filling {
  const classes = classesOf(offers);
  const graph = makeGraph(classes, demands);
  const { network, worth } = graph;
  bringAll(graph, demands);
  // How sure things are goes before how they were, also where there are too many rings to turn them all.
  if (graph.hasBundles) turnRings(network, { worth, wanted: new Map() });
  const earlier = earlierOf(offers, before);
  const wanted = wantedOf(graph, classes, earlier);
  if (!isAsBefore(network, wanted)) turnRings(network, { worth, wanted });
  const portions = classes.flatMap((each, place) => {
    const ways = graph.ways[place] ?? [];
    const flows = new Map(ways.map(({ demand, edge }) => [demand, flowThrough(network, edge)]));
    return shareOut(each, flows, earlier);
  });
  return { portions, inexact: graph.inexact };
}

function bringAll({ network, start, phases, demands: nodes }: DemandGraph, demands: readonly Demand[]): void {
  const missing = demands.map(({ need }) => need);
  for (const phase of phases) {
    for (const { edge, most } of phase) open(network, edge, most);
    nodes.forEach((node, place) => {
      const most = missing[place] ?? 0;
      missing[place] = most - bring(network, start, node, most);
    });
  }
}

/** How much went through each way before. */
function wantedOf(
  graph: DemandGraph,
  classes: readonly OfferClass[],
  earlier: Earlier,
): ReadonlyMap<number, number> {
  return new Map(
    classes.flatMap(({ offers }, place) =>
      (graph.ways[place] ?? []).map(({ demand, edge }): [number, number] => [
        edge,
        offers.reduce((sum, offer) => sum + (earlier.get(offer)?.get(demand) ?? 0), 0),
      ]),
    ),
  );
}
