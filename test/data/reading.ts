import { syllable } from 'syllable';

/** The words of a sentence; hyphens and apostrophes belong to a word. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** The Flesch-Kincaid grade of English sentences together: 0.39 words a sentence, 11.8 syllables a word. */
export function gradeOf(...sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf).flatMap((word) => word.split('-').filter(Boolean));
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * spoken) / words.length - 15.59;
}
