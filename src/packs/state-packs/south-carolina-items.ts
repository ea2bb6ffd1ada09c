import type { PackSource } from '../pack-source.js';
import type { RequiredItem } from '../required-item.js';
import { allYears, careerDomains, elsewhere, familySide } from './parts.js';

const middleGrades: PackSource = {
  citation: 'S.C. Code § 59-59-90',
  link: 'https://law.justia.com/codes/south-carolina/2020/title-59/chapter-59/section-59-59-90/',
  readOn: '2026-11-22',
  edition: '2020',
};
const highSchoolGrades: PackSource = {
  citation: 'S.C. Code § 59-59-110',
  link: 'https://instalawyer.io/laws/south-carolina-code-of-laws/section-59-59-110-implementation-of-career',
  readOn: '2026-11-22',
};

/** That it is every year, the law says of grades 9 and 10 alone. */
const everyYear = {
  en: 'The law says “at least annually” of grades 9 and 10. That it is each year to grade 12 is as districts tell it.',
  es: 'La ley dice «al menos una vez al año» de los grados 9 y 10. Que sea cada año hasta el 12 lo dicen los distritos.',
};

/**
 * What a plan must hold in South Carolina. That it takes in what an IEP says (item 6 of the law) is left to
 * the crosswalk: nothing in a plan shows that there is an IEP.
 */
export function southCarolinaItems(law: PackSource): readonly RequiredItem[] {
  return [...chosenByGradeEight(law), ...inHighSchool(law), ...agreedTo(law)];
}

function chosenByGradeEight(law: PackSource): RequiredItem[] {
  return [
    {
      id: 'interests',
      label: {
        en: 'What I like to do (career interest inventory)',
        es: 'Lo que me gusta hacer (inventario de intereses)',
      },
      asks: { kind: 'interests' },
      grades: { from: 6, by: 8 },
      source: middleGrades,
    },
    {
      id: 'cluster',
      label: { en: 'A career cluster I chose', es: 'Un grupo de carreras que elegí' },
      asks: { kind: 'cluster' },
      grades: { from: 8 },
      source: middleGrades,
    },
    {
      id: 'career-goal',
      label: { en: 'A goal for work', es: 'Una meta de trabajo' },
      asks: { kind: 'goal', domains: careerDomains },
      grades: { from: 8 },
      source: law,
    },
    {
      id: 'courses',
      label: { en: 'Classes for each year of high school', es: 'Clases para cada año de la preparatoria' },
      asks: allYears,
      grades: { from: 8 },
      source: law,
    },
  ];
}

function inHighSchool(law: PackSource): RequiredItem[] {
  return [
    {
      id: 'major',
      label: {
        en: 'What I focus on within my cluster (major)',
        es: 'En qué me enfoco dentro de mi grupo (major)',
      },
      asks: elsewhere,
      grades: { from: 9, by: 10 },
      source: highSchoolGrades,
    },
    {
      id: 'experience',
      label: {
        en: 'Learning at work or by helping out',
        es: 'Aprender en un trabajo o ayudando a la comunidad',
      },
      asks: { kind: 'experience', kinds: ['workBasedLearning', 'serviceLearning', 'job'] },
      grades: { from: 9, by: 12 },
      source: law,
      doubt: {
        en: 'The law names no grade. It lists internships, mentoring and more; a job is counted with them here.',
        es: 'La ley no nombra un grado. Enumera prácticas, mentoría y más; aquí un trabajo cuenta con ellas.',
      },
    },
  ];
}

function agreedTo(law: PackSource): RequiredItem[] {
  const grades = { from: 8, by: 12, isYearly: true };
  return [
    {
      id: 'counselor-agrees',
      label: { en: 'My school counselor agrees with it', es: 'El consejero escolar está de acuerdo' },
      asks: { kind: 'review', review: 'approved', by: ['counselor'] },
      grades,
      source: law,
      doubt: everyYear,
    },
    {
      id: 'family-agrees',
      label: {
        en: 'My family, or the person they named, agrees with it',
        es: 'Mi familia, o la persona que eligió, está de acuerdo',
      },
      asks: { kind: 'review', review: 'approved', by: familySide },
      grades,
      source: law,
      doubt: everyYear,
    },
  ];
}
