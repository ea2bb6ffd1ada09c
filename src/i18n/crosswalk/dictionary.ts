import type { Dictionary } from '../dictionary.js';
import { en, type CrosswalkWords } from './en.js';

export type { CrosswalkWords } from './en.js';

/** The words of the two plans side by side in every language. */
export const crosswalkDictionary: Dictionary<CrosswalkWords> = {
  part: 'crosswalk',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
