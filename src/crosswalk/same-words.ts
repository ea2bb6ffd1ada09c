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

/** From so many words on, a passage is known to be taken from another text. */
const fewestWords = 4;

/**
 * Says whether a text is made of other words, or holds them as a passage; two or three words of a passage
 * may well be anybody's own.
 */
export function holdsWords(text: string, others: string): boolean {
  const [whole, part] = [plainWords(text), plainWords(others)];
  if (part === '') return false;
  return whole === part || (part.split(' ').length >= fewestWords && ` ${whole} `.includes(` ${part} `));
}

/** Says whether two people wrote the same; nothing is the same as nothing. */
export function isSameWords(one: string, other: string): boolean {
  const words = plainWords(one);
  return words !== '' && words === plainWords(other);
}
