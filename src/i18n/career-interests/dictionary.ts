import type { Dictionary } from '../dictionary.js';
import { en, type CareerInterestWords } from './en.js';

export type { CareerInterestWords } from './en.js';

/** The words of the screen of interests in every language. */
export const careerInterestDictionary: Dictionary<CareerInterestWords> = {
  part: 'careerInterests',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
