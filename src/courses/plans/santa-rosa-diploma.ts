import type { GraduationPlan } from '../graduation-plan.js';
import { anything, credits, doubts, special, subjects, words } from './parts.js';

/** Santa Rosa City Schools, California: 220 credits, five for each semester of a course. */
export const plan: GraduationPlan = {
  schema: 1,
  id: 'santa-rosa-diploma',
  version: 1,
  name: words.diploma,
  jurisdiction: 'Santa Rosa City Schools, California',
  level: 'district',
  kind: 'diploma',
  cohorts: { by: 'graduation', from: 2022 },
  unit: { name: words.credit, thousandths: 100 },
  totalCredits: 22_000,
  requirements: [
    credits('english', words.english, 4000, subjects.english),
    credits('social-science', words.socialScience, 3000, subjects.socialStudies),
    credits('mathematics', words.mathematics, 3000, subjects.mathematics),
    credits('physical-education', words.physicalEducation, 2000, special.physicalEducation),
    credits('science', words.science, 2000, subjects.science),
    credits('world-language', words.worldLanguage, 2000, subjects.worldLanguages),
    credits(
      'arts',
      { en: 'Visual and performing arts', es: 'Artes visuales y escénicas' },
      1000,
      subjects.arts,
    ),
    credits('electives', words.electives, 5000, anything),
  ],
  sources: [
    'https://mhs.srcschools.org/counseling/srcs-graduation-requirements',
    'https://phs.srcschools.org/counseling/graduation-requirements',
  ],
  doubts: [
    {
      en: 'The district names years of history, mathematics and science, and lets some students finish with other credits. Ask your school.',
      es: 'El distrito nombra años de historia, matemáticas y ciencias, y deja a algunos estudiantes terminar con otros créditos. Pregunta.',
    },
    doubts.sameLanguage,
    doubts.titles,
  ],
};
