import { nothing } from 'lit';
import type { LocalText } from '../../../src/careers/career-pack.js';
import type { CareerTable } from '../../../src/careers/career-parts.js';
import type { Locale } from '../../../src/i18n/locale.js';
import type { CareerContext } from '../career-context.js';

/** A text of the pack in the language of the screen; English where it has none in that. */
export function inLanguage({ language }: Locale, text: LocalText): string {
  return text[language === 'es' ? 'es' : 'en'];
}

/** What marks titles and names of the pack, which are English: nothing where the screen is English too. */
export function packLanguage({ language }: Locale): 'en' | typeof nothing {
  return language === 'en' ? nothing : 'en';
}

/** A title, and the language it is marked with where that is not the one of the screen. */
export interface TitleText {
  readonly text: string;
  readonly lang: 'en' | typeof nothing;
}

/** The title of an occupation in the language of the screen where it is there, else the pack's own. */
export function titleOf({ data, locale, table }: CareerContext, row: number): TitleText {
  const translated = data.texts(locale.language).ifThere?.title[row];
  if (translated) return { text: translated, lang: nothing };
  return { text: table.title[row] ?? '', lang: packLanguage(locale) };
}

const middles = new WeakMap<CareerTable, number>();

/**
 * The median of the median pays of all listed occupations, in US dollars a year; the upper one of two.
 * `NaN` where none has any.
 */
export function middleOfAll(table: CareerTable): number {
  let middle = middles.get(table);
  if (middle === undefined) {
    const sorted = table.wage.filter((wage) => !Number.isNaN(wage)).sort();
    middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
    middles.set(table, middle);
  }
  return middle;
}
