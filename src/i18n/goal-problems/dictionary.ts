import type { Dictionary } from '../dictionary.js';
import { en, type GoalProblemsWords } from './en.js';

export type { GoalProblemsWords } from './en.js';

/** The words of this part of the goal editor in every language. */
export const goalProblemsDictionary: Dictionary<GoalProblemsWords> = {
  part: 'goalProblems',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
