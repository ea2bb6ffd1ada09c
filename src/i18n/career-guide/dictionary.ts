import type { Dictionary } from '../dictionary.js';
import { en, type CareerGuideWords } from './en.js';

export type { CareerGuideWords } from './en.js';

/** The words of the cluster guide in every language. */
export const careerGuideDictionary: Dictionary<CareerGuideWords> = {
  part: 'careerGuide',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
