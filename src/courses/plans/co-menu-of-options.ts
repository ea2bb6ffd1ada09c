import type { GraduationPlan, MeasureRequirement } from '../graduation-plan.js';
import { special, words } from './parts.js';

type Row = readonly [en: string, es: string, english: string | undefined, mathematics: string | undefined];

/** Each measure with what it asks in English and in mathematics; none where the district decides. */
const menu: readonly Row[] = [
  ['Classic ACCUPLACER', 'ACCUPLACER clásico', '62 Reading or 70 Sentence Skills', '61 Elementary Algebra'],
  [
    'Next Generation ACCUPLACER',
    'ACCUPLACER de nueva generación',
    '241 Reading or 236 Writing',
    '255 Arithmetic or 230 QAS',
  ],
  ['ACT', 'ACT', '18', '19'],
  ['ACT WorkKeys', 'ACT WorkKeys', 'Bronze', 'Bronze'],
  ['Advanced Placement exam', 'Examen de Advanced Placement', '2', '2'],
  ['ASVAB', 'ASVAB', '31', '31'],
  ['Concurrent enrollment, passed', 'Inscripción concurrente, aprobada', undefined, undefined],
  ['District capstone', 'Proyecto final del distrito', undefined, undefined],
  ['Industry certificate', 'Certificado de la industria', undefined, undefined],
  ['International Baccalaureate exam', 'Examen de Bachillerato Internacional', '4', '4'],
  ['SAT', 'SAT', '470', '500'],
];

function readiness(id: 'english' | 'mathematics', en: string, es: string): MeasureRequirement {
  return {
    kind: 'measure',
    id: `readiness-${id}`,
    name: { en, es },
    anyOf: menu.map(([english, spanish, ...least]) => {
      const own = least[id === 'english' ? 0 : 1];
      const name = { en: english, es: spanish };
      return own === undefined ? { name } : { name, least: own };
    }),
  };
}

/** Colorado: no credits, but one measure each in English and mathematics, a civics course and the ICAP. */
export const plan: GraduationPlan = {
  schema: 1,
  id: 'co-menu-of-options',
  version: 1,
  name: { en: 'Colorado graduation guidelines', es: 'Pautas de graduación de Colorado' },
  jurisdiction: 'Colorado',
  level: 'state',
  kind: 'diploma',
  cohorts: { by: 'graduation', from: 2022 },
  requirements: [
    {
      kind: 'item',
      id: 'icap',
      name: {
        en: 'Individual Career and Academic Plan (ICAP)',
        es: 'Plan individual de carrera y estudios (ICAP)',
      },
    },
    {
      kind: 'courses',
      id: 'civics',
      name: { en: 'Civics course', es: 'Clase de civismo' },
      courses: [special.government],
    },
    readiness('english', 'Ready in English', 'Preparación en inglés'),
    readiness('mathematics', 'Ready in mathematics', 'Preparación en matemáticas'),
  ],
  sources: [
    'https://resources.csi.state.co.us/graduation-guidelines/',
    'https://www.cde.state.co.us/postsecondary/graduationguidelines',
    'https://legacy.adams12.org/classrooms/graduation-requirements',
    'https://www.hanoverhornets.org/schools/hanover-jr-sr-high/graduation-guidelines',
  ],
  doubts: [
    {
      en: 'Your district chooses from this menu and may ask for higher scores. It also sets the credits.',
      es: 'Tu distrito elige de esta lista y puede pedir más puntos. También fija los créditos.',
    },
    {
      en: 'The scores are as two districts print them. Later changes of the state were not checked.',
      es: 'Los puntos son los que publican dos distritos. No se revisaron cambios posteriores del estado.',
    },
    {
      en: 'Sources name the class of 2021 or of 2022 as the first.',
      es: 'Las fuentes nombran la generación de 2021 o la de 2022 como la primera.',
    },
    {
      en: `The course is found by its code or by its title: ${words.government.en} counts, too.`,
      es: 'La clase se reconoce por su código o por su título: Gobierno de Estados Unidos también cuenta.',
    },
  ],
};
