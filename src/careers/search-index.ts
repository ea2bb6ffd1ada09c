import type { SearchTexts } from './search.js';
import { lettersOf } from './search-typos.js';
import { plain, stem, wordsOf } from './search-words.js';

/** Where words are found, the weightiest first. */
export const searchFields = ['title', 'name', 'sentence'] as const;
export type SearchField = (typeof searchFields)[number];

/** A title, an everyday title or a sentence. */
export interface SearchPassage {
  readonly row: number;
  readonly field: SearchField;
  /** How many words it has. */
  readonly length: number;
}

/** A word and where it stands. */
export interface SearchWord {
  readonly text: string;
  readonly letters: number;
  /** Where it stands: see `passageAt` and `placeAt`. */
  readonly spots: number[];
}

/** Words after this many of a passage share the last place. */
const mostPlaces = 64;

/** Gives the number of the passage a spot is in. */
export function passageAt(spot: number): number {
  return Math.floor(spot / mostPlaces);
}

/** Gives the place of a spot in its passage, from 0. */
export function placeAt(spot: number): number {
  return spot % mostPlaces;
}

/** All words of all texts. */
export interface SearchIndex {
  readonly passages: readonly SearchPassage[];
  /** In plain order, so that beginnings lie together. */
  readonly words: readonly SearchWord[];
  readonly byStem: ReadonlyMap<string, readonly SearchWord[]>;
}

/** Collects the words of titles, everyday titles and sentences. */
export function searchIndex(titles: readonly string[], texts: SearchTexts): SearchIndex {
  const passages: SearchPassage[] = [];
  const words = new Map<string, SearchWord>();
  const add = (field: SearchField, all: readonly string[]) => {
    // All at once: one long string is made plain much faster than a thousand short ones.
    const rows = plain(all.map((text) => text.replaceAll('\n', ' ')).join('\n')).split('\n');
    rows.forEach((text, row) => {
      for (const part of text.split(';')) addPassage(part, row, field);
    });
  };
  const addPassage = (text: string, row: number, field: SearchField) => {
    const found = wordsOf(text);
    if (found.length === 0) return;
    const passage = passages.push({ row, field, length: found.length }) - 1;
    found.forEach((word, place) => {
      let known = words.get(word);
      if (!known) {
        known = { text: word, letters: lettersOf(word), spots: [] };
        words.set(word, known);
      }
      // A number for a spot, not an object: there are tens of thousands.
      known.spots.push(passage * mostPlaces + Math.min(place, mostPlaces - 1));
    });
  };
  add('title', titles);
  add('title', texts.title ?? []);
  add('name', texts.names ?? []);
  add('sentence', texts.sentence ?? []);
  const sorted = Array.from(words.values()).sort((a, b) => (a.text < b.text ? -1 : 1));
  return { passages, words: sorted, byStem: stems(sorted) };
}

function stems(words: readonly SearchWord[]): Map<string, SearchWord[]> {
  const byStem = new Map<string, SearchWord[]>();
  for (const word of words) {
    const key = stem(word.text);
    const known = byStem.get(key);
    if (known) known.push(word);
    else byStem.set(key, [word]);
  }
  return byStem;
}
