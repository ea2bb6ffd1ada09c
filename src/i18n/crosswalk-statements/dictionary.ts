import type { Dictionary } from '../dictionary.js';
import { en, type CrosswalkStatementWords } from './en.js';

export type { CrosswalkStatementWords, StatementTextWords } from './en.js';

/** The words of what a plan says for an IEP, and of the views around it, in every language. */
export const crosswalkStatementsDictionary: Dictionary<CrosswalkStatementWords> = {
  part: 'crosswalkStatements',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
