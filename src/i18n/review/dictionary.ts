import type { Dictionary } from '../dictionary.js';
import { en, type ReviewWords } from './en.js';

export type { ReviewWords } from './en.js';

/** The words of who has read the plan, and of what changed since, in every language. */
export const reviewDictionary: Dictionary<ReviewWords> = {
  part: 'review',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
