import type { PackSource } from '../pack-source.js';
import type { RequiredItem } from '../required-item.js';
import { allYears, careerDomains, elsewhere, highSchool, noGrade, studyDomains } from './parts.js';

/** The rule on what a plan holds in Colorado. */
export const coloradoRule: PackSource = {
  citation: '1 CCR 301-81 § 3.01',
  link: 'https://casetext.com/regulation/colorado-administrative-code/department-300-department-of-education/division-301-colorado-state-board-of-education/rule-1-ccr-301-81-rules-governing-standards-for-individual-career-and-academic-plans/section-1-ccr-301-81-30-standards-for-individual-career-and-academic-plans',
  readOn: '2026-11-22',
  edition: 'Register Vol. 48, No. 1, January 10, 2025',
};

const goalDomains = [...careerDomains, ...studyDomains];

/** One part of the rule, by its number in it. */
function part(number: number, item: Pick<RequiredItem, 'id' | 'label' | 'asks'>): RequiredItem {
  const source = { ...coloradoRule, citation: `${coloradoRule.citation}(${number})` };
  return { ...item, grades: highSchool, source, doubt: noGrade };
}

const inPlan: readonly RequiredItem[] = [
  part(1, {
    id: 'goal',
    label: { en: 'A goal for after high school', es: 'Una meta para después de la preparatoria' },
    asks: { kind: 'goal', domains: goalDomains },
  }),
  {
    id: 'benchmark',
    label: { en: 'How far to get with it this year', es: 'Hasta dónde llegar con ella este año' },
    asks: { kind: 'benchmark', domains: goalDomains },
    grades: { ...highSchool, isYearly: true },
    source: { ...coloradoRule, citation: `${coloradoRule.citation}(1)` },
  },
  part(1, {
    id: 'interests',
    label: { en: 'What I like to do (interest survey)', es: 'Lo que me gusta hacer (encuesta de intereses)' },
    asks: { kind: 'interests' },
  }),
  part(1, {
    id: 'studies',
    label: { en: 'What I want to learn after high school', es: 'Lo que quiero estudiar después' },
    asks: { kind: 'goal', domains: studyDomains },
  }),
  part(4, {
    id: 'courses',
    label: { en: 'Classes for each year of high school', es: 'Clases para cada año de la preparatoria' },
    asks: allYears,
  }),
  {
    ...part(6, {
      id: 'service-learning',
      label: {
        en: 'Learning at work or by helping out',
        es: 'Aprender en un trabajo o ayudando a la comunidad',
      },
      asks: { kind: 'experience', kinds: ['workBasedLearning', 'serviceLearning', 'job'] },
    }),
    isIfApplicable: true,
  },
];

const keptBySchool: readonly RequiredItem[] = [
  part(2, {
    id: 'progress',
    label: { en: 'How my classes went', es: 'Cómo me fue en las clases' },
    asks: elsewhere,
  }),
  part(3, {
    id: 'arts',
    label: { en: 'My classes in the arts', es: 'Mis clases de artes' },
    asks: elsewhere,
  }),
  part(5, {
    id: 'assessments',
    label: { en: 'What my test results say', es: 'Lo que dicen mis exámenes' },
    asks: elsewhere,
  }),
  part(7, {
    id: 'applications',
    label: { en: 'Applications and a résumé', es: 'Solicitudes y un currículum' },
    asks: elsewhere,
  }),
  part(9, {
    id: 'financial-aid',
    label: { en: 'Help with paying for it', es: 'Ayuda para pagarlo' },
    asks: elsewhere,
  }),
  {
    ...part(10, {
      id: 'financial-literacy',
      label: { en: 'What I know about money', es: 'Lo que sé del dinero' },
      asks: elsewhere,
    }),
    doubt: {
      en: 'The copy that was read breaks off in this part. No grade is named.',
      es: 'La copia que se leyó se corta en esta parte. No se nombra un grado.',
    },
  },
];

/** What a plan must hold in Colorado; part 8 of the rule, studies as they go on, is in `studies`. */
export const coloradoItems: readonly RequiredItem[] = [...inPlan, ...keptBySchool];
