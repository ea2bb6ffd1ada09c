import type { MajorityRule, StateAges, TransitionRule } from '../packs/crosswalk-part.js';
import type { StatePack } from '../packs/state-pack.js';
import type { Citation } from './row.js';

/** Not yet compared with the text of the law. */
const unconfirmed = (words: string): Citation => ({ words, isUnconfirmed: true });

/** Where no state says otherwise. */
const federal = {
  transition: { age: 16, citation: { words: '34 CFR 300.320(b)' } },
  majority: { age: 18, citation: { words: '34 CFR 300.520' } },
} as const satisfies StateAges;

const from14: StateAges = { transition: { age: 14 } };

/**
 * What states say otherwise, by their postal codes. Their law on the age of majority goes further than
 * schools, and a state may keep rights in education with the parents for longer: a pack says so in `ages`.
 */
const states: Readonly<Record<string, StateAges>> = {
  AL: { majority: { age: 19 } },
  CO: {
    transition: {
      age: 15,
      iep: 'developed',
      grade: { level: 9, at: 'end' },
      citation: { words: '1 CCR 301-8 4.03(6)(d)(i)' },
    },
  },
  CT: from14,
  KY: {
    transition: {
      age: 14,
      grade: { level: 8, at: 'start' },
      citation: unconfirmed('707 KAR 1:320 7'),
    },
  },
  MA: { transition: { age: 14, citation: unconfirmed('MA Gen. Laws 71B:2') } },
  MS: { majority: { age: 21 } },
  NE: { majority: { age: 19 } },
  VA: from14,
  WI: { transition: { age: 14, citation: unconfirmed('WI Stat. 115.787(2)(g)') } },
};

/** From what age on what is asked: by the pack, else the state, else federal law. */
export function agesOf(
  pack: StatePack | undefined,
  state: string | undefined = stateOf(pack),
): { readonly transition: TransitionRule; readonly majority: MajorityRule } {
  const own = state !== undefined && Object.hasOwn(states, state) ? states[state] : undefined;
  return { ...federal, ...own, ...pack?.crosswalk?.ages };
}

/** The state of a pack by its postal code; undefined where the pack says none. */
export function stateOf(pack: StatePack | undefined): string | undefined {
  const named = pack?.crosswalk?.state ?? pack?.id;
  return named !== undefined && /^[A-Z]{2}$/.test(named) ? named : undefined;
}
