import { planStaffRoles } from '../../model/people.js';
import type { PackSource } from '../pack-source.js';
import type { RequiredItem } from '../required-item.js';
import type { StatePack } from '../state-pack.js';
import {
  afterHighSchool,
  allYears,
  commonReviews,
  elsewhere,
  familySide,
  highSchool,
  transitionRule,
} from './parts.js';

const rule: PackSource = {
  citation: 'A.A.C. R7-2-302.05',
  link: 'https://casetext.com/regulation/arizona-administrative-code/title-7-education/chapter-2-state-board-of-education/article-3-curriculum-requirements-and-special-programs/section-r7-2-30205-arizona-education-and-career-action-plan-for-students-in-grades-nine-through-12',
  readOn: '2026-11-22',
  edition: 'Register Vol. 30, No. 45, November 8, 2024',
};

/** The four kinds of goals of the rule. */
const domains = [
  { id: 'academic', label: { en: 'School', es: 'Escuela' } },
  { id: 'career', label: { en: 'Work and career', es: 'Trabajo y carrera' } },
  {
    id: 'postsecondaryEducation',
    label: { en: 'Learning after high school', es: 'Estudios después de la preparatoria' },
  },
  { id: 'extracurricular', label: { en: 'Clubs, sports and more', es: 'Clubes, deportes y más' } },
] as const;

const goals = domains.map(({ id, label }): RequiredItem => ({
  id: `goal-${id}`,
  label: { en: `A goal: ${label.en}`, es: `Una meta: ${label.es}` },
  asks: { kind: 'goal', domains: [id] },
  grades: highSchool,
  source: rule,
}));

const parts: readonly RequiredItem[] = [
  {
    id: 'courses',
    label: { en: 'Classes for each year of high school', es: 'Clases para cada año de la preparatoria' },
    asks: allYears,
    grades: highSchool,
    source: rule,
  },
  {
    id: 'interests',
    label: { en: 'What I like to do and am good at', es: 'Lo que me gusta y hago bien' },
    asks: { kind: 'interests' },
    grades: highSchool,
    source: rule,
  },
  {
    id: 'activities',
    label: {
      en: 'What I have done in and outside school',
      es: 'Lo que he hecho dentro y fuera de la escuela',
    },
    asks: { kind: 'experience' },
    grades: highSchool,
    source: rule,
  },
  {
    id: 'assessments',
    label: { en: 'What my test results say', es: 'Lo que dicen mis exámenes' },
    asks: elsewhere,
    grades: highSchool,
    source: rule,
  },
  {
    id: 'admission',
    label: {
      en: 'Applications, and how to pay for learning after high school',
      es: 'Solicitudes, y cómo pagar los estudios después de la preparatoria',
    },
    asks: elsewhere,
    grades: highSchool,
    source: rule,
  },
];

const reviews: readonly RequiredItem[] = [
  {
    id: 'family-reads',
    label: { en: 'My family has read it this year', es: 'Mi familia lo leyó este año' },
    asks: { kind: 'review', review: 'acknowledged', by: familySide },
    grades: { ...highSchool, isYearly: true },
    source: rule,
    doubt: {
      en: 'The rule asks for a review each year, and that the plan is made with the family. That the family reads it each year is as the department of education tells it.',
      es: 'La norma pide una revisión cada año, y que el plan se haga con la familia. Que la familia lo lea cada año lo dice el departamento de educación.',
    },
  },
  {
    id: 'school-verifies',
    label: { en: 'My school says that it is complete', es: 'Mi escuela dice que está completo' },
    asks: { kind: 'review', review: 'approved', by: planStaffRoles },
    grades: highSchool,
    source: rule,
  },
];

/** Arizona: four kinds of goals, looked at with a parent each year and verified by the school. */
export const pack: StatePack = {
  id: 'AZ',
  planLabel: {
    en: 'Education and Career Action Plan (ECAP)',
    es: 'Plan de acción de educación y carrera (ECAP)',
  },
  goalDomains: [{ label: { en: 'ECAP', es: 'ECAP' }, domains }, ...afterHighSchool],
  reviews: [
    ...commonReviews.filter(({ kind }) => kind !== 'acknowledged'),
    { kind: 'acknowledged', by: familySide, source: rule },
    { kind: 'approved', by: planStaffRoles, source: rule },
  ],
  requiredItems: [...goals, ...parts, ...reviews],
  sources: [rule, transitionRule],
  doubts: [
    {
      en: 'Arizona’s rules for a diploma do not come with this pack.',
      es: 'Las reglas de Arizona para el diploma no vienen con este paquete.',
    },
  ],
};
