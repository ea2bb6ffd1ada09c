import { commonGoalDomains } from '../goal-domains.js';
import type { PackSource } from '../pack-source.js';
import type { StatePack } from '../state-pack.js';
import { commonReviews, familySide, transitionRule } from './parts.js';
import { southCarolinaItems } from './south-carolina-items.js';

const law: PackSource = {
  citation: 'S.C. Code § 59-59-140',
  link: 'https://law.justia.com/codes/south-carolina/2020/title-59/chapter-59/section-59-59-140/',
  readOn: '2026-11-22',
  edition: '2020',
};
const credential: PackSource = {
  citation: 'S.C. Code Regs. 43-235',
  link: 'https://www.law.cornell.edu/regulations/south-carolina/S-C-Code-Regs-43-235',
  readOn: '2026-11-22',
};

/** South Carolina: the counselor approves the plan, and so does a parent or the person they name. */
export const pack: StatePack = {
  id: 'SC',
  planLabel: {
    en: 'Individual Graduation Plan (IGP)',
    es: 'Plan individual de graduación (IGP)',
  },
  goalDomains: commonGoalDomains,
  reviews: [
    ...commonReviews.filter(({ kind }) => kind !== 'acknowledged'),
    { kind: 'approved', by: ['counselor'], source: law },
    { kind: 'approved', by: familySide, source: law },
  ],
  experienceHours: {
    hours: 360,
    label: {
      en: 'South Carolina High School Credential',
      es: 'Credencial de escuela secundaria de Carolina del Sur (High School Credential)',
    },
    kinds: ['workBasedLearning'],
    source: credential,
  },
  graduationPlans: ['sc-diploma-2027', 'sc-diploma-2026', 'sc-employability-credential'],
  requiredItems: southCarolinaItems(law),
  sources: [law, credential, transitionRule],
  doubts: [
    {
      en: 'The law was read in its text of 2020. Later changes were not checked.',
      es: 'La ley se leyó en su texto de 2020. No se revisaron los cambios posteriores.',
    },
  ],
};
