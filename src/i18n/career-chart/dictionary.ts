import type { Dictionary } from '../dictionary.js';
import { en, type CareerChartWords } from './en.js';

export type { CareerChartWords } from './en.js';

/** The words of the picture of pay and growth in every language. */
export const careerChartDictionary: Dictionary<CareerChartWords> = {
  part: 'careerChart',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
