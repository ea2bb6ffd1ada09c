import type { Words } from './dictionary.js';

const [start, end] = ['\u202E', '\u202C'];

/**
 * Makes a language that is written from right to left out of English: every sentence stands in
 * mirrored brackets and runs backwards, so that what was not translated is seen at a glance.
 */
export function mirrorWords<W extends Words>(words: W): W {
  const entries = Object.entries(words).map(([key, value]: [string, unknown]) => [key, mirror(value)]);
  return Object.fromEntries(entries) as W;
}

function mirror(value: unknown): unknown {
  if (typeof value === 'string') return mirrorSentence(value);
  if (typeof value === 'function') {
    return (...values: unknown[]) => mirrorSentence((value as (...all: unknown[]) => string)(...values));
  }
  return typeof value === 'object' && value !== null ? mirrorWords(value) : value;
}

function mirrorSentence(sentence: string): string {
  return `⟧${start}${sentence}${end}⟦`;
}
