import { commonGoalDomains } from '../goal-domains.js';
import type { StatePack } from '../state-pack.js';
import { commonReviews } from './parts.js';

/** For a place without a pack of its own: the general name of the plan, and no state's rules. */
export const pack: StatePack = {
  id: 'neutral',
  planLabel: {
    en: 'Individualized Learning Plan (ILP)',
    es: 'Plan de aprendizaje individualizado (ILP)',
  },
  goalDomains: commonGoalDomains,
  reviews: commonReviews,
  sources: [
    { citation: 'ASCA Student Standards: Mindsets & Behaviors for Student Success (2021)' },
    { citation: '34 CFR 300.320(b)' },
  ],
};
