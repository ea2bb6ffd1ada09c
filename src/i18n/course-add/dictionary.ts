import type { Dictionary } from '../dictionary.js';
import { en, type CourseAddWords } from './en.js';

export type { CourseAddWords } from './en.js';

/** The words of adding a class in every language. */
export const courseAddDictionary: Dictionary<CourseAddWords> = {
  part: 'courseAdd',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
