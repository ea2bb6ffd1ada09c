import type { GraduationPlan } from '../graduation-plan.js';
import { diplomaBase, diplomaCore, diplomaDoubts, electives } from './south-carolina-parts.js';

/** South Carolina, for those who were in grade 9 before personal finance was asked for. */
export const plan: GraduationPlan = {
  ...diplomaBase,
  id: 'sc-diploma-2026',
  name: {
    en: 'South Carolina diploma (grade 9 before 2023–24)',
    es: 'Diploma de Carolina del Sur (grado 9 antes de 2023–24)',
  },
  cohorts: { by: 'grade9', to: 2023 },
  requirements: [...diplomaCore, electives(7000)],
  sources: [
    'https://www.sreb.org/post/south-carolina-2',
    'https://sites.google.com/greenvilleschools.us/whhsfreshmanacademy/graduation-requirements',
    'https://gsfh.horrycountyschools.net/guidance/graduation-requirements',
  ],
  doubts: [
    ...diplomaDoubts,
    {
      en: 'One district page says which year the newer rule starts. No page of the state was found that does.',
      es: 'La página de un distrito dice en qué año empieza la norma nueva. No se halló una página del estado.',
    },
  ],
};
