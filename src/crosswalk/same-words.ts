/**
 * Words as they are compared: capitals, accents, punctuation and white space do not count. Two
 * that are equal so say the same; two that are not may still mean the same, which only people can tell.
 */
export function plainWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Says whether two people wrote the same; nothing is the same as nothing. */
export function isSameWords(one: string, other: string): boolean {
  const words = plainWords(one);
  return words !== '' && words === plainWords(other);
}
