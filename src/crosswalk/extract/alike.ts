/** Words without what makes no difference to a reader: case, white space, forms of the same letter. */
export function foldedWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A text as its words, each with how often it is there; signs are no words. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  /** How many words there are in all. */
  readonly total: number;
}

/** Counts the words of a text. */
export function wordCounts(words: string): WordCounts {
  const found = foldedWords(words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: found.length };
}

/** Finds texts that share words with another one. */
export type FindAlike<Text> = (words: WordCounts) => ReadonlyMap<Text, number>;

/**
 * Prepares finding the texts that are like another one. How alike two are goes from 0 to 1 and is the share
 * of their words that both have (the Sørensen–Dice coefficient of their words, each counted as often as it
 * is there). Texts that share no word are not compared, so that a long extract takes no long time.
 */
export function findAlike<Text extends { readonly words: string }>(texts: readonly Text[]): FindAlike<Text> {
  const totals = new Map<Text, number>();
  const holders = new Map<string, (readonly [text: Text, count: number])[]>();
  for (const text of texts) {
    const { counts, total } = wordCounts(text.words);
    totals.set(text, total);
    for (const [word, count] of counts) {
      const known = holders.get(word);
      if (known) known.push([text, count]);
      else holders.set(word, [[text, count]]);
    }
  }
  return ({ counts, total }) => {
    const shared = new Map<Text, number>();
    for (const [word, count] of counts)
      for (const [text, other] of holders.get(word) ?? [])
        shared.set(text, (shared.get(text) ?? 0) + Math.min(count, other));
    return new Map([...shared].map(([text, both]) => [text, (2 * both) / (total + (totals.get(text) ?? 0))]));
  };
}
