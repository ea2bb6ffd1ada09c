import type { Dictionary } from '../dictionary.js';
import { en, type CareerCompareWords } from './en.js';

export type { CareerCompareWords } from './en.js';

/** The words of the comparison in every language. */
export const careerCompareDictionary: Dictionary<CareerCompareWords> = {
  part: 'careerCompare',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
