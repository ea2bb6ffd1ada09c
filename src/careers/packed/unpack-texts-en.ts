import type { CareerTexts } from '../career-parts.js';
import { texts } from './columns.js';
import { sentences } from './texts-en.js';

/** Makes the English texts of the built-in pack. Its titles are in English already. */
export function unpackTexts(): CareerTexts {
  const sentence = texts(sentences);
  return { sentence, title: sentence.map(() => '') };
}
