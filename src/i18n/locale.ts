import { lazyLanguages, type Dictionary, type LazyLanguage, type Words } from './dictionary.js';

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/**
 * English made strange, for looking at layouts without a translation.
 *
 * - `en-XA`: letters with marks, and a third longer.
 * - `en-XB`: mirrored, from right to left.
 * - `en-XC`: both.
 */
export type PseudoTag = 'en-XA' | 'en-XB' | 'en-XC';

/** A language as the screen uses it. */
export interface Locale {
  /** The language of our words: `en`, `es` or one for looking at layouts. */
  readonly language: 'en' | LazyLanguage | PseudoTag;
  /** The tag for dates and numbers: the reader's own where we speak the language, else our own. */
  readonly tag: string;
  readonly direction: Direction;
}

const directions: Readonly<Record<Locale['language'], Direction>> = {
  en: 'ltr',
  ...lazyLanguages,
  ...{ 'en-XA': 'ltr', 'en-XB': 'rtl', 'en-XC': 'rtl' },
};
const locales = new Map<string, Locale>();

/** Finds the language to show for a tag such as `es-MX`; English where we do not speak it. */
export function localeFor(tag: string): Locale {
  let locale = locales.get(tag);
  if (!locale) locales.set(tag, (locale = pickLocale(canonicalTag(tag))));
  return locale;
}

function pickLocale(tag: string): Locale {
  const language = [tag, tag.split('-')[0] ?? ''].find(isSpoken);
  return language
    ? { language, tag, direction: directions[language] }
    : { language: 'en', tag: 'en', direction: 'ltr' };
}

function isSpoken(language: string): language is Locale['language'] {
  return Object.hasOwn(directions, language);
}

/** A page may carry anything in `lang`; what is no language tag counts as English. */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const loaded = new WeakMap<Dictionary<Words>, Map<string, Words>>();

/** Gives the words of a language, or undefined where they have not arrived yet. */
export function wordsNow<W extends Words>(dictionary: Dictionary<W>, locale: Locale): W | undefined {
  if (locale.language === 'en') return dictionary.en;
  return loaded.get(dictionary)?.get(locale.language) as W | undefined;
}

/** Loads the words of a language, once; English where they cannot be had. */
export async function loadWords<W extends Words>(dictionary: Dictionary<W>, locale: Locale): Promise<W> {
  const known = wordsNow(dictionary, locale);
  if (known) return known;
  try {
    const words = await fetchWords(dictionary, locale);
    const languages = loaded.get(dictionary) ?? new Map<string, Words>();
    loaded.set(dictionary, languages.set(locale.language, words));
    return words;
  } catch {
    return dictionary.en; // Its file did not arrive; the next time it may.
  }
}

async function fetchWords<W extends Words>(dictionary: Dictionary<W>, locale: Locale): Promise<W> {
  const { language } = locale;
  if (language === 'en') return dictionary.en;
  if (language in dictionary.load) return dictionary.load[language as LazyLanguage]();
  return (await import('./pseudo.js')).pseudoWords(dictionary.en, language as PseudoTag);
}
