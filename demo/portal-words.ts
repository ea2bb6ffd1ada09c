import { mayLoad, type Viewer } from 'ilp-elements/core';
import type { DemoRole } from './students.js';
import en from './words/en.js';
import es from './words/es.js';
import type { Beside, Said, WordSet } from './words/en.js';

const wordSets = { en, es } as const satisfies Readonly<Record<string, WordSet>>;

/** The languages of the portal. */
export type PortalLanguage = keyof typeof wordSets;
export const portalLanguages: readonly PortalLanguage[] = ['en', 'es'];

/** The portal's words as one person reads them; the elements bring theirs. */
export type PortalWords = Omit<WordSet, 'own' | 'other' | 'beside'> & Said & Beside;

/** Gives the words of a language for the student, or for an adult around the student. */
export function portalWords(lang: PortalLanguage, as: DemoRole, viewer: Viewer): PortalWords {
  const { own, other, beside, ...shared } = wordSets[lang];
  return { ...shared, ...(as === 'student' ? own : other), ...beside[besideFor(as, viewer)] };
}

/** What the page of two plans is called follows from the part alone, never from whether there is an IEP. */
function besideFor(as: DemoRole, viewer: Viewer): keyof WordSet['beside'] {
  if (!mayLoad(viewer, 'iep-shared')) return 'others';
  if (as === 'student') return 'own';
  return as === 'guardian' ? 'family' : 'staff';
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
