import { commonGoalDomains } from '../goal-domains.js';
import type { StatePack } from '../state-pack.js';
import { commonReviews } from './parts.js';

/** Washington: career and educational goals, begun by grade 8 and brought up to date each year. */
export const pack: StatePack = {
  id: 'WA',
  planLabel: {
    en: 'High School and Beyond Plan (HSBP)',
    es: 'Plan para la secundaria y después (HSBP)',
  },
  goalDomains: commonGoalDomains,
  reviews: commonReviews,
  graduationPlans: ['wa-diploma'],
  crosswalk: {
    columns: [
      {
        id: 'gifted',
        label: { en: 'Highly capable plan (HiCap)', es: 'Plan para estudiantes de alta capacidad (HiCap)' },
      },
    ],
  },
  sources: [{ citation: 'RCW 28A.230.212' }, { citation: '34 CFR 300.320(b)' }],
};
