import type { Dictionary } from '../dictionary.js';
import { en, type PlanWords } from './en.js';

export type { PlanWords } from './en.js';

/** The words of the provider in every language. */
export const planDictionary: Dictionary<PlanWords> = {
  part: 'plan',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
