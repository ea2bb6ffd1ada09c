import type { Dictionary } from '../dictionary.js';
import { en, type CrosswalkSupportWords } from './en.js';

export type { CrosswalkSupportWords } from './en.js';

/** The words of what an IEP says beside a goal or a class, in every language. */
export const crosswalkSupportDictionary: Dictionary<CrosswalkSupportWords> = {
  part: 'crosswalkSupports',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
