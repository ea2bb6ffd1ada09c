import type { Dictionary } from '../dictionary.js';
import { en, type CareerWords } from './en.js';

export type { CareerWords } from './en.js';

/** The words of the career explorer in every language. */
export const careerDictionary: Dictionary<CareerWords> = {
  part: 'careers',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
