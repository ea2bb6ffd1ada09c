import type { Dictionary } from '../dictionary.js';
import { en, type CrosswalkImportWords } from './en.js';

export type { CrosswalkImportWords } from './en.js';
export type { FindingOf } from './en-findings.js';

/** The words with which a case manager brings in what an IEP says, in every language. */
export const crosswalkImportDictionary: Dictionary<CrosswalkImportWords> = {
  part: 'crosswalkImport',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
