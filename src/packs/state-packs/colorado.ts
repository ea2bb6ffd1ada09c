import { commonGoalDomains } from '../goal-domains.js';
import type { StatePack } from '../state-pack.js';
import { commonReviews } from './parts.js';

/** Colorado: a written goal for after high school, with yearly benchmarks, for grades 9 to 12. */
export const pack: StatePack = {
  id: 'CO',
  planLabel: {
    en: 'Individual Career and Academic Plan (ICAP)',
    es: 'Plan individual de carrera y estudios (ICAP)',
  },
  goalDomains: commonGoalDomains,
  reviews: commonReviews,
  graduationPlans: ['co-menu-of-options'],
  crosswalk: {
    columns: [
      {
        id: 'gifted',
        label: { en: 'Advanced Learning Plan (ALP)', es: 'Plan de aprendizaje avanzado (ALP)' },
      },
    ],
  },
  sources: [{ citation: '1 CCR 301-81 § 3.01' }, { citation: '34 CFR 300.320(b)' }],
};
