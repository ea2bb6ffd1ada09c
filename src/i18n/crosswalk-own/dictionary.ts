import type { Dictionary } from '../dictionary.js';
import { en, type CrosswalkOwnWords } from './en.js';

export type { CrosswalkOwnWords } from './en.js';

/** The words of the page of one's own and of what is said at a meeting, in every language. */
export const crosswalkOwnDictionary: Dictionary<CrosswalkOwnWords> = {
  part: 'crosswalkOwn',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
