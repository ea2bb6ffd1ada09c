import type { GraduationPlan } from '../graduation-plan.js';
import { credits, special } from './parts.js';
import { diplomaBase, diplomaCore, diplomaDoubts, electives } from './south-carolina-parts.js';

/** South Carolina, with half a unit of personal finance (S.C. Code Regs. 43-234). */
export const plan: GraduationPlan = {
  ...diplomaBase,
  id: 'sc-diploma-2027',
  name: {
    en: 'South Carolina diploma (grade 9 in 2023–24 or later)',
    es: 'Diploma de Carolina del Sur (grado 9 en 2023–24 o después)',
  },
  cohorts: { by: 'grade9', from: 2024 },
  requirements: [
    ...diplomaCore,
    credits(
      'personal-finance',
      { en: 'Personal finance', es: 'Finanzas personales' },
      500,
      special.personalFinance,
    ),
    electives(6500),
  ],
  sources: [
    'https://regulations.justia.com/states/south-carolina/chapter-43/article-19/section-43-234',
    'https://gsfh.horrycountyschools.net/guidance/graduation-requirements',
    'https://www.beaufortschools.net/academics/course-catalogs/high-school-course-catalog/course-offerings/science',
  ],
  doubts: [
    ...diplomaDoubts,
    {
      en: 'The year it starts comes from a district page, written before the rule was final.',
      es: 'El año en que empieza viene de la página de un distrito, escrita antes de la norma final.',
    },
    {
      en: 'One district also asks for English 2, Algebra 1 and Biology 1, and counts a world language alone. Ask your school.',
      es: 'Un distrito también pide Inglés 2, Álgebra 1 y Biología 1, y solo cuenta un idioma extranjero. Pregunta en tu escuela.',
    },
  ],
};
