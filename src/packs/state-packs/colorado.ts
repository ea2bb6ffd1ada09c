import { commonGoalDomains } from '../goal-domains.js';
import type { StatePack } from '../state-pack.js';
import { coloradoItems, coloradoRule } from './colorado-items.js';
import { commonReviews, transitionRule } from './parts.js';

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
  requiredItems: coloradoItems,
  crosswalk: {
    columns: [
      {
        id: 'gifted',
        label: { en: 'Advanced Learning Plan (ALP)', es: 'Plan de aprendizaje avanzado (ALP)' },
      },
    ],
  },
  sources: [coloradoRule, transitionRule],
  doubts: [
    {
      en: 'Many districts begin in grade 6. The rule asks for a plan from grade 9 on.',
      es: 'Muchos distritos empiezan en el grado 6. La norma pide un plan desde el grado 9.',
    },
  ],
};
