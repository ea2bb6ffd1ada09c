import type { ReadValue } from './field-value.js';

export { schoolYearOf } from '../../src/model/school-year.js';

/** The first and last day that can be given. */
export const firstDay = '1900-01-01';
export const lastDay = '2199-12-31';

/** Reads a date field: a day `YYYY-MM-DD`. */
export const readDay: ReadValue = (field) => {
  if (field.validity.badInput) return { value: null, fault: 'unfinished' };
  const typed = field.value.trim();
  if (typed === '') return { value: null };
  // Browsers without date fields show a text field, and anything may be typed into it.
  if (!/^\d{4,6}-\d\d-\d\d$/.test(typed) || Number.isNaN(Date.parse(`${typed}T00:00:00Z`)))
    return { value: null, fault: /^\d{5,6}-/.test(typed) ? 'out-of-range' : 'unfinished' };
  const isInRange = typed.length === 10 && typed >= firstDay && typed <= lastDay;
  return isInRange ? { value: typed } : { value: null, fault: 'out-of-range' };
};

/**
 * Today as the person's own calendar has it, `YYYY-MM-DD`. Ask when a button is pressed, not when it
 * is drawn: a page may stay open past midnight.
 */
export function today(now: Date = new Date(Date.now())): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}
