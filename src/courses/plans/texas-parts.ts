import type { GraduationPlan } from '../graduation-plan.js';
import type { Requirement } from '../graduation-plan.js';
import { anything, credits, doubts, special, subjects, words } from './parts.js';

/** The credits of the Foundation High School Program, with what an endorsement adds to them. */
export function foundationRequirements(more: {
  readonly mathematics: number;
  readonly science: number;
  readonly electives: number;
}): readonly Requirement[] {
  return [
    credits('english', words.languageArts, 4000, subjects.english),
    credits('mathematics', words.mathematics, 3000 + more.mathematics, subjects.mathematics),
    credits('science', words.science, 3000 + more.science, subjects.science),
    credits('social-studies', words.socialStudies, 3000, subjects.socialStudies),
    credits('physical-education', words.physicalEducation, 1000, special.physicalEducation),
    credits(
      'languages',
      { en: 'Languages other than English', es: 'Idiomas distintos del inglés' },
      2000,
      subjects.worldLanguages,
    ),
    credits('fine-arts', { en: 'Fine arts', es: 'Bellas artes' }, 1000, subjects.arts),
    credits('electives', words.electives, 5000 + more.electives, anything),
  ];
}

/** What the plans of Texas share. */
export const texasBase = {
  schema: 1,
  version: 1,
  jurisdiction: 'Texas',
  level: 'state',
  cohorts: { by: 'grade9', from: 2015 },
  unit: { name: words.credit, thousandths: 1000 },
} as const satisfies Partial<GraduationPlan>;

/** Pages of schools that print the rule. */
export const texasSources = [
  'https://www.yumpu.com/en/document/view/65409100/2021-receiving-state-summer-migrant-programs-directory/108',
  'https://granburyisd.org/apps/pages/index.jsp?type=d&uREC_ID=3792310',
];

/** Where the endorsement is written down: 19 TAC § 74.13. */
export const endorsementSource = 'https://www.law.cornell.edu/regulations/texas/19-Tex-Admin-Code-SS-74.13';

/** What nobody can be sure of in the plans of Texas. */
export const texasDoubts = [
  {
    en: 'Newer laws, such as on personal finance, were not checked. Some schools ask for four credits of social studies.',
    es: 'No se revisaron leyes más nuevas, como la de finanzas personales. Algunas escuelas piden cuatro créditos de estudios sociales.',
  },
  doubts.titles,
];

/** What an endorsement asks beyond what credits can show. */
export const endorsementDoubt = {
  en: 'Only certain courses count as the fourth mathematics and science credit, and each endorsement has courses of its own. Ask your school.',
  es: 'Solo ciertas clases cuentan como cuarto crédito de matemáticas y de ciencias, y cada especialidad tiene sus clases. Pregunta en tu escuela.',
};
