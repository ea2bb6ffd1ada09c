import type { Dictionary } from '../dictionary.js';
import { en, type GoalPaperWords } from './en.js';

export type { GoalPaperWords } from './en.js';

/** The words of this part of the goal editor in every language. */
export const goalPaperDictionary: Dictionary<GoalPaperWords> = {
  part: 'goalPaper',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
