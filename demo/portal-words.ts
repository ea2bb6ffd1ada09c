import en from './words/en.js';
import es from './words/es.js';
import type { Said, WordSet } from './words/en.js';

const wordSets = { en, es } as const satisfies Readonly<Record<string, WordSet>>;

/** The languages of the portal. */
export type PortalLanguage = keyof typeof wordSets;
export const portalLanguages: readonly PortalLanguage[] = ['en', 'es'];

/** The portal's words as one person reads them; the elements bring theirs. */
export type PortalWords = Omit<WordSet, 'own' | 'other'> & Said;

/** Gives the words of a language for the student, or for an adult around the student. */
export function portalWords(lang: PortalLanguage, isOwn: boolean): PortalWords {
  const { own, other, ...shared } = wordSets[lang];
  return { ...shared, ...(isOwn ? own : other) };
}

/** Writes the portal's words into every element that names one. */
export function writePortalWords(words: PortalWords): void {
  const sentences = new Map<string, unknown>(Object.entries(words));
  const write = (key: string | undefined, put: (sentence: string) => void) => {
    const sentence = sentences.get(key ?? '');
    if (typeof sentence === 'string') put(sentence);
  };
  for (const place of document.querySelectorAll<HTMLElement>('[data-words]'))
    write(place.dataset.words, (sentence) => {
      place.textContent = sentence;
    });
  for (const place of document.querySelectorAll<HTMLElement>('[data-words-label]'))
    write(place.dataset.wordsLabel, (sentence) => {
      place.ariaLabel = sentence;
    });
}
