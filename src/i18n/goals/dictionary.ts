import type { Dictionary } from '../dictionary.js';
import { en, type GoalWords } from './en.js';

export type { GoalWords } from './en.js';

/** The words of the goal editor in every language. */
export const goalDictionary: Dictionary<GoalWords> = {
  part: 'goals',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
