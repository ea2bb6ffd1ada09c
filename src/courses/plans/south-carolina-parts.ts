import type { GraduationPlan, Requirement } from '../graduation-plan.js';
import { anything, careerTechnical, credits, doubts, special, subjects, words } from './parts.js';

/** What both cohorts of the diploma ask for before electives (S.C. Code Regs. 43-234). */
export const diplomaCore: readonly Requirement[] = [
  credits('english', words.languageArts, 4000, subjects.english),
  credits('mathematics', words.mathematics, 4000, subjects.mathematics),
  credits('science', words.science, 3000, subjects.science),
  credits(
    'us-history',
    { en: 'U.S. history and Constitution', es: 'Historia y Constitución de Estados Unidos' },
    1000,
    special.usHistory,
  ),
  credits('economics', words.economics, 500, special.economics),
  credits('government', words.government, 500, special.government),
  credits(
    'other-social-studies',
    { en: 'Other social studies', es: 'Otros estudios sociales' },
    1000,
    subjects.socialStudies,
  ),
  credits(
    'physical-education',
    { en: 'Physical education or Junior ROTC', es: 'Educación física o Junior ROTC' },
    1000,
    { anyOf: [special.physicalEducation, subjects.militaryScience] },
  ),
  credits('computer-science', { en: 'Computer science', es: 'Informática' }, 1000, subjects.computerScience),
  credits(
    'language-or-career',
    {
      en: 'World language, or career and technology education',
      es: 'Idioma extranjero, o educación técnica y profesional',
    },
    1000,
    { anyOf: [subjects.worldLanguages, careerTechnical] },
  ),
];

/** Electives of the diploma. */
export function electives(thousandths: number): Requirement {
  return credits('electives', words.electives, thousandths, anything);
}

/** What both cohorts of the diploma share. */
export const diplomaBase = {
  schema: 1,
  version: 1,
  jurisdiction: 'South Carolina',
  level: 'state',
  kind: 'diploma',
  unit: { name: words.unit, thousandths: 1000 },
  totalCredits: 24_000,
} as const satisfies Partial<GraduationPlan>;

/** What nobody can be sure of in both cohorts of the diploma. */
export const diplomaDoubts = [
  doubts.titles,
  doubts.careerTechnical,
  {
    en: 'As one district prints the rule, it has a test on the Constitution and a science course with a state test. They are not checked here.',
    es: 'Según publica un distrito, hay un examen sobre la Constitución y una clase de ciencias con examen estatal. Aquí no se revisan.',
  },
  {
    en: 'One district says that the physical education course must have a health part. Ask your school.',
    es: 'Un distrito dice que la clase de educación física debe incluir salud. Pregunta en tu escuela.',
  },
];
