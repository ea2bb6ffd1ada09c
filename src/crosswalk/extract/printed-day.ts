import { isDay } from './read-fields.js';

/**
 * A day as it is printed, read:
 *
 * - `day`: `YYYY-MM-DD`, or as in the United States `m/d/yyyy`;
 * - `otherOrder`: `d/m/yyyy`, told by a month that is none;
 * - `unread`: no day, or no day that exists.
 */
export type PrintedDay =
  | { readonly as: 'day'; readonly day: string; readonly isEitherOrder: boolean }
  | { readonly as: 'otherOrder' | 'unread' };

/** Reads a printed day. `isEitherOrder`: with its day first it would be another day that exists. */
export function printedDay(text: string): PrintedDay {
  if (isDay(text)) return { as: 'day', day: text, isEitherOrder: false };
  const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const [day, swapped] = [isoDay(year, first, second), isoDay(year, second, first)];
  if (isDay(day)) return { as: 'day', day, isEitherOrder: swapped !== day && isDay(swapped) };
  return { as: isDay(swapped) ? 'otherOrder' : 'unread' };
}

function isoDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
