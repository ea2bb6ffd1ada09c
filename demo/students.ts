/** Who can look at a plan in the demo. */
export const viewerRoles = ['student', 'guardian', 'counselor', 'caseManager'] as const;
export type DemoRole = (typeof viewerRoles)[number];

/** A text in the portal's languages. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

/** What the portal knows of a student beside the plan. All of them are made up. */
export interface DemoStudent {
  readonly id: string;
  readonly name: string;
  readonly gradeLevel: number;
  /** An adult student holds the rights in education. */
  readonly isAdult?: boolean;
  /** What the student's state calls the plan. */
  readonly planLabel: Bilingual;
  readonly dates: readonly { readonly day: string; readonly what: Bilingual }[];
  readonly people: readonly { readonly name: string; readonly part: Bilingual }[];
}

const meeting: Bilingual = { en: 'My plan meeting', es: 'La reunión sobre mi plan' };
const requests: Bilingual = { en: 'Course requests are due', es: 'Fecha para pedir cursos' };
const counselor: Bilingual = { en: 'School counselor', es: 'Consejera escolar' };
const careers: Bilingual = { en: 'Career specialist', es: 'Especialista en carreras' };
const caseManager: Bilingual = { en: 'Case manager', es: 'Encargado del IEP' };
const interpreter: Bilingual = { en: 'Interpreter', es: 'Intérprete' };

const igp: Bilingual = {
  en: 'Individual Graduation Plan (IGP), South Carolina',
  es: 'Plan individual de graduación (IGP), Carolina del Sur',
};

/** The five sample students. */
export const students: readonly DemoStudent[] = [
  {
    id: 'yusra',
    name: 'Yusra H.',
    gradeLevel: 8,
    planLabel: igp,
    dates: [
      { day: '2026-12-03', what: meeting },
      { day: '2027-02-12', what: requests },
    ],
    people: [
      { name: 'M. R.', part: counselor },
      { name: 'S. A.', part: interpreter },
    ],
  },
  {
    id: 'dario',
    name: 'Dario M.',
    gradeLevel: 9,
    planLabel: {
      en: 'Education and Career Action Plan (ECAP), Arizona',
      es: 'Plan de acción de educación y carrera (ECAP), Arizona',
    },
    dates: [
      { day: '2026-12-09', what: meeting },
      { day: '2027-02-05', what: requests },
    ],
    people: [
      { name: 'K. L.', part: counselor },
      { name: 'J. P.', part: caseManager },
    ],
  },
  {
    id: 'wren',
    name: 'Wren A.',
    gradeLevel: 11,
    planLabel: {
      en: 'Individual Career and Academic Plan (ICAP), Colorado',
      es: 'Plan individual de carrera y estudios (ICAP), Colorado',
    },
    dates: [
      { day: '2026-12-01', what: { en: 'Circuits class at the college', es: 'Clase de circuitos' } },
      { day: '2027-01-20', what: meeting },
    ],
    people: [
      { name: 'T. B.', part: careers },
      { name: 'D. W.', part: interpreter },
    ],
  },
  {
    id: 'theo',
    name: 'Theo B.',
    gradeLevel: 12,
    isAdult: true,
    planLabel: igp,
    dates: [
      { day: '2026-11-30', what: { en: 'Story hour at the library', es: 'La hora del cuento' } },
      { day: '2026-12-15', what: meeting },
    ],
    people: [
      { name: 'M. R.', part: counselor },
      { name: 'A. N.', part: caseManager },
    ],
  },
  {
    id: 'casey',
    name: 'Casey L.',
    gradeLevel: 10,
    planLabel: {
      en: 'High School and Beyond Plan (HSBP), Washington',
      es: 'Plan para la secundaria y después (HSBP), Washington',
    },
    dates: [
      { day: '2026-12-04', what: { en: 'Light check for the show', es: 'Prueba de luces' } },
      { day: '2027-01-15', what: meeting },
    ],
    people: [{ name: 'E. V.', part: counselor }],
  },
];
