import type { Dictionary } from '../dictionary.js';
import { en, type CourseCareersWords } from './en.js';

export type { CourseCareersWords } from './en.js';

/** The words about where classes lead in every language. */
export const courseCareersDictionary: Dictionary<CourseCareersWords> = {
  part: 'courseCareers',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
