import type { Dictionary, LazyLanguage, Words } from './dictionary.js';

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** English mirrored, for looking at right-to-left layouts without a translation. */
export const mirroredTag = 'en-XB';

/** A language as the screen uses it. */
export interface Locale {
  /** The language of our words: `en`, `es` or the mirrored one. */
  readonly language: 'en' | LazyLanguage | typeof mirroredTag;
  /** The tag for dates and numbers: the reader's own where we speak the language, else our own. */
  readonly tag: string;
  readonly direction: Direction;
}

const spoken: readonly string[] = ['en', 'es'];
const locales = new Map<string, Locale>();

/** Finds the language to show for a tag such as `es-MX`; English where we do not speak it. */
export function localeFor(tag: string): Locale {
  let locale = locales.get(tag);
  if (!locale) locales.set(tag, (locale = pickLocale(canonicalTag(tag))));
  return locale;
}

function pickLocale(tag: string): Locale {
  if (tag === mirroredTag) return { language: mirroredTag, tag, direction: 'rtl' };
  const [language = 'en'] = tag.split('-');
  return spoken.includes(language)
    ? { language: language as 'en' | LazyLanguage, tag, direction: 'ltr' }
    : { language: 'en', tag: 'en', direction: 'ltr' };
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
  if (locale.language === 'en') return dictionary.en;
  if (locale.language !== mirroredTag) return dictionary.load[locale.language]();
  const { mirrorWords } = await import('./mirror.js');
  return mirrorWords(dictionary.en);
}
