import type { MajorityRule, StateAges, TransitionRule } from '../packs/crosswalk-part.js';
import type { StatePack } from '../packs/state-pack.js';
import type { Citation } from './row.js';

/** Not yet compared with the text of the law. */
const unconfirmed = (words: string): Citation => ({ words, isUnconfirmed: true });

/**
 * Where no state says otherwise. 34 CFR 300.520(a) is something a State may provide: at its age of majority the
 * rights of IDEA go over to the student. The rights of FERPA in school records are others: by 34 CFR 99.5(a)
 * they go over at 18 in every state, and none of these ages touches them.
 */
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
    // Parents keep the rights of IDEA until then by what Colorado's parent centers tell; lists of all states say 18.
    majority: { age: 21, citation: unconfirmed('CO Rev. Stat. 2-4-401(6)') },
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
  // Disability Rights South Carolina and districts there tell of 13.
  SC: { transition: { age: 13, citation: unconfirmed('SC Code Regs. 43-243') } },
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
