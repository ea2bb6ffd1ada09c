import type { PackSource } from '../pack-source.js';
import type { RequiredItem } from '../required-item.js';
import { allYears, careerDomains, elsewhere, highSchool, noGrade, studyDomains } from './parts.js';

/** The law on what a plan holds in Washington. */
export const washingtonLaw: PackSource = {
  citation: 'RCW 28A.230.212',
  link: 'https://lawserver.com/law/state/washington/wa-code/washington_code_28a-230-212',
  readOn: '2026-11-22',
};

/** The older rule of the board lists the parts; the copy of the law that was read breaks off before them. */
const boardRule: PackSource = {
  citation: 'WAC 180-51-220',
  link: 'https://lawfilesext.leg.wa.gov/Law/WACArchive/2022/htm/WAC%20180%20%20TITLE/WAC%20180%20-%2051%20%20CHAPTER/WAC%20180%20-%2051%20-220.htm',
  readOn: '2026-11-22',
  edition: '2022',
};

const begun: readonly RequiredItem[] = [
  {
    id: 'interests',
    label: {
      en: 'What I like to do and can do (interest and skills inventory)',
      es: 'Lo que me gusta y sé hacer (inventario de intereses y habilidades)',
    },
    asks: { kind: 'interests' },
    grades: { from: 7 },
    source: washingtonLaw,
  },
  {
    id: 'first-year-courses',
    label: {
      en: 'Classes for the first year of high school',
      es: 'Clases para el primer año de preparatoria',
    },
    asks: { kind: 'courses', from: 9, to: 9 },
    grades: { from: 8 },
    source: washingtonLaw,
  },
  {
    id: 'updated',
    label: { en: 'Brought up to date this year', es: 'Puesto al día este año' },
    asks: { kind: 'updated' },
    grades: { ...highSchool, isYearly: true },
    source: washingtonLaw,
  },
  {
    id: 'grade-10-update',
    label: {
      en: 'A look at test results and next steps in grade 10',
      es: 'Revisión de exámenes y próximos pasos en el grado 10',
    },
    asks: elsewhere,
    grades: { from: 10 },
    source: washingtonLaw,
  },
];

/** One of the parts the rule lists, which names no grade for it. */
function listed(item: Pick<RequiredItem, 'id' | 'label' | 'asks'>): RequiredItem {
  return { ...item, grades: highSchool, source: boardRule, doubt: noGrade };
}

const parts: readonly RequiredItem[] = [
  listed({
    id: 'career-goal',
    label: { en: 'A goal for work', es: 'Una meta de trabajo' },
    asks: { kind: 'goal', domains: careerDomains },
  }),
  listed({
    id: 'education-goal',
    label: { en: 'A goal for learning', es: 'Una meta de estudios' },
    asks: { kind: 'goal', domains: ['academic', ...studyDomains] },
  }),
  listed({
    id: 'courses',
    label: { en: 'Classes for each year of high school', es: 'Clases para cada año de la preparatoria' },
    asks: allYears,
  }),
  listed({
    id: 'pathway',
    label: { en: 'Ways to get there (graduation pathway)', es: 'Formas de lograrlo (ruta de graduación)' },
    asks: elsewhere,
  }),
  listed({
    id: 'activity-log',
    label: {
      en: 'What I have done (résumé or activity log)',
      es: 'Lo que he hecho (currículum o registro de actividades)',
    },
    asks: { kind: 'experience' },
  }),
  {
    id: 'financial-aid',
    label: { en: 'I know about help with paying for it', es: 'Sé qué ayuda hay para pagarlo' },
    asks: elsewhere,
    grades: highSchool,
    source: washingtonLaw,
    doubt: {
      en: 'Districts list this part. The copy of the law that was read breaks off before it.',
      es: 'Los distritos nombran esta parte. La copia de la ley que se leyó se corta antes.',
    },
  },
];

/** What a plan must hold in Washington. */
export const washingtonItems: readonly RequiredItem[] = [...begun, ...parts];
