import type { CareerTable } from './career-parts.js';
import { passageAt, placeAt, type SearchField, type SearchIndex } from './search-index.js';
import type { WordMatch } from './search-match.js';

/**
 * What a word found in a passage counts. An everyday title that is just what was typed weighs more than
 * a title that begins with it only as a word begins: a vet is no veterinary assistant.
 */
const weights: Readonly<Record<SearchField, number>> = { title: 40, name: 30, sentence: 14 };
/** What it counts besides that a passage is just what was typed, … */
const wholeBonus: Readonly<Record<SearchField, number>> = { title: 100, name: 15, sentence: 0 };
/** … or that a title begins with it, or an everyday title ends so: a family doctor is a doctor. */
const partBonus: Readonly<Record<SearchField, number>> = { title: 20, name: 5, sentence: 0 };
/** What is left of that where a word of the passage only begins so: “medica” is no medical assistant. */
const unfinished = 0.7;
/** What it costs to be “All Other”: enough to come after all named ones that have the word in their title. */
const restMalus = 25;

/** What was found for each typed word, in their order. */
export type FoundWords = readonly (readonly WordMatch[])[];

/** What ranking needs of a table. */
export type SearchTable = Pick<CareerTable, 'code' | 'title' | 'openings'>;

/** Gives the rows in which all typed words were found, or at least so many of them; the best first. */
export type Rank = (found: FoundWords, least?: number) => number[];

/** What was found so far: for each passage a bit for each of at most `mostTyped` words, for each row its points. */
interface Tally {
  readonly inPlace: Uint16Array;
  readonly isWhole: Uint16Array;
  readonly points: Float64Array;
  readonly words: Uint8Array;
}

/** Prepares ranking. Of rows with the same points, the one that needs more people in a year is first. */
export function ranking(index: SearchIndex, table: SearchTable): Rank {
  const { title } = table;
  const wanted = Float64Array.from(title, (_, row) => wantedPoints(table, row));
  return (found, least = found.length) => {
    const tally: Tally = {
      inPlace: new Uint16Array(index.passages.length),
      isWhole: new Uint16Array(index.passages.length),
      points: new Float64Array(title.length),
      words: new Uint8Array(title.length),
    };
    const isAll = least === found.length;
    for (let place = 0; place < found.length; place += 1) count(index, found, place, isAll, tally);
    const rows: number[] = [];
    for (let row = 0; row < title.length; row += 1) if ((tally.words[row] ?? 0) >= least) rows.push(row);
    if (isAll) addBonuses(index, found, tally);
    const { points } = tally;
    for (const row of rows) points[row] = (points[row] ?? 0) + (wanted[row] ?? 0);
    return rows.sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0) || a - b);
  };
}

/** Less than one point, and without a jump: openings go from tens to a million. */
function wantedPoints({ code, title, openings }: SearchTable, row: number): number {
  // O*NET: one kind of an occupation has a code of its own, but the figures of them all.
  const isOneKind = /\.(?!00)\d\d$/.test(code[row] ?? '');
  // What is left over says less than what has a name of its own.
  const isRest = title[row]?.endsWith('All Other') === true;
  return Math.log10(1 + (openings[row] || 0)) / 10 - Number(isOneKind) / 2 - Number(isRest) * restMalus;
}

/** Counts one typed word: in each row, the best of what it finds. */
function count(
  { passages }: SearchIndex,
  found: FoundWords,
  typedPlace: number,
  isAll: boolean,
  tally: Tally,
): void {
  const best = new Float64Array(tally.points.length);
  const bit = 1 << typedPlace;
  const fromEnd = typedPlace - found.length;
  let rows = 0;
  for (const { word, quality, isWhole } of found[typedPlace] ?? []) {
    for (const spot of word.spots) {
      const number = passageAt(spot);
      const passage = passages[number];
      if (!passage) continue;
      const { row, field, length } = passage;
      if (best[row] === 0) rows += 1;
      best[row] = Math.max(best[row] ?? 0, weights[field] * quality);
      if (placeAt(spot) !== (field === 'name' ? length + fromEnd : typedPlace)) continue;
      tally.inPlace[number] = (tally.inPlace[number] ?? 0) | bit;
      if (isWhole) tally.isWhole[number] = (tally.isWhole[number] ?? 0) | bit;
    }
  }
  // Where any word will do, a rare one says more than one that is everywhere.
  const rarity = isAll ? 1 : Math.log(best.length / Math.max(rows, 1)) + 0.01;
  for (let row = 0; row < best.length; row += 1) {
    const value = best[row] ?? 0;
    if (value === 0) continue;
    tally.points[row] = (tally.points[row] ?? 0) + value * rarity;
    tally.words[row] = (tally.words[row] ?? 0) + 1;
  }
}

/** Evens out points over the words, and adds what a passage in typed order is worth. */
function addBonuses({ passages }: SearchIndex, found: FoundWords, { points, inPlace, isWhole }: Tally): void {
  const all = (1 << found.length) - 1;
  const surest = Math.min(...found.map((matches) => Math.max(0, ...matches.map(({ quality }) => quality))));
  const bonus = new Float64Array(points.length);
  for (let number = 0; number < inPlace.length; number += 1) {
    const passage = passages[number];
    if (inPlace[number] !== all || !passage) continue;
    const { row, field, length } = passage;
    const isAll = isWhole[number] === all && length === found.length;
    const sure = isWhole[number] === all ? surest : surest * unfinished;
    bonus[row] = Math.max(bonus[row] ?? 0, (isAll ? wholeBonus : partBonus)[field] * sure);
  }
  for (let row = 0; row < points.length; row += 1) {
    points[row] = (points[row] ?? 0) / found.length + (bonus[row] ?? 0);
  }
}
