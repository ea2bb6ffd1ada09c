/** The words of one language: sentences, sentences with values, and small groups of either. */
export type Words = object;

/**
 * The languages beside English, which are loaded when they are wanted, and which way
 * each is written; `npm run new-language` adds one.
 */
export const lazyLanguages = { es: 'ltr' } as const;
export type LazyLanguage = keyof typeof lazyLanguages;

/**
 * The words of one part of the screen in every language. English is built in, for it is what is
 * shown until another language has arrived, and where one cannot be loaded.
 */
export interface Dictionary<W extends Words> {
  /** Names the part; a host replaces words under this name. */
  readonly part: string;
  readonly en: W;
  readonly load: Readonly<Record<LazyLanguage, () => Promise<W>>>;
}

/** Words of a host's own, in place of some of ours. A group may be replaced in part too. */
export type OwnWords<W extends Words> = {
  readonly [Key in keyof W]?: W[Key] extends (...values: never[]) => string
    ? W[Key]
    : W[Key] extends object
      ? Partial<W[Key]>
      : W[Key];
};

/** Puts a host's own words in place of ours; what is no word of ours, or of another kind, is told of and left out. */
export function replaceWords<W extends Words>(words: W, own: OwnWords<W> | undefined): W {
  if (!own) return words;
  const replaced = { ...words } as Record<string, unknown>;
  for (const [key, value] of Object.entries(own)) {
    const ours = Object.hasOwn(words, key) ? replaced[key] : undefined;
    if (value !== undefined && typeof value !== typeof ours)
      console.warn(`words: “${key}” is ${typeof ours} here, not ${typeof value}.`);
    else
      replaced[key] =
        typeof value === 'object' ? replaceWords(ours as Words, value as Words) : (value ?? ours);
  }
  return replaced as W;
}
