import { commonGoalDomains } from '../goal-domains.js';
import type { StatePack } from '../state-pack.js';
import { commonReviews, transitionRule } from './parts.js';
import { washingtonItems, washingtonLaw } from './washington-items.js';

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
  requiredItems: washingtonItems,
  crosswalk: {
    columns: [
      {
        id: 'gifted',
        label: { en: 'Highly capable plan (HiCap)', es: 'Plan para estudiantes de alta capacidad (HiCap)' },
      },
    ],
  },
  sources: [washingtonLaw, transitionRule],
  doubts: [
    {
      en: 'A law of 2026 (SB 5969) changed this. Its final text was not checked. The bill lets a transition plan stand for this plan, where the student wants that.',
      es: 'Una ley de 2026 (SB 5969) cambió esto. No se revisó su texto final. El proyecto permite que un plan de transición valga como este plan, si el estudiante quiere.',
    },
  ],
};
