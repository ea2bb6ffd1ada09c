import type { Dictionary } from '../dictionary.js';
import { en, type CareerKeptWords } from './en.js';

export type { CareerKeptWords } from './en.js';

/** The words of the list of what is kept in every language. */
export const careerKeptDictionary: Dictionary<CareerKeptWords> = {
  part: 'careerKept',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
