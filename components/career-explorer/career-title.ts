import { nothing } from 'lit';
import type { Locale } from '../../src/i18n/locale.js';
import type { CareerContext } from './career-context.js';

/** What marks titles and names of the pack, which are English: nothing where the screen is English too. */
export function packLanguage({ language }: Locale): 'en' | typeof nothing {
  return language === 'en' ? nothing : 'en';
}

/** A title, and the language it is marked with where that is not the one of the screen. */
export interface TitleText {
  readonly text: string;
  readonly lang: 'en' | typeof nothing;
  /** The pack's own title, in English, where `text` is a translation of it. */
  readonly original: string | undefined;
}

/** The title of an occupation in the language of the screen where it is there, else the pack's own. */
export function titleOf(
  { data, locale, table }: Pick<CareerContext, 'data' | 'locale' | 'table'>,
  row: number,
): TitleText {
  const original = table.title[row] ?? '';
  const translated = data.texts(locale.language).ifThere?.title[row];
  if (translated) return { text: translated, lang: nothing, original };
  return { text: original, lang: packLanguage(locale), original: undefined };
}
