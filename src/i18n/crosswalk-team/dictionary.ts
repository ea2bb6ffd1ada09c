import type { Dictionary } from '../dictionary.js';
import { en, type CrosswalkTeamWords } from './en.js';

export type { CrosswalkTeamWords } from './en.js';

/** The words of what begins when, of a look through the IEP, and of goals and the help for them, in every language. */
export const crosswalkTeamDictionary: Dictionary<CrosswalkTeamWords> = {
  part: 'crosswalkTeam',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
