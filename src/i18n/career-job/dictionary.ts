import type { Dictionary } from '../dictionary.js';
import { en, type CareerJobWords } from './en.js';

export type { CareerJobWords } from './en.js';

/** The words of the page of an occupation in every language. */
export const careerJobDictionary: Dictionary<CareerJobWords> = {
  part: 'careerJob',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
