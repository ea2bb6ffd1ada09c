import type { GraduationPlan } from '../graduation-plan.js';
import { anything, careerTechnical, credits, doubts, special, subjects, words } from './parts.js';

/** Washington: 24 credits, and three things without credits. */
export const plan: GraduationPlan = {
  schema: 1,
  id: 'wa-diploma',
  version: 1,
  name: { en: 'Washington diploma', es: 'Diploma de Washington' },
  jurisdiction: 'Washington',
  level: 'state',
  kind: 'diploma',
  cohorts: {
    by: 'graduation',
    from: 2025,
    words: {
      en: 'class of 2025 and later, as one district prints it',
      es: 'generación de 2025 y siguientes, según publica un distrito',
    },
  },
  unit: { name: words.credit, thousandths: 1000 },
  totalCredits: 24_000,
  // RCW 28A.230.740: five quarter or three semester hours of college are one high school credit.
  conversions: [
    { unit: 'quarterHour', amount: 5, thousandths: 1000 },
    { unit: 'semesterHour', amount: 3, thousandths: 1000 },
  ],
  requirements: [
    credits('english', words.english, 4000, subjects.english),
    credits('mathematics', words.mathematics, 3000, subjects.mathematics),
    credits('science', words.science, 3000, subjects.science),
    credits('social-studies', words.socialStudies, 3000, subjects.socialStudies),
    credits(
      'career-and-technical-education',
      { en: 'Career and technical education', es: 'Educación técnica y profesional' },
      1000,
      careerTechnical,
    ),
    credits('health', words.health, 500, special.health),
    credits('fitness', { en: 'Fitness', es: 'Acondicionamiento físico' }, 1500, special.physicalEducation),
    credits('arts', { en: 'Arts', es: 'Artes' }, 2000, subjects.arts),
    credits(
      'world-language',
      {
        en: 'World language, or personalized pathway courses',
        es: 'Idioma extranjero, o clases de la ruta personal',
      },
      2000,
      subjects.worldLanguages,
    ),
    credits('electives', words.electives, 4000, anything),
    {
      kind: 'item',
      id: 'high-school-and-beyond-plan',
      name: {
        en: 'High School and Beyond Plan',
        es: 'Plan para la preparatoria y después (High School and Beyond Plan)',
      },
    },
    {
      kind: 'item',
      id: 'graduation-pathway',
      name: { en: 'Graduation pathway', es: 'Ruta de graduación' },
    },
    {
      kind: 'courses',
      id: 'state-history',
      name: { en: 'Washington State History', es: 'Historia del estado de Washington' },
      courses: [{ titles: ['washington state history', 'washington history'] }],
    },
  ],
  sources: [
    'https://stadium.tacomaschools.org/academics/student-support/graduation-requirements',
    'https://www.spokaneschools.org/page/graduation-requirements/',
    'https://apps.leg.wa.gov/wac/default.aspx?cite=180-51-210',
    'https://app.leg.wa.gov/rcw/default.aspx?cite=28A.230.740',
  ],
  doubts: [
    {
      en: 'One arts credit and both language credits can be personalized pathway courses. Your school says which, as a substitution.',
      es: 'Un crédito de artes y los dos de idioma pueden ser de tu ruta personal. Tu escuela dice cuáles, como sustitución.',
    },
    {
      en: 'Two of the science credits must be lab science. This check does not look at that.',
      es: 'Dos créditos de ciencias deben ser de laboratorio. Esta revisión no lo comprueba.',
    },
    {
      en: 'Washington State History is found by its title. It is often taken in grade 7 or 8.',
      es: 'Historia del estado de Washington se reconoce por su título. A menudo se toma en el grado 7 u 8.',
    },
    doubts.careerTechnical,
    doubts.titles,
  ],
};
