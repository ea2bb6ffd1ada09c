/** How many slips of the finger are forgiven in a word of a length. */
export function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Gives one bit for each letter a plain word has; digits and other letters share the last. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charCodeAt(place) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/** Says whether more letters of one word are missing in another than so many slips explain. */
export function lacksLetters(typed: number, letters: number, most: number): boolean {
  let missing = typed & ~letters;
  for (let slips = 0; slips < most; slips += 1) missing &= missing - 1;
  return missing !== 0;
}

/** How far what was typed is from a word. */
export interface Slips {
  readonly count: number;
  /** What was typed is only the beginning of the word. */
  readonly isBeginning: boolean;
}

/**
 * Counts the slips between what was typed and a word, or a beginning of it: a letter wrong, missing or
 * too many, or two neighbours swapped (optimal string alignment). Undefined where they are more than `most`.
 *
 * A beginning must end as what was typed ends; otherwise a slip would forgive the last letter of everything.
 */
export function slipsBetween(typed: string, word: string, most: number): Slips | undefined {
  if (typed.length - word.length > most) return undefined;
  const width = Math.min(word.length, typed.length + most, longest - 1);
  let [before, last, row] = rows;
  for (let j = 0; j <= width; j += 1) last[j] = j;
  for (let i = 1; i <= typed.length; i += 1) {
    if (fillRow(row, typed, word, i, width, last, before) > most) return undefined;
    [before, last, row] = [last, row, before];
  }
  const whole = width === word.length ? (last[width] ?? Infinity) : Infinity;
  let start = Infinity;
  for (let j = 1; j < word.length && j <= width; j += 1) {
    if (endsAlike(typed, word, j)) start = Math.min(start, last[j] ?? Infinity);
  }
  const count = Math.min(whole, start);
  return count > most ? undefined : { count, isBeginning: start < whole };
}

/** Longer words are compared as far as this; nobody types as much by mistake. */
const longest = 40;
/** Three rows of the table, used again for every word: they are filled before they are read. */
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(longest),
  new Uint8Array(longest),
  new Uint8Array(longest),
];

/** Fills the table's row for one more typed letter; gives the least in it. */
function fillRow(
  row: Uint8Array,
  typed: string,
  word: string,
  i: number,
  width: number,
  last: Uint8Array,
  before: Uint8Array,
): number {
  const letter = typed[i - 1];
  row[0] = i;
  let least = i;
  for (let j = 1; j <= width; j += 1) {
    let slips = (last[j - 1] ?? 0) + Number(letter !== word[j - 1]);
    slips = Math.min(slips, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    const isSwapped = i > 1 && j > 1 && letter === word[j - 2] && typed[i - 2] === word[j - 1];
    if (isSwapped) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
    row[j] = slips;
    least = Math.min(least, slips);
  }
  return least;
}

function endsAlike(typed: string, word: string, j: number): boolean {
  const [previous, end] = [typed.at(-2), typed.at(-1)];
  return end === word[j - 1] || (j > 1 && end === word[j - 2] && previous === word[j - 1]);
}
