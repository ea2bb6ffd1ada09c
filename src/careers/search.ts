import { searchIndex, type SearchIndex } from './search-index.js';
import { begunAlike, exactMatches, forgivenMatches, isNear, type WordMatch } from './search-match.js';
import { ranking, type FoundWords, type SearchTable } from './search-rank.js';
import { stem, typedWords, unfinishedWord } from './search-words.js';

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
 * Gives the rows that fit what was typed, the best first. Undefined where no word was typed that says
 * something, such as signs, pictures or “best jobs”: that is no search, and narrows nothing.
 */
export type CareerSearch = (text: string) => readonly number[] | undefined;

/** Fewer exact finds than these, and slips are forgiven too. */
const fewFinds = 3;
/** Of what is only a guess, so many are given: many would look like an answer. */
const mostGuesses = 10;
const mostRemembered = 50;

/**
 * Makes a search over titles, everyday titles and sentences. Accents, case, punctuation, plural and
 * the order of words do not matter. All words must be found in a row, though not in one place.
 *
 * A whole title comes before the beginning of a title, then a whole everyday title, a title's word,
 * other everyday titles, sentences; of equals, what needs more people in a year comes first. Slips are
 * forgiven (one in words of four letters, two from eight; swapped neighbours are one) where the exact
 * words find next to nothing, and what they find comes last. Where no row has all words, those with the
 * rarest of them are given. What rests on two slips, or on some of the words, is a guess: a few are given.
 */
export function careerSearch(table: SearchTable, texts: SearchTexts = {}): CareerSearch {
  const index = searchIndex(table.title, texts);
  const rank = ranking(index, table);
  const match = remembered((word) => exactMatches(index, word));
  const matchSlips = remembered((word) => [...match(word), ...forgivenMatches(index, word)]);
  return (text) => {
    const typed = typedWords(text);
    if (typed.length === 0) return begun(unfinishedWord(text));
    const found = rank(typed.map(match));
    if (found.length >= fewFinds) return found;
    const slipped = typed.map(matchSlips);
    if (found.length > 0) {
      const nearer = slipped.map((matches, place) => nearest(matches, typed[place]));
      return together(found, rank(nearer));
    }
    const near = given(slipped, typed);
    return near.length > 0 ? near : guessed(typed);
  };

  /** An empty word may be the start of another one. */
  function begun(word: string): readonly number[] | undefined {
    const found = word === '' ? [] : rank([match(word)]);
    return found.length > 0 ? found : undefined;
  }

  /** What has all words but for slips. */
  function given(slipped: FoundWords, typed: readonly string[]): readonly number[] {
    const found = rank(slipped);
    if (slipped.every((matches) => matches.some(isNear))) return found;
    // What begins alike is nearer than what is two slips away: a constructor is in construction.
    const alike = slipped.map((matches, place) =>
      matches.some(isNear) ? matches : begunAlike(index, typed[place]),
    );
    return together(rank(alike), found).slice(0, mostGuesses);
  }

  /** What has the words cut otherwise, or some of them. */
  function guessed(typed: readonly string[]): readonly number[] {
    const recut = otherCuts(index, typed).flatMap((words) => rank(words.map(matchSlips)));
    if (recut.length > 0) return together(recut, []);
    const exact = typed.map(match);
    // One word that is there says something; words that are there but for slips must be half of all.
    const some = exact.some((matches) => matches.length > 0)
      ? rank(exact, 1)
      : rank(typed.map(matchSlips), Math.ceil(typed.length / 2));
    return some.slice(0, mostGuesses);
  }
}

/** Keeps the nearest words: where there is an answer, only a slip behind the first letter may be meant. */
function nearest(matches: readonly WordMatch[], typed = ''): readonly WordMatch[] {
  return matches.filter((each) => isNear(each) && each.word.text.startsWith(typed.charAt(0)));
}

/** Rows of two lists, each once. */
function together(rows: readonly number[], more: readonly number[]): readonly number[] {
  return Array.from(new Set([...rows, ...more]));
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
