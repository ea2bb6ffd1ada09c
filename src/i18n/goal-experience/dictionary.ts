import type { Dictionary } from '../dictionary.js';
import { en, type GoalExperienceWords } from './en.js';

export type { GoalExperienceWords } from './en.js';

/** The words of this part of the goal editor in every language. */
export const goalExperienceDictionary: Dictionary<GoalExperienceWords> = {
  part: 'goalExperience',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
