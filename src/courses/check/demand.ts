/** Something that takes credits up to a need, and of some courses only up to a cap. */
export interface Demand {
  /** Thousandths. */
  readonly need: number;
  /** The most of each cap, in thousandths. */
  readonly caps: readonly number[];
}

/** A demand an offer may fill, by place, and the caps of that demand it falls under. */
export interface Taker {
  readonly demand: number;
  readonly caps: readonly number[];
}

/** Offers of which only so much counts together, such as the times a course was taken. */
export interface Bundle {
  readonly most: number;
}

/** A course with its credits, and which demands it may fill. */
export interface Offer {
  readonly id: string;
  readonly credits: number;
  /** Offers of a lower tier are placed first; only one of the same bundle can take their place. */
  readonly tier: number;
  readonly takers: readonly Taker[];
  readonly bundle?: Bundle | undefined;
}

/** So much of an offer fills a demand. */
export interface Portion {
  readonly id: string;
  readonly demand: number;
  readonly credits: number;
}

/** Offers of one tier and one bundle that may fill the same: to the network they are one. */
export interface OfferClass {
  readonly tier: number;
  readonly takers: readonly Taker[];
  readonly bundle: Bundle | undefined;
  readonly offers: readonly Offer[];
  /** The credits of all of them. */
  readonly credits: number;
}

/** What each offer gave to each demand before, never more than the offer has now. */
export type Earlier = ReadonlyMap<Offer, ReadonlyMap<number, number>>;

/** Sorts offers into classes; the result does not depend on the order of the offers, but within a class. */
export function classesOf(offers: readonly Offer[]): readonly OfferClass[] {
  const byName = new Map<string, Offer[]>();
  const names = new Map<readonly Taker[], string>();
  const bundles = [...new Set(offers.map(({ bundle }) => bundle))];
  for (const offer of offers) {
    let ways = names.get(offer.takers);
    if (ways === undefined) names.set(offer.takers, (ways = nameOf(offer.takers)));
    const name = `${offer.tier} ${ways}${offer.bundle ? ` of ${bundles.indexOf(offer.bundle)}` : ''}`;
    const known = byName.get(name);
    if (known) known.push(offer);
    else byName.set(name, [offer]);
  }
  const sorted = [...byName].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([, each]) => ({
    tier: each[0]?.tier ?? 0,
    takers: each[0]?.takers ?? [],
    bundle: each[0]?.bundle,
    offers: each,
    credits: each.reduce((sum, { credits }) => sum + credits, 0),
  }));
}

/** Offers that fit least come first, so that what fits much stays free for what is left. */
function nameOf(takers: readonly Taker[]): string {
  const ways = takers.map(({ demand, caps }) => `${demand}:${caps.join('.')}`);
  return `${String(ways.length).padStart(3, '0')} ${ways.join(' ')}`;
}

/** Finds what offers gave before; what an offer no longer has, or may no longer fill, is left out. */
export function earlierOf(offers: readonly Offer[], before: readonly Portion[]): Earlier {
  const byId = new Map<string, Portion[]>();
  for (const portion of before) {
    const known = byId.get(portion.id);
    if (known) known.push(portion);
    else byId.set(portion.id, [portion]);
  }
  const earlier = new Map<Offer, ReadonlyMap<number, number>>();
  for (const offer of offers) {
    const portions = byId.get(offer.id);
    if (portions) earlier.set(offer, withinCredits(offer, portions));
  }
  return earlier;
}

function withinCredits(offer: Offer, portions: readonly Portion[]): ReadonlyMap<number, number> {
  let rest = offer.credits;
  const kept = new Map<number, number>();
  for (const { demand } of offer.takers) {
    const was = portions.reduce((sum, each) => sum + (each.demand === demand ? each.credits : 0), 0);
    const amount = Math.min(rest, was);
    if (amount > 0) kept.set(demand, amount);
    rest -= amount;
  }
  return kept;
}
