import { cached, inTheUs } from './cached.js';

const months = cached(
  (tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const dollars = { style: 'currency', currency: 'USD' } as const;
const money = cached((tag) => new Intl.NumberFormat(inTheUs(tag), { ...dollars, maximumFractionDigits: 0 }));
const moneyWithCents = cached((tag) => new Intl.NumberFormat(inTheUs(tag), dollars));
const counts = cached((tag) => new Intl.NumberFormat(inTheUs(tag), { maximumFractionDigits: 0 }));
const changes = cached(
  (tag) =>
    new Intl.NumberFormat(inTheUs(tag), {
      style: 'percent',
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }),
);

/** A month `YYYY-MM` in words; what is no month, such as a year, comes back as it is. */
export function formatMonth(tag: string, month: string): string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month)
    ? months(tag).format(new Date(`${month}-01T00:00:00Z`))
    : month;
}

/** US dollars as a reader of the language writes them in the United States: “$75,650”, or with cents “$21.50”. */
export function formatMoney(tag: string, amount: number, hasCents = false): string {
  return (hasCents ? moneyWithCents : money)(tag).format(amount);
}

/** How many people or jobs, as a reader of the language writes it in the United States: “1,011”. */
export function formatCount(tag: string, count: number): string {
  return counts(tag).format(count);
}

/** More or less by so many percent, with its sign: “+5.8%”, or “−0.7%” with a minus as wide as the plus. */
export function formatChange(tag: string, percent: number): string {
  return changes(tag)
    .format(percent / 100)
    .replace('-', '\u2212');
}
