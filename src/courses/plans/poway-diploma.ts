import type { GraduationPlan } from '../graduation-plan.js';
import { anything, careerTechnical, credits, doubts, special, subjects, words } from './parts.js';

/** Poway Unified School District, California: 230 credits, five for each semester of a course. */
export const plan: GraduationPlan = {
  schema: 1,
  id: 'poway-diploma',
  version: 1,
  name: words.diploma,
  jurisdiction: 'Poway Unified School District, California',
  level: 'district',
  kind: 'diploma',
  cohorts: {
    by: 'graduation',
    words: { en: 'as in the catalog of 2025–26', es: 'según el catálogo de 2025–26' },
  },
  unit: { name: words.credit, thousandths: 100 },
  totalCredits: 23_000,
  requirements: [
    credits(
      'social-science',
      { en: 'History and social science', es: 'Historia y ciencias sociales' },
      3000,
      subjects.socialStudies,
    ),
    credits('english', words.english, 4000, subjects.english),
    credits('mathematics', words.mathematics, 2000, subjects.mathematics),
    credits('biological-science', { en: 'Biological science', es: 'Ciencias biológicas' }, 1000, {
      anyOf: [{ categories: ['Life Science'] }, special.biology],
    }),
    credits('physical-science', { en: 'Physical science', es: 'Ciencias físicas' }, 1000, {
      anyOf: [{ categories: ['Physical Science'] }, special.chemistry, special.physics, special.earthScience],
    }),
    credits(
      'arts-language-or-career',
      {
        en: 'Fine arts, world language, or career and technical education',
        es: 'Bellas artes, idioma extranjero, o educación técnica y profesional',
      },
      1000,
      { anyOf: [subjects.arts, subjects.worldLanguages, careerTechnical] },
    ),
    credits('physical-education', words.physicalEducation, 2000, {
      anyOf: [{ categories: ['Physical Education'] }, special.physicalEducation],
    }),
    credits('health', words.health, 500, { anyOf: [{ categories: ['Health'] }, special.health] }),
    credits('electives', words.electives, 8500, anything),
  ],
  sources: [
    'https://powayusd.com/en-US/Schools/HS/RBHS/Academics/Graduation-Requirements',
    'Westview High School, course catalog 2025–26, pages 5 and 7',
  ],
  doubts: [
    {
      en: 'The district asks for certain years of history in grades 10, 11 and 12. This check counts the credits only.',
      es: 'El distrito pide ciertos años de historia en los grados 10, 11 y 12. Esta revisión solo cuenta los créditos.',
    },
    doubts.careerTechnical,
    doubts.titles,
  ],
};
