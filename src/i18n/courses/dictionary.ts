import type { Dictionary } from '../dictionary.js';
import { en, type CourseWords } from './en.js';

export type { CourseWords } from './en.js';

/** The words of the course plan in every language. */
export const courseDictionary: Dictionary<CourseWords> = {
  part: 'courses',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
