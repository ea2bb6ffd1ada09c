import type { CourseFilter, CreditRequirement } from '../graduation-plan.js';
import type { LocalWords } from '../local-words.js';

/** A credit requirement, with its credits in thousandths of a Carnegie unit. */
export function credits(
  id: string,
  name: LocalWords,
  thousandths: number,
  counts: CourseFilter,
): CreditRequirement {
  return { kind: 'credits', id, name, credits: thousandths, counts };
}

/** SCED subject areas, release 12; earlier releases have world languages under 06. */
export const subjects = {
  english: { subjects: ['01'] },
  mathematics: { subjects: ['02'] },
  science: { subjects: ['03'] },
  socialStudies: { subjects: ['04'] },
  arts: { subjects: ['05'] },
  computerScience: { subjects: ['10'] },
  worldLanguages: { subjects: ['06', '24'] },
  militaryScience: { subjects: ['09'] },
} as const satisfies Record<string, CourseFilter>;

/** SCED has no mark for career and technical education: the catalog's word, else its areas from 11 to 21. */
export const careerTechnical: CourseFilter = {
  anyOf: [
    { characteristics: ['careerAndTechnicalEducation'] },
    { subjects: ['11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21'] },
  ],
};

/** Every course. */
export const anything: CourseFilter = { any: true };

/** Courses told by their SCED code, else by their title or the district's category, within a subject area. */
export const special = {
  usHistory: {
    subjects: ['04'],
    sced: ['04101', '04102', '04103', '04104', '04111'],
    titles: ['us history', 'united states history', 'american history'],
  },
  worldHistory: {
    subjects: ['04'],
    sced: ['0400', '0405'],
    titles: ['world history', 'european history', 'world geography', 'world cultures'],
  },
  government: {
    subjects: ['04'],
    sced: ['04151', '04157', '04159', '04160', '04161'],
    titles: ['us government', 'american government', 'united states government', 'civics'],
  },
  economics: {
    subjects: ['04'],
    sced: ['0420'],
    titles: ['economics', 'microeconomics', 'macroeconomics'],
  },
  biology: {
    subjects: ['03'],
    sced: ['0305', '0306'],
    titles: ['biology', 'anatomy', 'physiology', 'living earth', 'life science'],
  },
  chemistry: { subjects: ['03'], sced: ['0310'], titles: ['chemistry'] },
  physics: { subjects: ['03'], sced: ['0315'], titles: ['physics'] },
  earthScience: { subjects: ['03'], sced: ['0300'], titles: ['earth science', 'marine science', 'geology'] },
  personalFinance: { sced: ['19262'], titles: ['personal finance', 'financial literacy'] },
  physicalEducation: {
    subjects: ['08'],
    sced: ['0800', '0801', '0803', '0804'],
    titles: ['physical education', 'pe', 'fitness', 'weight training', 'sports'],
    categories: ['Physical Education'],
  },
  health: { subjects: ['08'], sced: ['0805', '0809'], titles: ['health'], categories: ['Health'] },
} as const satisfies Record<string, CourseFilter>;

/** Words that several plans use. */
export const words = {
  english: { en: 'English', es: 'Inglés' },
  languageArts: { en: 'English language arts', es: 'Artes del lenguaje en inglés' },
  mathematics: { en: 'Mathematics', es: 'Matemáticas' },
  science: { en: 'Science', es: 'Ciencias' },
  socialStudies: { en: 'Social studies', es: 'Estudios sociales' },
  socialScience: { en: 'Social science', es: 'Ciencias sociales' },
  usHistory: { en: 'U.S. history', es: 'Historia de Estados Unidos' },
  government: { en: 'U.S. government', es: 'Gobierno de Estados Unidos' },
  economics: { en: 'Economics', es: 'Economía' },
  physicalEducation: { en: 'Physical education', es: 'Educación física' },
  health: { en: 'Health', es: 'Salud' },
  worldLanguage: { en: 'World language', es: 'Idioma extranjero' },
  electives: { en: 'Electives', es: 'Materias optativas' },
  diploma: { en: 'High school diploma', es: 'Diploma de preparatoria' },
  credit: { en: 'credit', es: 'crédito' },
  unit: { en: 'unit', es: 'unidad' },
} as const satisfies Record<string, LocalWords>;

/** Doubts that several plans share. */
export const doubts = {
  titles: {
    en: 'Some courses are matched by their code, or by words in the title. Your school decides what counts.',
    es: 'Algunas clases se reconocen por su código o por palabras del título. Tu escuela decide qué cuenta.',
  },
  careerTechnical: {
    en: 'Which courses are career and technical education is up to your district.',
    es: 'Tu distrito decide qué clases son de educación técnica y profesional.',
  },
  sameLanguage: {
    en: 'The two years must be of the same language. This check does not look at that.',
    es: 'Los dos años deben ser del mismo idioma. Esta revisión no lo comprueba.',
  },
} as const satisfies Record<string, LocalWords>;
