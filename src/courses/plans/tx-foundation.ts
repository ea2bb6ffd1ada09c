import type { GraduationPlan } from '../graduation-plan.js';
import { foundationRequirements, texasBase, texasDoubts, texasSources } from './texas-parts.js';

/** Texas: the Foundation High School Program. */
export const plan: GraduationPlan = {
  ...texasBase,
  id: 'tx-foundation',
  name: { en: 'Texas Foundation High School Program', es: 'Programa básico de preparatoria de Texas' },
  kind: 'diploma',
  totalCredits: 22_000,
  requirements: foundationRequirements({ mathematics: 0, science: 0, electives: 0 }),
  sources: texasSources,
  doubts: texasDoubts,
};
