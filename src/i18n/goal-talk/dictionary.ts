import type { Dictionary } from '../dictionary.js';
import { en, type GoalTalkWords } from './en.js';

export type { GoalTalkWords } from './en.js';

/** The words of this part of the goal editor in every language. */
export const goalTalkDictionary: Dictionary<GoalTalkWords> = {
  part: 'goalTalk',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
