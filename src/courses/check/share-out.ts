import type { Earlier, Offer, OfferClass, Portion } from './demand.js';

/**
 * Says which offers of a class give what its demands got. What was so before stays; then whole offers are
 * placed where they fit, in order, and only then is one split.
 */
export function shareOut(
  { offers, takers }: OfferClass,
  flows: ReadonlyMap<number, number>,
  earlier: Earlier,
): readonly Portion[] {
  const rest = new Map(offers.map((offer) => [offer, offer.credits]));
  const open = new Map(flows);
  const given = new Map<Offer, Map<number, number>>();
  const give = (offer: Offer, demand: number, most: number) => {
    const amount = Math.min(most, rest.get(offer) ?? 0, open.get(demand) ?? 0);
    if (amount <= 0) return;
    rest.set(offer, (rest.get(offer) ?? 0) - amount);
    open.set(demand, (open.get(demand) ?? 0) - amount);
    const ofOffer = given.get(offer) ?? new Map<number, number>();
    given.set(offer, ofOffer.set(demand, (ofOffer.get(demand) ?? 0) + amount));
  };
  const demands = takers.map(({ demand }) => demand);
  const each = (act: (offer: Offer, demand: number) => void) => {
    for (const demand of demands) {
      for (const offer of offers) {
        if ((open.get(demand) ?? 0) <= 0) break;
        if ((rest.get(offer) ?? 0) > 0) act(offer, demand);
      }
    }
  };
  if (earlier.size > 0) each((offer, demand) => give(offer, demand, earlier.get(offer)?.get(demand) ?? 0));
  each((offer, demand) => {
    const left = rest.get(offer) ?? 0;
    if (left <= (open.get(demand) ?? 0)) give(offer, demand, left);
  });
  each((offer, demand) => give(offer, demand, Infinity));
  return offers.flatMap((offer) => {
    const portions = [...(given.get(offer) ?? [])].sort(([one], [other]) => one - other);
    return portions.map(([demand, credits]) => ({ id: offer.id, demand, credits }));
  });
}
