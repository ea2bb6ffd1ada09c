/** The words of a sentence; hyphens and apostrophes belong to a word. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** A fair guess at the syllables of an English word: groups of vowels without a silent e. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** The Flesch-Kincaid grade of one English sentence. */
export function gradeOf(sentence: string): number {
  const words = wordsOf(sentence).flatMap((word) => word.split('-'));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * words.length + (11.8 * spoken) / words.length - 15.59;
}
