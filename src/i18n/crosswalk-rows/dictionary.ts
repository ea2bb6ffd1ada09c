import type { Dictionary } from '../dictionary.js';
import { en, type CrosswalkRowWords } from './en.js';

export type { RowWords } from './en-names.js';
export type { CrosswalkRowWords } from './en.js';

/** The words of the rows in every language. */
export const crosswalkRowDictionary: Dictionary<CrosswalkRowWords> = {
  part: 'crosswalkRows',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
