import type { Dictionary } from '../dictionary.js';
import { en, type GoalProgressWords } from './en.js';

export type { GoalProgressWords } from './en.js';

/** The words of this part of the goal editor in every language. */
export const goalProgressDictionary: Dictionary<GoalProgressWords> = {
  part: 'goalProgress',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
