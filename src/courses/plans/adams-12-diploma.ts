import type { GraduationPlan } from '../graduation-plan.js';
import { anything, careerTechnical, credits, doubts, special, subjects, words } from './parts.js';

/** Adams 12 Five Star Schools, Colorado: 23 credits. */
export const plan: GraduationPlan = {
  schema: 1,
  id: 'adams-12-diploma',
  version: 1,
  name: words.diploma,
  jurisdiction: 'Adams 12 Five Star Schools, Colorado',
  level: 'district',
  kind: 'diploma',
  cohorts: { by: 'graduation', from: 2021 },
  unit: { name: words.credit, thousandths: 1000 },
  totalCredits: 23_000,
  requirements: [
    credits('english', words.english, 4000, subjects.english),
    credits('mathematics', words.mathematics, 3000, subjects.mathematics),
    credits('science', words.science, 3000, subjects.science),
    credits('us-history', words.usHistory, 1000, special.usHistory),
    credits('government', words.government, 500, special.government),
    credits('social-science', words.socialScience, 1500, subjects.socialStudies),
    credits('physical-education', words.physicalEducation, 1000, special.physicalEducation),
    credits('arts', { en: 'Fine and practical arts', es: 'Bellas artes y artes prácticas' }, 2000, {
      anyOf: [subjects.arts, careerTechnical],
    }),
    credits('electives', words.electives, 7000, anything),
  ],
  sources: ['https://legacy.adams12.org/classrooms/graduation-requirements'],
  doubts: [
    {
      en: 'Practical arts are taken here to be career and technical courses. The page does not say which they are.',
      es: 'Aquí se toman como artes prácticas las clases técnicas y profesionales. La página no dice cuáles son.',
    },
    {
      en: 'Colorado asks for more: see the Colorado graduation guidelines.',
      es: 'Colorado pide más: mira las pautas de graduación de Colorado.',
    },
    doubts.titles,
  ],
};
