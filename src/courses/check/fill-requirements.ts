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
import { keepBefore } from './keep-before.js';
import { bring, flowThrough } from './network.js';
import { shareOut } from './share-out.js';

/** How demands were filled, and which of them could not be judged exactly. */
export interface Filling {
  readonly portions: readonly Portion[];
  /** Demands whose caps overlap without one lying in the other: judged by the tighter one of them. */
  readonly inexact: readonly number[];
}

/**
 * Fills demands from offers. An offer counts once and may be split. First, what is filled in all is the most
 * there can be, and of the lower tiers the most first; then each demand is as full as it can be, in their
 * order; then as much as can be stays where it was before; then the order of the offers decides.
 *
 * Bringing credits to one demand after another gives the most in all, since what comes to one never takes
 * away what another has. The same holds for the tiers: a maximum flow grown from one stays above it.
 */
export function fillRequirements(
  demands: readonly Demand[],
  offers: readonly Offer[],
  before: readonly Portion[] = [],
): Filling {
  const classes = classesOf(offers);
  const graph = makeGraph(classes, demands);
  bringAll(graph, demands);
  const earlier = earlierOf(offers, before);
  if (earlier.size > 0) keepBefore(graph.network, wantedOf(graph, classes, earlier));
  const portions = classes.flatMap((each, place) => {
    const ways = graph.ways[place] ?? [];
    const flows = new Map(ways.map(({ demand, edge }) => [demand, flowThrough(graph.network, edge)]));
    return shareOut(each, flows, earlier);
  });
  return { portions, inexact: graph.inexact };
}

function bringAll(graph: DemandGraph, demands: readonly Demand[]): void {
  const missing = demands.map(({ need }) => need);
  graph.tiers.forEach((_, tier) => {
    const sources = graph.tiers.slice(0, tier + 1);
    graph.demands.forEach((node, place) => {
      const most = missing[place] ?? 0;
      missing[place] = most - bring(graph.network, sources, node, most);
    });
  });
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
