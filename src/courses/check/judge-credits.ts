import type { CreditRequirement } from '../graduation-plan.js';
import type { Candidate } from './candidates.js';
import { creditStandings } from './course-standing.js';
import type { Demand, Offer, Portion, Taker } from './demand.js';
import type { Decisions } from './decisions.js';
import { fillRequirements } from './fill-requirements.js';
import type { InexactReason, Placement } from './graduation-check.js';

/** What fills the credit requirements of a graduation plan. */
export interface CreditsFilled {
  /** Over the requirements of which a course fills one. */
  readonly placements: readonly Placement[];
  /** Over those that share. */
  readonly shared: readonly Placement[];
  readonly inexact: readonly InexactReason[];
}

/** Finds what fills the credit requirements. One that the school waived takes nothing: others may need it. */
export function fillCredits(
  requirements: readonly CreditRequirement[],
  candidates: readonly Candidate[],
  decisions: Decisions,
  before: readonly Placement[],
): CreditsFilled {
  const open = [...requirements.entries()].filter(([, { id }]) => !decisions.ofRequirement(id));
  const apart = open.filter(([, { isShared }]) => isShared !== true);
  const main = fillSome(apart, candidates, before);
  const shared = open
    .filter(([, { isShared }]) => isShared === true)
    .map((each) => fillSome([each], candidates, []));
  return {
    placements: main.placements,
    shared: shared.flatMap(({ placements }) => placements),
    inexact: [main, ...shared].flatMap(({ inexact }) => inexact),
  };
}

function fillSome(
  requirements: readonly (readonly [number, CreditRequirement])[],
  candidates: readonly Candidate[],
  before: readonly Placement[],
): { readonly placements: readonly Placement[]; readonly inexact: readonly InexactReason[] } {
  const places = new Map(requirements.map(([, { id }], place) => [id, place]));
  const demands = requirements.map(([, { credits, caps = [] }]): Demand => ({
    need: credits,
    caps: caps.map(({ most }) => most),
  }));
  const earlier = before.flatMap(({ course, requirement, credits }): readonly Portion[] => {
    const demand = places.get(requirement);
    return demand === undefined ? [] : [{ id: course, demand, credits }];
  });
  const idAt = (place: number) => requirements[place]?.[1].id ?? '';
  const filling = fillRequirements(demands, offersOf(requirements, candidates), earlier);
  return {
    placements: filling.portions.map(({ id, demand, credits }) => ({
      course: id,
      requirement: idAt(demand),
      credits,
    })),
    inexact: filling.inexact.map((place) => ({ kind: 'overlappingCaps', requirement: idAt(place) })),
  };
}

function offersOf(
  requirements: readonly (readonly [number, CreditRequirement])[],
  candidates: readonly Candidate[],
): readonly Offer[] {
  const known = new Map<Candidate['reach'], readonly Taker[]>();
  const offers: Offer[] = [];
  for (const { id, credits, standing, reach } of candidates) {
    if (credits <= 0) continue;
    let takers = known.get(reach);
    if (!takers) known.set(reach, (takers = takersOf(requirements, reach)));
    if (takers.length > 0) offers.push({ id, credits, tier: creditStandings.indexOf(standing), takers });
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
