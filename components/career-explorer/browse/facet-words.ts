import { wageBands } from '../../../src/careers/facets.js';
import type { CareerWish, FacetId } from '../../../src/careers/career-wish.js';
import { formatMoney } from '../../../src/i18n/format-figures.js';
import type { CareerWords } from '../../../src/i18n/careers/dictionary.js';
import type { CareerContext } from '../career-context.js';

/** The filters of the page; clusters are chosen above it. */
export const filterIds = [
  'education',
  'wage',
  'growth',
  'zone',
  'interest',
] as const satisfies readonly FacetId[];
export type FilterId = (typeof filterIds)[number];

/** An option that is chosen. */
export interface ChosenOption {
  readonly facet: FilterId;
  readonly value: string;
}

/** The filters that are on, in their order. */
export function chosenOptions({ chosen }: CareerWish): ChosenOption[] {
  return filterIds.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));
}

/** What an option of a filter is called. */
export function optionWords({ words, locale }: CareerContext, facet: FilterId, value: string): string {
  if (facet === 'wage') return wageBandWords(words, locale.tag, value);
  const names: Readonly<Record<string, string>> = words[facet];
  return names[value] ?? value;
}

function wageBandWords(words: CareerWords, tag: string, value: string): string {
  const place = wageBands.findIndex((from) => String(from) === value);
  const from = wageBands[place];
  if (from === undefined) return words.blank.notPublished;
  const to = wageBands[place + 1];
  if (to === undefined) return words.orMore(formatMoney(tag, from));
  return from === 0
    ? words.wageUnder(formatMoney(tag, to))
    : words.wageBetween(formatMoney(tag, from), formatMoney(tag, to));
}
