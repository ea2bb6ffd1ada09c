import type { Dictionary } from '../dictionary.js';
import { en, type GoalHelpWords } from './en.js';

export type { GoalHelpWords } from './en.js';

/** The words of this part of the goal editor in every language. */
export const goalHelpDictionary: Dictionary<GoalHelpWords> = {
  part: 'goalHelp',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
