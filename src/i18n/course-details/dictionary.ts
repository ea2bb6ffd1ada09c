import type { Dictionary } from '../dictionary.js';
import { en, type CourseDetailsWords } from './en.js';

export type { CourseDetailsWords } from './en.js';

/** The words of the details of a course in every language. */
export const courseDetailsDictionary: Dictionary<CourseDetailsWords> = {
  part: 'courseDetails',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
