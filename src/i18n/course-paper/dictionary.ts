import type { Dictionary } from '../dictionary.js';
import { en, type CoursePaperWords } from './en.js';

export type { CoursePaperWords } from './en.js';

/** The words of printing, saving and opening courses in every language. */
export const coursePaperDictionary: Dictionary<CoursePaperWords> = {
  part: 'coursePaper',
  en,
  load: { es: async () => (await import('./es.js')).es },
};
