import type { LocalText } from '../../../src/careers/career-pack.js';
import type { CareerTable } from '../../../src/careers/career-parts.js';
import type { Locale } from '../../../src/i18n/locale.js';

/** A text of the pack in the language of the screen; English where it has none in that. */
export function inLanguage({ language }: Locale, text: LocalText): string {
  return text[language === 'es' ? 'es' : 'en'];
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
