import type { GraduationPlan } from '../graduation-plan.js';
import {
  endorsementDoubt,
  endorsementSource,
  foundationRequirements,
  texasBase,
  texasDoubts,
  texasSources,
} from './texas-parts.js';

/** Texas: the Foundation High School Program with an endorsement, as one plan. */
export const plan: GraduationPlan = {
  ...texasBase,
  id: 'tx-foundation-endorsement',
  name: {
    en: 'Texas Foundation High School Program with an endorsement',
    es: 'Programa básico de preparatoria de Texas con especialidad',
  },
  kind: 'diploma',
  totalCredits: 26_000,
  requirements: foundationRequirements({ mathematics: 1000, science: 1000, electives: 2000 }),
  sources: [...texasSources, endorsementSource],
  doubts: [endorsementDoubt, ...texasDoubts],
};
