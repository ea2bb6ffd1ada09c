import { educationLevels } from '../../../src/careers/career-pack.js';
import type { CareerTable } from '../../../src/careers/career-parts.js';
import { growthBand, unknownOption, zoneOptions } from '../../../src/careers/facets.js';
import { formatChange, formatCount, formatMoney } from '../../../src/i18n/format-figures.js';
import type { CareerContext } from '../career-context.js';

type Figures = Pick<CareerContext, 'words' | 'locale' | 'index' | 'table' | 'data'>;

/** Military occupations, of which the Bureau of Labor Statistics publishes no figures (SOC major group 55). */
export function isMilitary({ code }: CareerTable, row: number): boolean {
  return code[row]?.startsWith('55-') === true;
}

function blank({ words, table }: Figures, row: number): string {
  return words.blank[isMilitary(table, row) ? 'military' : 'notPublished'];
}

/** The median wage of a year, “or more” where that is all that is published, else why there is none. */
export function wageWords(context: Figures, row: number): string {
  const { words, locale, index, table } = context;
  const wage = table.wage[row] ?? NaN;
  if (Number.isNaN(wage)) return noWage(context, row);
  const amount = formatMoney(locale.tag, wage);
  return index.topCode !== undefined && wage >= index.topCode ? words.orMore(amount) : amount;
}

function noWage(context: Figures, row: number): string {
  const { words, locale, table, data } = context;
  if (isMilitary(table, row)) return words.blank.military;
  const details = data.details.now;
  // Only the details know whether there is pay by the hour, or none.
  if (typeof details === 'string') return words.arriving[details];
  const { hourlyMedian, blank: reason } = details.of(row).wages;
  if (hourlyMedian !== undefined) return words.hourly(formatMoney(locale.tag, hourlyMedian, true));
  return words.blank[reason ?? 'notPublished'];
}

export function educationWords(context: Figures, row: number): string {
  const level = educationLevels[context.table.education[row] ?? -1];
  return level ? context.words.education[level] : blank(context, row);
}

/** Growth in words, with its percent. */
export function growthWords(context: Figures, row: number): string {
  const { words, locale, table } = context;
  const growth = table.growth[row] ?? NaN;
  const band = growthBand(growth);
  return band ? `${words.growth[band]} (${formatChange(locale.tag, growth)})` : blank(context, row);
}

/** Openings in a year. They are published in hundreds: none is fewer than fifty, rounded. */
export function openingsWords(context: Figures, row: number): string {
  const openings = context.table.openings[row] ?? NaN;
  if (openings === 0) return context.words.fewOpenings;
  return Number.isNaN(openings) ? blank(context, row) : formatCount(context.locale.tag, openings);
}

export function zoneWords({ words, table }: Figures, row: number): string {
  return words.zone[zoneOptions[(table.zone[row] ?? 0) - 1] ?? unknownOption];
}
