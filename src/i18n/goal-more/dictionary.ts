import type { Dictionary } from '../dictionary.js';
import { en, type GoalMoreWords } from './en.js';

export type { GoalMoreWords } from './en.js';

/** The words of this part of the goal editor in every language. */
export const goalMoreDictionary: Dictionary<GoalMoreWords> = {
  part: 'goalMore',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
