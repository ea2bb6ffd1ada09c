import type { Dictionary } from '../dictionary.js';
import { en, type ProblemWords } from './en.js';

export type { ProblemWords } from './en.js';

/** The words of questions about changes in every language. */
export const problemDictionary: Dictionary<ProblemWords> = {
  part: 'problems',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
