import { nothing } from 'lit';
import type { FiguresOf, LocalText } from '../../../src/careers/career-pack.js';
import type { CareerTable } from '../../../src/careers/career-parts.js';
import type { Locale } from '../../../src/i18n/locale.js';
import type { CareerContext } from '../career-context.js';
import { packLanguage, titleOf, type TitleText } from '../career-title.js';

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

/** Whose figures an occupation has, as the screen names it. */
export type FiguresOwner = Pick<TitleText, 'text' | 'lang'> & Pick<FiguresOf, 'kind'>;

/**
 * Whose figures these are; undefined where they are of the occupation alone. A group whose title is
 * that of an occupation is named as that one is in the language of the screen.
 */
export function ownerOf(context: CareerContext, row: number): FiguresOwner | undefined {
  const { data, table, locale, rowOf } = context;
  const figuresOf = data.details.ifThere?.of(row).figuresOf;
  if (!figuresOf) return undefined;
  const { kind, title } = figuresOf;
  // O*NET's kinds of an occupation bear its SOC code and a number of their own behind it.
  const parent = rowOf(`${table.code[row]?.slice(0, 7)}.00`) ?? -1;
  const isNamed = table.title[parent]?.toLowerCase() === title.toLowerCase();
  const { text, original } = titleOf(context, parent);
  return isNamed && original
    ? { kind, text, lang: nothing }
    : { kind, text: title, lang: packLanguage(locale) };
}
