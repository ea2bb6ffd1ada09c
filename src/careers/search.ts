import { searchIndex, type SearchIndex } from './search-index.js';
import { exactMatches, forgivenMatches } from './search-match.js';
import { ranking, type SearchTable } from './search-rank.js';
import { stem, typedWords } from './search-words.js';

/** Texts to search in, each by row; what is not given, or empty for a row, is not searched. */
export interface SearchTexts {
  /** Everyday titles, several parted by `;`. */
  readonly names?: readonly string[];
  /** What people do, in the reader's language. */
  readonly sentence?: readonly string[];
  /** Titles in the reader's language, beside those of the table. */
  readonly title?: readonly string[];
}

/**
 * Gives the rows that fit what was typed, the best first. Where no word was typed nothing is narrowed:
 * all rows, in the order of the table.
 */
export type CareerSearch = (text: string) => readonly number[];

/** Fewer exact finds than these, and slips are forgiven too. */
const fewFinds = 3;
const mostRemembered = 50;

/**
 * Makes a search over titles, everyday titles and sentences. Accents, case, punctuation, plural and
 * the order of words do not matter. All words must be found in a row, though not in one place.
 *
 * A whole title comes before the beginning of a title, then a title's word, then everyday titles, then
 * sentences; of equals, what needs more people in a year comes first. Slips are forgiven (one in words
 * of four letters, two from eight; swapped neighbours are one) where the exact words find next to
 * nothing, and what they find comes last. Where no row has all words, those with any of them are given,
 * rare words first.
 */
export function careerSearch(table: SearchTable, texts: SearchTexts = {}): CareerSearch {
  const index = searchIndex(table.title, texts);
  const rank = ranking(index, table);
  const match = remembered((word) => exactMatches(index, word));
  const matchSlips = remembered((word) => [...match(word), ...forgivenMatches(index, word)]);
  return (text) => {
    const typed = typedWords(text);
    if (typed.length === 0) return Array.from(table.title.keys());
    const found = rank(typed.map(match), 'all');
    if (found.length >= fewFinds) return found;
    const more = rank(typed.map(matchSlips), 'all');
    const all = Array.from(new Set([...found, ...more]));
    if (all.length > 0) return all;
    const recut = otherCuts(index, typed).flatMap((words) => rank(words.map(matchSlips), 'all'));
    return recut.length > 0 ? Array.from(new Set(recut)) : rank(typed.map(matchSlips), 'some');
  };
}

/** Keeps what was made for the last words: with each key, all words but the one being typed stay. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    let value = made.get(word);
    if (value !== undefined) return value;
    if (made.size >= mostRemembered) made.clear();
    made.set(word, (value = make(word)));
    return value;
  };
}

/** Other ways to cut what was typed: `fire fighter` as one word, `webdesigner` as two. */
function otherCuts(index: SearchIndex, typed: readonly string[]): string[][] {
  const joined = typed
    .slice(1)
    .map((word, place) => [...typed.slice(0, place), (typed[place] ?? '') + word, ...typed.slice(place + 2)]);
  const parted = typed.flatMap((word, place) =>
    parts(index, word).map((both) => [...typed.slice(0, place), ...both, ...typed.slice(place + 1)]),
  );
  return [...joined, ...parted];
}

/** Cuts a word in two, each of three letters at least, wherever both are words. */
function parts({ byStem }: SearchIndex, word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, place): [string, string] => [
    word.slice(0, place + 3),
    word.slice(place + 3),
  ]).filter((both) => both.every((part) => byStem.has(stem(part))));
}
