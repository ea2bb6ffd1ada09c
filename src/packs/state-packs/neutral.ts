import { commonGoalDomains } from '../goal-domains.js';
import type { StatePack } from '../state-pack.js';
import { commonReviews, transitionRule } from './parts.js';

/**
 * For a place without a pack of its own: the general name of the plan, and no state's rules. It asks for
 * nothing, for no law does where nobody knows the place.
 */
export const pack: StatePack = {
  id: 'neutral',
  planLabel: {
    en: 'Individualized Learning Plan (ILP)',
    es: 'Plan de aprendizaje individualizado (ILP)',
  },
  goalDomains: commonGoalDomains,
  reviews: commonReviews,
  sources: [
    {
      citation: 'ASCA Student Standards: Mindsets & Behaviors for Student Success (2021)',
      link: 'https://www.wsfcs.k12.nc.us/Page/103768',
      readOn: '2026-11-22',
    },
    transitionRule,
  ],
};
