import type { Dictionary } from '../dictionary.js';
import { en, type CourseWaysWords } from './en.js';

export type { CourseWaysWords } from './en.js';

/** The words about other plans and ways to finish school, in every language. */
export const courseWaysDictionary: Dictionary<CourseWaysWords> = {
  part: 'courseWays',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
