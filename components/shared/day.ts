/** What is wrong with a date as it was typed. */
export type DayFault = 'unfinished' | 'out-of-range';

/** The first and last day that can be given. */
export const firstDay = '1900-01-01';
export const lastDay = '2199-12-31';

/** Reads a date field: a day `YYYY-MM-DD`, null where it is empty, or what is wrong with it. */
export function readDay(field: HTMLInputElement | HTMLTextAreaElement): {
  readonly day: string | null;
  readonly fault?: DayFault;
} {
  if (field.validity.badInput) return { day: null, fault: 'unfinished' };
  const typed = field.value.trim();
  if (typed === '') return { day: null };
  // Browsers without date fields show a text field, and anything may be typed into it.
  if (!/^\d{4,6}-\d\d-\d\d$/.test(typed) || Number.isNaN(Date.parse(`${typed}T00:00:00Z`)))
    return { day: null, fault: /^\d{5,6}-/.test(typed) ? 'out-of-range' : 'unfinished' };
  const isInRange = typed.length === 10 && typed >= firstDay && typed <= lastDay;
  return isInRange ? { day: typed } : { day: null, fault: 'out-of-range' };
}
