import type { SearchIndex, SearchWord } from './search-index.js';
import { forgiven, lacksLetters, lettersOf, slipsBetween } from './search-typos.js';
import { stem } from './search-words.js';

/** A word that fits something typed, and how well: 1 is the same word. */
export interface WordMatch {
  readonly word: SearchWord;
  readonly quality: number;
  /** It is the whole word, not the beginning of one. */
  readonly isWhole: boolean;
}

const beginning = 0.7;
/** By the number of slips. */
const oneSlip = 0.5;
const withSlips = [1, oneSlip, 0.25];
/** What is left of a slip's quality where only a beginning was typed. */
const slippedBeginning = 0.8;
/** With a slip, fewer letters than these are the beginning of too many words. */
const leastBeginning = 6;
/** Endings shorter than this tell a person from their work, or a woman from a man: `constructora`. */
const mostEnding = 5;

/** Finds the words that are what was typed, in singular or plural, or begin with it. */
export function exactMatches({ words, byStem }: SearchIndex, typed: string): WordMatch[] {
  const same = byStem.get(stem(typed)) ?? [];
  const matches = same.map((word) => ({ word, quality: 1, isWhole: true }));
  for (let place = firstFrom(words, typed); place < words.length; place += 1) {
    const word = words[place];
    if (!word?.text.startsWith(typed)) break;
    if (!same.includes(word)) matches.push({ word, quality: beginning, isWhole: false });
  }
  return matches;
}

/** Finds the words that are what was typed but for a slip or two, or begin so. */
export function forgivenMatches({ words }: SearchIndex, typed: string): WordMatch[] {
  const most = forgiven(typed.length);
  if (most === 0) return [];
  const letters = lettersOf(typed);
  const matches: WordMatch[] = [];
  for (const word of words) {
    if (lacksLetters(letters, word.letters, most)) continue;
    const slips = slipsBetween(typed, word.text, most);
    if (!slips || slips.count === 0 || !isLikely(typed, word.text, slips.count)) continue;
    const quality = withSlips[slips.count] ?? 0;
    // A plural's ending is no reason to count a word as unfinished.
    const isPlural = word.text.endsWith('s') && word.text.length - typed.length <= 2;
    const isUnfinished = slips.isBeginning && !isPlural;
    if (isUnfinished && typed.length < leastBeginning) continue;
    matches.push({
      word,
      quality: isUnfinished ? quality * slippedBeginning : quality,
      isWhole: !isUnfinished,
    });
  }
  return matches;
}

/** Finds the words that begin as what was typed begins, with as many of its letters as any word has. */
export function begunAlike(index: SearchIndex, typed = ''): WordMatch[] {
  for (
    let length = typed.length;
    length >= leastBeginning && length > typed.length - mostEnding;
    length -= 1
  ) {
    const matches = exactMatches(index, typed.slice(0, length));
    if (matches.length > 0) return matches;
  }
  return [];
}

/** Says whether a word is what was typed, or its beginning, or all of it but for one slip. */
export function isNear({ quality, isWhole }: WordMatch): boolean {
  return quality >= beginning || (isWhole && quality >= oneSlip);
}

/** People seldom miss the first letter; in a short word, or with two slips, it is rather another word. */
function isLikely(typed: string, word: string, slips: number): boolean {
  return typed[0] === word[0] || (slips === 1 && typed.length > 4);
}

/** Finds the first word that does not come before a text. */
function firstFrom(words: readonly SearchWord[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
