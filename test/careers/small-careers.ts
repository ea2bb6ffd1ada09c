import {
  educationLevels,
  interestAreas,
  type EducationLevel,
  type InterestArea,
} from '../../src/careers/career-pack.js';
import type {
  CareerDetails,
  CareerIndex,
  CareerTable,
  OccupationDetails,
} from '../../src/careers/career-parts.js';
import { titleOrder } from '../../src/careers/sort.js';

/** One occupation, as tests write it down; what is left out is blank. */
export interface Row {
  readonly code?: string;
  readonly title: string;
  readonly pathways: readonly string[];
  readonly wage?: number;
  readonly growth?: number;
  readonly openings?: number;
  readonly education?: EducationLevel;
  readonly zone?: number;
  readonly interests?: string;
  readonly scores?: readonly number[];
  readonly related?: readonly number[];
  readonly names?: string;
  readonly sentence?: string;
}

/** Four clusters with two pathways each. */
export const clusterIds = ['health', 'education', 'construction', 'arts'];

export const index: CareerIndex = {
  id: 'test',
  place: { en: 'a small town', es: 'un pueblo' },
  years: { wages: 2024, growthFrom: 2024, growthTo: 2034 },
  topCode: 239_200,
  clusters: clusterIds.map((id) => ({
    id,
    name: { en: id, es: id },
    pathways: ['one', 'two'].map((part) => ({ id: `${id}/${part}`, name: { en: part, es: part } })),
  })),
  sources: [],
  sizes: clusterIds.map(() => 0),
  clusterInterests: [
    [4, 5, 2, 6, 2, 4],
    [2, 3, 4, 7, 3, 3],
    [7, 3, 2, 1, 3, 4],
    [3, 2, 7, 3, 4, 1],
  ],
};

/** Puts rows into columns. */
export function tableOf(rows: readonly Row[]): CareerTable {
  const numbers = (pick: (row: Row) => number | undefined) =>
    Float64Array.from(rows, (row) => pick(row) ?? NaN);
  return {
    code: rows.map(({ code }, row) => code ?? `10-${String(row).padStart(4, '0')}.00`),
    title: rows.map(({ title }) => title),
    pathways: rows.map(({ pathways }) => pathways),
    clusters: Uint32Array.from(rows, ({ pathways }) =>
      clusterIds.reduce(
        (bits, id, place) =>
          pathways.some((path) => path.startsWith(`${id}/`)) ? bits | (1 << place) : bits,
        0,
      ),
    ),
    wage: numbers(({ wage }) => wage),
    growth: numbers(({ growth }) => growth),
    openings: numbers(({ openings }) => openings),
    education: Int8Array.from(rows, ({ education }) => (education ? educationLevels.indexOf(education) : -1)),
    zone: Uint8Array.from(rows, ({ zone }) => zone ?? 0),
    interests: rows.map(({ interests }) => interests ?? ''),
    byTitle: titleOrder(
      rows.map(({ title }) => title),
      'en',
    ),
  };
}

/** The details of rows; what a test says of one row comes on top. */
export function detailsOf(
  rows: readonly Row[],
  more: Readonly<Record<number, Partial<OccupationDetails>>> = {},
): CareerDetails {
  return {
    of: (row) => {
      const { wage, education, scores, related } = rows[row]!;
      return {
        wages: wage === undefined ? {} : { median: wage },
        education,
        experience: undefined,
        training: undefined,
        employment: undefined,
        figuresOf: undefined,
        interestScores: scores && scoresOf(scores),
        related: related ?? [],
        ...more[row],
      };
    },
  };
}

/** Names the six scores by their areas. */
export function scoresOf(scores: readonly number[]): Record<InterestArea, number> {
  const entries = interestAreas.map((area, place) => [area, scores[place]!]);
  return Object.fromEntries(entries) as Record<InterestArea, number>;
}

const health = ['health/one'];
const lab = ['health/two'];
const school = ['education/one'];
const building = ['construction/one'];
const stage = ['arts/one'];
const page = ['arts/two'];

/** Some thirty occupations that read like real ones; blanks here and there. */
export const rows: readonly Row[] = [
  {
    title: 'Registered Nurses',
    pathways: health,
    wage: 93_600,
    growth: 5,
    openings: 189_000,
    education: 'bachelor',
    zone: 4,
    interests: 'SIR',
    scores: [3.5, 4.6, 1.5, 6.4, 2.4, 3.7],
    names: 'RN;Staff Nurse;school nurse',
    sentence: 'Care for people who are sick or hurt.',
  },
  {
    title: 'Nurse Midwives',
    pathways: health,
    wage: 128_790,
    growth: 11,
    openings: 500,
    education: 'master',
    zone: 5,
    interests: 'SI',
    scores: [3, 4.5, 1.7, 6.6, 2.5, 2.7],
    names: 'midwife',
    sentence: 'Help mothers before, during, and after a birth.',
  },
  {
    title: 'Nursing Assistants',
    pathways: health,
    wage: 39_530,
    growth: 2.4,
    openings: 204_100,
    education: 'award',
    zone: 2,
    interests: 'SRC',
    scores: [4, 2, 1, 6.2, 1.8, 4],
    names: "Certified Nursing Assistant;nurse's aide;CNA",
    sentence: 'Help patients wash, eat, and move around.',
  },
  {
    title: 'Veterinarians',
    pathways: lab,
    wage: 125_510,
    growth: 9.8,
    openings: 3000,
    education: 'doctoral',
    zone: 5,
    interests: 'IRS',
    scores: [5, 6.2, 1.6, 4, 2.9, 2.9],
    names: 'vet;animal doctor',
    sentence: 'Treat sick and hurt animals.',
  },
  {
    title: 'Veterinary Technologists and Technicians',
    pathways: lab,
    wage: 45_980,
    growth: 9,
    openings: 14_300,
    education: 'associate',
    zone: 3,
    interests: 'RI',
    scores: [5.4, 4.6, 1.2, 3.6, 1.9, 4.2],
    names: 'vet tech',
    sentence: 'Test and care for animals at a clinic.',
  },
  {
    title: 'Dentists, General',
    pathways: health,
    wage: 172_790,
    growth: 4.2,
    openings: 4200,
    education: 'doctoral',
    zone: 5,
    interests: 'IRS',
    scores: [4.9, 5.6, 2, 4.3, 2.8, 3.2],
    names: 'tooth doctor',
    sentence: 'Fix teeth and help people keep them healthy.',
  },
  {
    title: 'Paramedics',
    pathways: health,
    wage: 58_410,
    growth: 5.2,
    openings: 5800,
    education: 'award',
    zone: 3,
    interests: 'SRI',
    scores: [5.2, 3.6, 1, 5.9, 2.4, 3],
    names: 'EMT-P',
    sentence: 'Give care in an emergency and on the way to the hospital.',
  },
  {
    title: 'Surgeons, All Other',
    pathways: health,
    growth: 3.9,
    openings: 600,
    education: 'doctoral',
    zone: 5,
    interests: 'IRS',
    names: 'surgeon',
    sentence: 'Operate on people to heal them.',
  },
  {
    title: 'Elementary School Teachers, Except Special Education',
    pathways: school,
    wage: 62_340,
    growth: -1.7,
    openings: 91_000,
    education: 'bachelor',
    zone: 4,
    interests: 'SAC',
    scores: [2, 2.7, 4.3, 6.8, 2.9, 3.6],
    names: 'grade school teacher',
    sentence: 'Teach young children to read, write, and count.',
  },
  {
    title: 'Kindergarten Teachers, Except Special Education',
    pathways: school,
    wage: 61_430,
    growth: -1.8,
    openings: 12_800,
    education: 'bachelor',
    zone: 4,
    interests: 'SA',
    scores: [1.8, 2, 4.5, 6.7, 2.6, 3],
    names: 'kinder teacher',
    sentence: 'Help little children learn through play.',
  },
  {
    title: 'Art, Drama, and Music Teachers, Postsecondary',
    pathways: ['education/one', 'arts/one'],
    wage: 80_190,
    growth: 1.8,
    openings: 9400,
    education: 'master',
    zone: 5,
    interests: 'SA',
    scores: [2, 3, 6.1, 6.2, 3, 2.1],
    names: 'art professor',
    sentence: 'Teach art, theater, or music at a college.',
  },
  {
    title: 'School Psychologists',
    pathways: ['education/two'],
    wage: 86_930,
    growth: 0.8,
    openings: 4200,
    education: 'master',
    zone: 5,
    interests: 'IS',
    scores: [1.5, 5.6, 3, 6.1, 2.6, 2.9],
    names: 'counselor for students',
    sentence: 'Help students with feelings and learning.',
  },
  {
    title: 'Librarians and Media Collections Specialists',
    pathways: ['education/two'],
    wage: 64_320,
    growth: 2,
    openings: 13_500,
    education: 'master',
    zone: 5,
    interests: 'CSE',
    scores: [1.5, 3, 2.8, 5, 3.4, 5.9],
    names: 'librarian',
    sentence: 'Help people find books and facts.',
  },
  {
    title: 'Carpenters',
    pathways: building,
    wage: 59_310,
    growth: 4.5,
    openings: 74_100,
    education: 'highSchool',
    zone: 2,
    interests: 'RC',
    scores: [6.9, 2.4, 2.2, 1.4, 1.9, 3.5],
    names: 'framer;finish carpenter',
    sentence: 'Build things out of wood.',
  },
  {
    title: 'Helpers--Carpenters',
    pathways: building,
    wage: 37_700,
    growth: 0.5,
    openings: 700,
    education: 'none',
    zone: 1,
    interests: 'R',
    scores: [6.8, 1.6, 1.2, 1.6, 1.3, 3.3],
    names: "carpenter's helper",
    sentence: 'Carry tools and wood for a carpenter.',
  },
  {
    title: 'Electricians',
    pathways: building,
    wage: 62_350,
    growth: 9.5,
    openings: 81_000,
    education: 'highSchool',
    zone: 3,
    interests: 'RC',
    scores: [6.7, 3.4, 1.1, 1.5, 1.8, 4.1],
    names: 'wire worker',
    sentence: 'Put in wires and lights and fix them.',
  },
  {
    title: 'Plumbers, Pipefitters, and Steamfitters',
    pathways: building,
    wage: 62_970,
    growth: 4.5,
    openings: 44_000,
    education: 'highSchool',
    zone: 3,
    interests: 'RC',
    scores: [6.8, 2.6, 1, 1.6, 2, 3.8],
    names: 'pipe fitter',
    sentence: 'Put in and fix pipes for water and gas.',
  },
  {
    title: 'Civil Engineers',
    pathways: ['construction/two'],
    wage: 99_590,
    growth: 5,
    openings: 23_600,
    education: 'bachelor',
    zone: 4,
    interests: 'IRC',
    scores: [5.5, 5.9, 2, 1.9, 3, 4.6],
    names: 'bridge designer',
    sentence: 'Design roads, bridges, and dams.',
  },
  {
    title: 'Water/Wastewater Engineers',
    code: '17-2051.02',
    pathways: ['construction/two'],
    wage: 99_590,
    growth: 5,
    openings: 23_600,
    education: 'bachelor',
    zone: 4,
    interests: 'RIC',
    scores: [5.6, 5.4, 1.9, 1.8, 2.9, 4.5],
    names: 'water engineer',
    sentence: 'Plan how towns get clean water.',
  },
  {
    title: 'Architects, Except Landscape and Naval',
    pathways: ['construction/two'],
    wage: 96_690,
    growth: 4,
    openings: 7800,
    education: 'bachelor',
    zone: 5,
    interests: 'AIR',
    scores: [4.2, 4.6, 5.8, 2, 3.8, 3.6],
    names: 'building designer',
    sentence: 'Design homes, schools, and other buildings.',
  },
  {
    title: 'Firefighters',
    pathways: ['construction/one'],
    wage: 59_530,
    growth: 3.4,
    openings: 27_100,
    education: 'award',
    zone: 3,
    interests: 'RS',
    scores: [6.3, 2.6, 1, 4.6, 2.8, 2.9],
    names: 'fire crew',
    sentence: 'Put out fires and rescue people.',
  },
  {
    title: 'Video Game Designers',
    code: '15-1255.01',
    pathways: page,
    wage: 98_090,
    growth: 7.1,
    openings: 14_500,
    education: 'bachelor',
    zone: 4,
    interests: 'AIE',
    scores: [2.5, 4.3, 6.4, 2, 4, 3],
    names: 'Game Designer;Level Designer',
    sentence: 'Make up the world, rules, and story of a game.',
  },
  {
    title: 'Web and Digital Interface Designers',
    pathways: page,
    wage: 98_090,
    growth: 7.1,
    openings: 14_500,
    education: 'bachelor',
    zone: 4,
    interests: 'AIC',
    scores: [2, 4.4, 5.9, 2.2, 3.1, 4.2],
    names: 'UX designer',
    sentence: 'Plan how a web page looks and works.',
  },
  {
    title: 'Graphic Designers',
    pathways: page,
    wage: 61_300,
    growth: 2.1,
    openings: 20_000,
    education: 'bachelor',
    zone: 4,
    interests: 'AER',
    scores: [3.1, 2, 6.8, 1.8, 3.8, 2.8],
    names: 'logo designer',
    sentence: 'Make pictures and layouts that tell something.',
  },
  {
    title: 'Photographers',
    pathways: page,
    wage: 42_520,
    growth: 1.8,
    openings: 12_700,
    education: 'highSchool',
    zone: 3,
    interests: 'AR',
    scores: [4.3, 2, 6.5, 2.6, 3.6, 2.4],
    names: 'photo artist',
    sentence: 'Take pictures of people, places, and events.',
  },
  {
    title: 'Actors',
    pathways: stage,
    growth: 0.4,
    openings: 7200,
    education: 'someCollege',
    zone: 2,
    interests: 'AES',
    scores: [2.3, 1.6, 6.9, 3.3, 4.2, 1.3],
    names: 'movie star',
    sentence: 'Play parts on stage or in movies.',
  },
  {
    title: 'Dancers',
    pathways: stage,
    growth: 5.3,
    openings: 1700,
    education: 'none',
    zone: 2,
    interests: 'AR',
    scores: [4.4, 1, 6.8, 2.9, 2.2, 1.2],
    names: 'ballet dancer',
    sentence: 'Tell stories with the body and music.',
  },
  {
    title: 'Musicians and Singers',
    pathways: stage,
    growth: 0.9,
    openings: 19_400,
    education: 'none',
    zone: 3,
    interests: 'AE',
    scores: [2.6, 1.6, 7, 2.6, 3.5, 1.2],
    names: 'singer;band member',
    sentence: 'Play or sing music for people.',
  },
  {
    title: 'News Analysts, Reporters, and Journalists',
    pathways: page,
    wage: 60_280,
    growth: -4.2,
    openings: 4100,
    education: 'bachelor',
    zone: 4,
    interests: 'AEI',
    scores: [1.6, 4.1, 5.8, 3.8, 4.4, 2.6],
    names: 'TV reporter',
    sentence: 'Find out what happens and tell the public.',
  },
  {
    title: 'Army Band Members',
    pathways: stage,
    names: 'military musician',
    sentence: 'Play music for the army.',
  },
];

export const table = tableOf(rows);
export const details = detailsOf(rows);

/** Finds a row by a part of its title. */
export function rowOf(part: string): number {
  const row = table.title.findIndex((title) => title.includes(part));
  if (row < 0) throw new Error(`no occupation ${part}`);
  return row;
}

/** The titles of rows, to read what a test got. */
export function titlesOf(found: readonly number[]): string[] {
  return found.map((row) => table.title[row]!);
}
