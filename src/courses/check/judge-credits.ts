import type { CreditRequirement } from '../graduation-plan.js';
import type { Candidate } from './candidates.js';
import { creditStandings } from './course-standing.js';
import { fromGrains, toGrains } from './credit-units.js';
import type { Demand, Offer, Portion, Taker } from './demand.js';
import type { Decisions } from './decisions.js';
import { fillRequirements } from './fill-requirements.js';
import type { InexactReason, Placement } from './graduation-check.js';
import type { OncePerCourse } from './repeats.js';

/** So much of a course fills a requirement, in thousandths and exactly. */
export interface Placed extends Placement {
  readonly grains: number;
}

/** What fills the credit requirements of a graduation plan. */
export interface CreditsFilled {
  /** Over the requirements of which a course fills one. */
  readonly placements: readonly Placed[];
  /** Over those that share. */
  readonly shared: readonly Placed[];
  readonly inexact: readonly InexactReason[];
}

/** Finds what fills the credit requirements. One that the school waived takes nothing: others may need it. */
export function fillCredits(
  requirements: readonly CreditRequirement[],
  once: OncePerCourse,
  decisions: Decisions,
  before: readonly Placement[],
): CreditsFilled {
  const open = [...requirements.entries()].filter(([, { id }]) => !decisions.ofRequirement(id));
  const apart = open.filter(([, { isShared }]) => isShared !== true);
  const main = fillSome(apart, once, before);
  const shared = open
    .filter(([, { isShared }]) => isShared === true)
    .map((each) => fillSome([each], once, []));
  return {
    placements: main.placements,
    shared: shared.flatMap(({ placements }) => placements),
    inexact: [main, ...shared].flatMap(({ inexact }) => inexact),
  };
}

function fillSome(
  requirements: readonly (readonly [number, CreditRequirement])[],
  once: OncePerCourse,
  before: readonly Placement[],
): { readonly placements: readonly Placed[]; readonly inexact: readonly InexactReason[] } {
  const places = new Map(requirements.map(([, { id }], place) => [id, place]));
  const demands = requirements.map(([, { credits, caps = [] }]): Demand => ({
    need: toGrains(credits),
    caps: caps.map(({ most }) => toGrains(most)),
  }));
  const earlier = before.flatMap(({ course, requirement, credits }): readonly Portion[] => {
    const demand = places.get(requirement);
    return demand === undefined ? [] : [{ id: course, demand, credits: toGrains(credits) }];
  });
  const idAt = (place: number) => requirements[place]?.[1].id ?? '';
  const filling = fillRequirements(demands, offersOf(requirements, once), earlier);
  return {
    placements: filling.portions.map(({ id, demand, credits: grains }) => ({
      course: id,
      requirement: idAt(demand),
      credits: fromGrains(grains),
      grains,
    })),
    inexact: [
      ...filling.inexact.map((place) => ({ kind: 'overlappingCaps', requirement: idAt(place) }) as const),
      ...filling.cutOff.map((place) => ({ kind: 'tooManyWays', requirement: idAt(place) }) as const),
    ],
  };
}

function offersOf(
  requirements: readonly (readonly [number, CreditRequirement])[],
  { offered, bundles }: OncePerCourse,
): readonly Offer[] {
  const known = new Map<Candidate['reach'], readonly Taker[]>();
  const offers: Offer[] = [];
  for (const each of offered) {
    const { id, credits, standing, reach } = each;
    if (credits <= 0) continue;
    let takers = known.get(reach);
    if (!takers) known.set(reach, (takers = takersOf(requirements, reach)));
    if (takers.length === 0) continue;
    const tier = creditStandings.indexOf(standing);
    offers.push({ id, credits: toGrains(credits), tier, takers, bundle: bundles.get(each) });
  }
  return offers;
}

function takersOf(
  requirements: readonly (readonly [number, CreditRequirement])[],
  reach: Candidate['reach'],
): readonly Taker[] {
  return requirements.flatMap(([place], demand) => {
    const own = reach[place];
    return own?.basis === undefined ? [] : [{ demand, caps: own.caps }];
  });
}
