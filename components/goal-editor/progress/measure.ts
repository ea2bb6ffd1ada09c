import { formatNumber, formatPercent } from '../../../src/i18n/format.js';
import type { Goal, MeasurementType } from '../../../src/model/goal.js';
import type { NumberBounds } from '../../shared/number-text.js';

/** What a number of a measure may be. */
export const boundsOf: Readonly<Record<MeasurementType, NumberBounds>> = {
  percent: { least: 0, most: 100 },
  count: { least: 0, most: 1_000_000_000 },
  scale: { least: 1, most: 5 },
};

/** The count that its buttons change, before the first tap too; never below nothing. */
export function tappedCount({ baseline, tally }: Goal): number {
  return Math.max(0, (baseline ?? 0) + (tally ?? 0));
}

/** A number of a measure as a person reads it: `2.5`, or `37%`. */
export function numberInWords(tag: string, type: MeasurementType, value: number): string {
  return type === 'percent' ? formatPercent(tag, value) : formatNumber(tag, value);
}
