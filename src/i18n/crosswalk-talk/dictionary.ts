import type { Dictionary } from '../dictionary.js';
import { en, type CrosswalkTalkWords } from './en.js';

export type { CrosswalkTalkWords } from './en.js';

/** What people do about a row, in every language. */
export const crosswalkTalkDictionary: Dictionary<CrosswalkTalkWords> = {
  part: 'crosswalkTalk',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
