import type { GraduationPlan } from '../graduation-plan.js';
import { credits, subjects, words } from './parts.js';
import { endorsementDoubt, endorsementSource, texasBase, texasSources } from './texas-parts.js';

/** What an endorsement asks beside the Texas diploma; its courses count for both. */
export const plan: GraduationPlan = {
  ...texasBase,
  id: 'tx-endorsement',
  name: { en: 'Texas endorsement', es: 'Especialidad de Texas (endorsement)' },
  kind: 'supplement',
  totalCredits: 26_000,
  requirements: [
    { ...credits('mathematics', words.mathematics, 4000, subjects.mathematics), isShared: true },
    { ...credits('science', words.science, 4000, subjects.science), isShared: true },
    {
      kind: 'item',
      id: 'endorsement-courses',
      name: { en: 'The courses of one endorsement', es: 'Las clases de una especialidad' },
    },
  ],
  sources: [...texasSources, endorsementSource],
  doubts: [endorsementDoubt],
};
