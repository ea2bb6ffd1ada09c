import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fillRequirements, type Filling } from '../../../src/courses/check/fill-requirements.js';
import type { Bundle, Demand, Offer, Portion } from '../../../src/courses/check/demand.js';

/** Half a credit is the smallest step of these cases. */
const step = 500;

/** How much each demand has, by tier and in all. */
function amounts(demands: readonly Demand[], offers: readonly Offer[], portions: readonly Portion[]) {
  const tierOf = new Map(offers.map(({ id, tier }) => [id, tier]));
  const tiers = [0, 0, 0];
  const filled = demands.map(() => 0);
  for (const { id, demand, credits } of portions) {
    tiers[tierOf.get(id)!]! += credits;
    filled[demand]! += credits;
  }
  return { tiers, filled, inAll: filled.reduce((sum, each) => sum + each, 0) };
}

/** What is better, as one list of numbers: tier by tier, then demand by demand. */
function worth(demands: readonly Demand[], offers: readonly Offer[], portions: readonly Portion[]) {
  const { tiers, filled, inAll } = amounts(demands, offers, portions);
  return [tiers[0]!, tiers[0]! + tiers[1]!, inAll, ...filled];
}

function agreement(portions: readonly Portion[], before: readonly Portion[]): number {
  return portions.reduce((sum, { id, demand, credits }) => {
    const was = before.find((each) => each.id === id && each.demand === demand);
    return sum + Math.min(credits, was?.credits ?? 0);
  }, 0);
}

function isAllowed(demands: readonly Demand[], offers: readonly Offer[], portions: readonly Portion[]) {
  const used = new Map<string, number>();
  const filled = demands.map(() => 0);
  const capped = demands.map(({ caps }) => caps.map(() => 0));
  for (const { id, demand, credits } of portions) {
    const offer = offers.find((each) => each.id === id)!;
    const taker = offer.takers.find((each) => each.demand === demand);
    if (!taker || credits <= 0) return false;
    used.set(id, (used.get(id) ?? 0) + credits);
    if (used.get(id)! > offer.credits) return false;
    filled[demand]! += credits;
    for (const cap of taker.caps) capped[demand]![cap]! += credits;
  }
  if (!areBundlesKept(offers, used)) return false;
  return demands.every(
    ({ need, caps }, place) =>
      filled[place]! <= need && caps.every((most, cap) => capped[place]![cap]! <= most),
  );
}

function areBundlesKept(offers: readonly Offer[], used: ReadonlyMap<string, number>) {
  const inBundle = new Map<Bundle, number>();
  for (const { id, bundle } of offers) {
    if (bundle) inBundle.set(bundle, (inBundle.get(bundle) ?? 0) + (used.get(id) ?? 0));
  }
  return [...inBundle].every(([{ most }, credits]) => credits <= most);
}

/** Every way to place every half credit; small cases only. */
function* everyWay(demands: readonly Demand[], offers: readonly Offer[], from = 0): Generator<Portion[]> {
  const offer = offers[from];
  if (!offer) {
    yield [];
    return;
  }
  for (const own of splits(offer, offer.takers.length, offer.credits)) {
    for (const rest of everyWay(demands, offers, from + 1)) {
      const all = [...own, ...rest];
      if (isAllowed(demands, offers, all)) yield all;
    }
  }
}

function* splits(offer: Offer, takers: number, left: number): Generator<Portion[]> {
  if (takers === 0) {
    yield [];
    return;
  }
  const { demand } = offer.takers[takers - 1]!;
  for (let credits = 0; credits <= left; credits += step) {
    for (const rest of splits(offer, takers - 1, left - credits)) {
      yield credits === 0 ? rest : [{ id: offer.id, demand, credits }, ...rest];
    }
  }
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((each, at) => each !== other[at]);
  return place === -1 ? 0 : one[place]! - other[place]!;
}

/** A small case: demands with caps of which one may lie in the other, and courses that fit some of them. */
function anyCase(most: { demands: number; offers: number; halves: number; caps: boolean }) {
  const demand = fc.record({
    need: fc.integer({ min: 0, max: 4 }).map((halves) => halves * step),
    caps: most.caps
      ? fc.array(
          fc.integer({ min: 0, max: 2 }).map((halves) => halves * step),
          { maxLength: 2 },
        )
      : fc.constant([] as number[]),
  });
  return fc.array(demand, { minLength: 1, maxLength: most.demands }).chain((demands) => {
    const offer = fc.record({
      credits: fc.integer({ min: 1, max: most.halves }).map((halves) => halves * step),
      tier: fc.constantFrom(0, 1, 2),
      takers: fc.subarray([...demands.keys()]).chain((places) =>
        fc.tuple(
          ...places.map((place) =>
            // The second cap lies in the first.
            fc.integer({ min: 0, max: demands[place]!.caps.length }).map((depth) => ({
              demand: place,
              caps: [...Array(depth).keys()],
            })),
          ),
        ),
      ),
    });
    return fc.array(offer, { maxLength: most.offers }).map((offers) => ({
      demands,
      offers: offers.map((each, place): Offer => ({ id: `c${place}`, ...each })),
    }));
  });
}

const small = anyCase({ demands: 3, offers: 4, halves: 2, caps: true });
const large = anyCase({ demands: 6, offers: 30, halves: 4, caps: false });

/** Such a case in which some of the courses are times of the same one, or of one of two. */
const bundled = fc
  .tuple(
    small,
    fc.array(fc.constantFrom(0, 1, undefined), { minLength: 4, maxLength: 4 }),
    fc.nat(2),
    fc.nat(2),
  )
  .map(([{ demands, offers }, places, ...mosts]) => {
    const bundles = mosts.map((halves): Bundle => ({ most: halves * step }));
    return {
      demands,
      offers: offers.map((each, place): Offer => ({ ...each, bundle: bundles[places[place] ?? -1] })),
    };
  });

/** How full each demand is in the best way: tier by tier the most in all, none of them with less than before. */
function bestFills(demands: readonly Demand[], offers: readonly Offer[]): readonly number[] {
  let floor = demands.map(() => 0);
  for (const tier of [0, 1, 2]) {
    const some = offers.filter((each) => each.tier <= tier);
    let best: readonly number[] = [-1];
    for (const way of everyWay(demands, some)) {
      const { inAll, filled } = amounts(demands, offers, way);
      const isKept = filled.every((each, place) => each >= floor[place]!);
      if (isKept && compare([inAll, ...filled], best) > 0) best = [inAll, ...filled];
    }
    floor = best.slice(1);
  }
  return floor;
}

function total({ portions }: Filling): number {
  return portions.reduce((sum, { credits }) => sum + credits, 0);
}

describe('which course fills which requirement', () => {
  it('is as good as the best of all ways to split courses, found by trying each', () => {
    fc.assert(
      fc.property(small, ({ demands, offers }) => {
        const { portions, inexact } = fillRequirements(demands, offers);
        assert.ok(isAllowed(demands, offers, portions));
        assert.deepEqual(inexact, []);
        const own = worth(demands, offers, portions);
        for (const way of everyWay(demands, offers)) {
          assert.ok(compare(own, worth(demands, offers, way)) >= 0, `better: ${JSON.stringify(way)}`);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is so, too, where only so much of some courses counts together, whichever of them', () => {
    fc.assert(
      fc.property(bundled, ({ demands, offers }) => {
        const { portions } = fillRequirements(demands, offers);
        assert.ok(isAllowed(demands, offers, portions));
        const own = amounts(demands, offers, portions);
        assert.deepEqual(own.filled, bestFills(demands, offers));
        const sure = ({ tiers }: typeof own) => [tiers[0]!, tiers[0]! + tiers[1]!];
        for (const way of everyWay(demands, offers)) {
          const other = amounts(demands, offers, way);
          assert.ok(other.inAll <= own.inAll, `more: ${JSON.stringify(way)}`);
          if (other.filled.some((each, place) => each !== own.filled[place])) continue;
          assert.ok(compare(sure(own), sure(other)) >= 0, `surer: ${JSON.stringify(way)}`);
        }
        assert.deepEqual(fillRequirements(demands, offers, portions).portions, portions);
      }),
      { numRuns: 600 },
    );
  });

  it('says for which needs something surer may be left over, where the search for it was cut off', () => {
    fc.assert(
      fc.property(bundled, ({ demands, offers }) => {
        const whole = fillRequirements(demands, offers);
        const cut = fillRequirements(demands, offers, [], 0);
        assert.deepEqual(whole.cutOff, []);
        const filled = (filling: Filling) => amounts(demands, offers, filling.portions);
        assert.deepEqual(filled(cut).filled, filled(whole).filled);
        if (cut.cutOff.length === 0) assert.deepEqual(filled(cut).tiers, filled(whole).tiers);
      }),
      { numRuns: 600 },
    );
    const takers = [{ demand: 0, caps: [] }];
    const bundle = { most: step };
    const again = [0, 2].map((tier): Offer => ({ id: `c${tier}`, credits: step, tier, takers, bundle }));
    const demands = [{ need: step, caps: [] }];
    assert.deepEqual(fillRequirements(demands, again, [], 0).cutOff, [0]);
  });

  it('agrees with what was before as far as any of the best ways does', () => {
    const two = fc.tuple(small, fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.integer({ min: 1, max: 2 }))));
    fc.assert(
      fc.property(two, ([{ demands, offers }, was]) => {
        const before = [...new Map(was.map((each) => [`${each[0]} ${each[1]}`, each])).values()].map(
          ([offer, demand, halves]) => ({ id: `c${offer}`, demand, credits: halves * step }),
        );
        // What a course no longer has is not asked for: only ways that were possible are compared.
        fc.pre(isPossible(offers, before));
        const { portions } = fillRequirements(demands, offers, before);
        const own = worth(demands, offers, portions);
        let most = 0;
        for (const way of everyWay(demands, offers)) {
          if (compare(worth(demands, offers, way), own) === 0) most = Math.max(most, agreement(way, before));
        }
        assert.equal(agreement(portions, before), most);
        assert.deepEqual(own, worth(demands, offers, fillRequirements(demands, offers).portions));
      }),
      { numRuns: 400 },
    );
  });

  it('stays as it is when nothing changed', () => {
    fc.assert(
      fc.property(large, ({ demands, offers }) => {
        const { portions } = fillRequirements(demands, offers);
        assert.deepEqual(fillRequirements(demands, offers, portions).portions, portions);
      }),
    );
  });

  it('keeps any best way that was before, whole', () => {
    const hint = fc.record({ offer: fc.nat(29), demand: fc.nat(5), halves: fc.integer({ min: 1, max: 4 }) });
    const hints = fc.array(hint, { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(large, hints, ({ demands, offers }, some) => {
        // Whatever was before leads to a best way; this one may be far from the one found without it.
        const junk = some.map((each) => ({
          id: `c${each.offer}`,
          demand: each.demand,
          credits: each.halves * step,
        }));
        const { portions } = fillRequirements(demands, offers, junk);
        assert.deepEqual(
          worth(demands, offers, portions),
          worth(demands, offers, fillRequirements(demands, offers).portions),
        );
        const shuffled = [...portions].reverse();
        assert.deepEqual(fillRequirements(demands, offers, shuffled).portions, portions);
      }),
      { numRuns: 400 },
    );
  });

  it('never has less for a course more', () => {
    fc.assert(
      fc.property(large, fc.nat(), ({ demands, offers }, nat) => {
        fc.pre(offers.length > 0);
        const without = offers.filter((_, place) => place !== nat % offers.length);
        assert.ok(total(fillRequirements(demands, offers)) >= total(fillRequirements(demands, without)));
      }),
    );
  });

  it('counts as much of what is earned, whatever is planned', () => {
    fc.assert(
      fc.property(large, ({ demands, offers }) => {
        const earned = offers.filter(({ tier }) => tier === 0);
        const alone = amounts(demands, earned, fillRequirements(demands, earned).portions);
        const among = amounts(demands, offers, fillRequirements(demands, offers).portions);
        assert.equal(among.tiers[0], alone.inAll);
      }),
    );
  });

  it('fills twice as much when everything is twice as large', () => {
    fc.assert(
      fc.property(large, ({ demands, offers }) => {
        const double = fillRequirements(
          demands.map(({ need, caps }) => ({ need: need * 2, caps: caps.map((most) => most * 2) })),
          offers.map((each) => ({ ...each, credits: each.credits * 2 })),
        );
        const once = fillRequirements(demands, offers).portions;
        assert.deepEqual(
          double.portions,
          once.map((each) => ({ ...each, credits: each.credits * 2 })),
        );
      }),
    );
  });

  it('leaves a course where it was, though another one is just like it', () => {
    const demands = [
      { need: 1000, caps: [] },
      { need: 1000, caps: [] },
    ];
    const takers = [
      { demand: 0, caps: [] },
      { demand: 1, caps: [] },
    ];
    const offers = ['a', 'b', 'c'].map((id): Offer => ({ id, credits: 1000, tier: 0, takers }));
    const before = [
      { id: 'c', demand: 0, credits: 1000 },
      { id: 'a', demand: 1, credits: 1000 },
    ];
    const { portions } = fillRequirements(demands, offers, before);
    assert.deepEqual(new Set(portions), new Set(before));
  });

  it('never fills too much where caps overlap', () => {
    const crossing = fc.array(fc.subarray([0, 1, 2]), { minLength: 1, maxLength: 5 });
    const mosts = fc.array(fc.nat(3), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(crossing, mosts, (under, halves) => {
        const demands = [{ need: 3000, caps: halves.map((each) => each * step) }];
        const offers = under.map((caps, place): Offer => {
          return { id: `c${place}`, credits: 1000, tier: 0, takers: [{ demand: 0, caps }] };
        });
        assert.ok(isAllowed(demands, offers, fillRequirements(demands, offers).portions));
      }),
    );
  });

  it('says where caps overlap, and then never fills too much', () => {
    const demands = [{ need: 3000, caps: [1000, 500] }];
    const offer = (id: string, caps: readonly number[]): Offer => ({
      id,
      credits: 1000,
      tier: 0,
      takers: [{ demand: 0, caps }],
    });
    const crossing = [offer('a', [0]), offer('b', [1]), offer('c', [0, 1])];
    const { portions, inexact } = fillRequirements(demands, crossing);
    assert.deepEqual(inexact, [0]);
    assert.ok(isAllowed(demands, crossing, portions));
    assert.deepEqual(fillRequirements(demands, crossing.slice(0, 2)).inexact, []);
  });
});

function isPossible(offers: readonly Offer[], before: readonly Portion[]): boolean {
  return before.every(({ id, demand }) => {
    const offer = offers.find((each) => each.id === id);
    const asked = before.filter((each) => each.id === id).reduce((sum, { credits }) => sum + credits, 0);
    return !offer || (asked <= offer.credits && offer.takers.some((taker) => taker.demand === demand));
  });
}
