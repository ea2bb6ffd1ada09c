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
import { isAsBefore, mostLooks, turnRings } from './keep-before.js';
import { bring, flowThrough, open } from './network.js';
import { shareOut } from './share-out.js';

/** How demands were filled, and which of them could not be judged exactly. */
export interface Filling {
  readonly portions: readonly Portion[];
  /** Demands whose caps overlap without one lying in the other: judged by the tighter one of them. */
  readonly inexact: readonly number[];
  /** Demands for which something surer may be left over, as the search for it was cut off. */
  readonly cutOff: readonly number[];
}

/**
 * Fills demands from offers. An offer counts once and may be split, and of a bundle only so much counts. First,
 * what is filled in all is the most there can be; then no demand has less than lower tiers alone would bring it; then
 * each demand is as full as it can be, in their order; then of the lower tiers as much counts as can; then as much as
 * can be stays where it was before; then the order of the offers decides.
 *
 * Bringing credits to one demand after another gives the most in all, since what comes to one never takes
 * away what another has. The same holds for the tiers: a maximum flow grown from one stays above it. Only what is in
 * a bundle can take the place of something of a lower tier, and does so where that fills more in all.
 *
 * @param looks how much work may go into what stands either way; where it is not enough, the answer says so
 */
export function fillRequirements(
  demands: readonly Demand[],
  offers: readonly Offer[],
  before: readonly Portion[] = [],
  looks = mostLooks,
): Filling {
  const classes = classesOf(offers);
  const graph = makeGraph(classes, demands);
  const { network, worth } = graph;
  const earlier = earlierOf(offers, before);
  const wanted = wantedOf(graph, classes, earlier);
  bringAll(graph, demands, wanted);
  // How sure things are goes before how they were, also where there are too many rings to turn them all.
  const isSurest = graph.displacing.length === 0 || turnRings(network, { worth, wanted: new Map() }, looks);
  if (!isAsBefore(network, wanted)) turnRings(network, { worth, wanted }, looks);
  const portions = classes.flatMap((each, place) => {
    const ways = graph.ways[place] ?? [];
    const flows = new Map(ways.map(({ demand, edge }) => [demand, flowThrough(network, edge)]));
    return shareOut(each, flows, earlier);
  });
  return { portions, inexact: graph.inexact, cutOff: isSurest ? [] : graph.displacing };
}

/** Brings what each tier has; what was there before from a bundle goes first, so that it is not lost in a tie. */
function bringAll(graph: DemandGraph, demands: readonly Demand[], wanted: ReadonlyMap<number, number>): void {
  const { network, start, phases, demands: nodes } = graph;
  const missing = demands.map(({ need }) => need);
  const bringTo = (place: number, most: number) => {
    const node = nodes[place];
    if (node !== undefined) missing[place] = (missing[place] ?? 0) - bring(network, start, node, most);
  };
  for (const { bundles, bundled, others } of phases) {
    for (const { edge, most } of bundles) open(network, edge, most);
    for (const { edge, most, place } of bundled) {
      for (const way of graph.ways[place] ?? []) {
        const was = Math.min(wanted.get(way.edge) ?? 0, most - flowThrough(network, edge));
        open(network, edge, was);
        bringTo(way.demand, Math.min(missing[way.demand] ?? 0, was));
      }
      open(network, edge, most - flowThrough(network, edge));
    }
    for (const { edge, most } of others) open(network, edge, most);
    missing.forEach((most, place) => {
      bringTo(place, most);
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
