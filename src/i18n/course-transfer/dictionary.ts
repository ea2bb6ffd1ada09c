import type { Dictionary } from '../dictionary.js';
import { en, type CourseTransferWords } from './en.js';

export type { CourseTransferWords } from './en.js';

/** The words of credits from another school in every language. */
export const courseTransferDictionary: Dictionary<CourseTransferWords> = {
  part: 'courseTransfer',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
