import type { Dictionary } from '../dictionary.js';
import { en, type CourseCheckWords } from './en.js';

export type { CourseCheckWords } from './en.js';

/** The words of the graduation check in every language. */
export const courseCheckDictionary: Dictionary<CourseCheckWords> = {
  part: 'courseCheck',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
