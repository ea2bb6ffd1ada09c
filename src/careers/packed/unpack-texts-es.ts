import type { CareerTexts } from '../career-parts.js';
import { texts } from './columns.js';
import { sentences, titles } from './texts-es.js';

/** Makes the Spanish texts of the built-in pack. */
export function unpackTexts(): CareerTexts {
  return { sentence: texts(sentences), title: texts(titles) };
}
