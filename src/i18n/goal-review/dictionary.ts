import type { Dictionary } from '../dictionary.js';
import { en, type GoalReviewWords } from './en.js';

export type { GoalReviewWords } from './en.js';

/** The words of this part of the goal editor in every language. */
export const goalReviewDictionary: Dictionary<GoalReviewWords> = {
  part: 'goalReview',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
