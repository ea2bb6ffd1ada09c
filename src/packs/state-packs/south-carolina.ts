import { commonGoalDomains } from '../goal-domains.js';
import type { StatePack } from '../state-pack.js';
import { commonReviews, familySide } from './parts.js';

const law = { citation: 'S.C. Code § 59-59-140' };
const credential = {
  citation: 'S.C. Code Regs. 43-235',
  link: 'https://www.law.cornell.edu/regulations/south-carolina/S-C-Code-Regs-43-235',
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
  sources: [law, credential, { citation: '34 CFR 300.320(b)' }],
};
