import type { GraduationPlan } from '../graduation-plan.js';
import { anything, credits, doubts, subjects, words } from './parts.js';

const employability = {
  sced: ['22151', '22152', '22153', '19258'],
  titles: ['employability', 'work readiness', 'career readiness'],
};

/** The South Carolina High School Credential (S.C. Code Regs. 43-235). */
export const plan: GraduationPlan = {
  schema: 1,
  id: 'sc-employability-credential',
  version: 1,
  name: {
    en: 'South Carolina High School Credential',
    es: 'Credencial de escuela secundaria de Carolina del Sur (High School Credential)',
  },
  jurisdiction: 'South Carolina',
  level: 'state',
  kind: 'credential',
  cohorts: { by: 'grade9', from: 2019 },
  unit: { name: words.unit, thousandths: 1000 },
  totalCredits: 24_000,
  requirements: [
    credits('english', words.languageArts, 4000, subjects.english),
    credits('mathematics', words.mathematics, 4000, subjects.mathematics),
    credits('science', words.science, 2000, subjects.science),
    credits('social-studies', words.socialStudies, 2000, subjects.socialStudies),
    credits(
      'employability',
      { en: 'Employability education', es: 'Educación para el empleo' },
      4000,
      employability,
    ),
    credits(
      'physical-education-or-health',
      { en: 'Physical education or health', es: 'Educación física o salud' },
      1000,
      { subjects: ['08'] },
    ),
    credits('technology', { en: 'Technology', es: 'Tecnología' }, 1000, {
      anyOf: [{ subjects: ['10', '21'] }, { titles: ['technology'] }],
    }),
    credits('electives', words.electives, 6000, anything),
    {
      kind: 'item',
      id: 'career-portfolio',
      name: {
        en: 'Career portfolio with a multimedia presentation',
        es: 'Portafolio de carrera con una presentación multimedia',
      },
    },
    {
      kind: 'measure',
      id: 'work-readiness',
      name: { en: 'Work readiness assessment', es: 'Evaluación de preparación para el trabajo' },
      anyOf: [
        { name: { en: 'Ready for competitive employment', es: 'Preparado para el empleo competitivo' } },
      ],
    },
    {
      kind: 'hours',
      id: 'work-based-learning',
      name: { en: 'Work-based learning', es: 'Aprendizaje en el trabajo' },
      help: {
        en: 'It can be at school, in the community, or a job, paid or not.',
        es: 'Puede ser en la escuela, en la comunidad o en un empleo, pagado o no.',
      },
      minutes: 21_600,
      kinds: ['workBasedLearning'],
    },
  ],
  sources: [
    'https://www.law.cornell.edu/regulations/south-carolina/S-C-Code-Regs-43-235',
    'https://www.lex4.org/o/shs/page/south-carolina-high-school-credential',
  ],
  doubts: [
    {
      en: 'The state has its own course codes for the Credential. Courses are matched by subject here.',
      es: 'El estado tiene sus propios códigos de clases para la credencial. Aquí se reconocen por materia.',
    },
    {
      en: 'Hours count when they are written down as work-based learning. A job may count, too: ask your school.',
      es: 'Las horas cuentan si se anotan como aprendizaje en el trabajo. Un empleo también puede contar: pregunta.',
    },
    doubts.titles,
  ],
};
