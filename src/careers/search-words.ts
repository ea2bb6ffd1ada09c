/** Words that say nothing about a job, in English and Spanish; without accents. `it` is none: it is a trade. */
const emptyWords = new Set(
  (
    'a an and as at be by for from i in is like of on or that the to want who with working would ' +
    'al con de del el en es gusta la las los me o para por que quiero ser trabajar trabajo un una y'
  ).split(' '),
);

/**
 * Takes off accents, case and apostrophes, and puts a blank for whatever is no letter, no digit and
 * parts no texts: `Niñera’s (part-time)` becomes `nineras part time `.
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]+/gu, '')
    .replace(/[^\p{L}\p{N}\n;]+/gu, ' ')
    .toLowerCase();
}

/** Cuts plain text into words. Empty words are left out. */
export function wordsOf(plainText: string): string[] {
  return plainText.split(' ').filter((word) => word !== '' && !emptyWords.has(word));
}

/** What is typed or pasted beyond this many words is not looked at. */
export const mostTyped = 10;

/** Cuts what was typed into words. Where there are none but empty words, it may be the start of one. */
export function typedWords(text: string): string[] {
  const typed = plain(text).replace(/[\n;]/g, ' ');
  const words = wordsOf(typed);
  return (words.length > 0 ? words : typed.split(' ').filter((word) => word !== '')).slice(0, mostTyped);
}

/**
 * Gives what a word has in common with its plural and, in Spanish, with its other gender: `nurses` and
 * `nurse`, `secretaries` and `secretary`, `maestras` and `maestro`. Words too short to tell stay whole.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const one = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (one.length < 4) return one;
  return one.replace(/ie$|y$/, 'i').replace(/[aeo]$/, '');
}
