import { cached, inTheUs } from './cached.js';

// A calendar day has no time zone; read and written in UTC it stays the day it is.
const days = cached((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const moments = cached((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }));
const numbers = cached((tag) => new Intl.NumberFormat(inTheUs(tag), { maximumFractionDigits: 2 }));
const percents = cached(
  (tag) => new Intl.NumberFormat(inTheUs(tag), { style: 'percent', maximumFractionDigits: 2 }),
);

const plurals = cached((tag) => new Intl.PluralRules(tag));

/** A calendar day `YYYY-MM-DD` in full; what is no day comes back as it is. */
export function formatDay(tag: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : days(tag).format(date);
}

/** A moment in full, in the reader's own time zone; empty where it is none. */
export function formatMoment(tag: string, moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : moments(tag).format(date);
}

/** A number as a reader of the language writes it, with two decimals at most. */
export function formatNumber(tag: string, value: number): string {
  return numbers(tag).format(value);
}

/** A number of percent, such as 37.5, as a reader of the language writes it: “37.5%”. */
export function formatPercent(tag: string, percent: number): string {
  return percents(tag).format(percent / 100);
}

/** Sets a name or a date into a sentence: whichever way it is written, the sentence keeps its order. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A name as the end of a sentence, with the period; a name that ends in one, such as “Ana R.”, has it already. */
export function isolatedLast(text: string): string {
  return /\.$/.test(text) ? isolated(text) : `${isolated(text)}.`;
}

/** The beginning of a text, for places where it is heard whole; ends after a word where it can. */
export function shortened(text: string, most = 60): string {
  const letters = 'Segmenter' in Intl ? new Intl.Segmenter().segment(text) : text;
  let start = '';
  let count = 0;
  for (const letter of letters) {
    count += 1;
    if (count > most) return `${start.replace(/\s+\S*$/, '')}…`;
    start += typeof letter === 'string' ? letter : letter.segment;
  }
  return text;
}

/** The forms a word takes with a number; `other` is the one every language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Chooses the form for a number by the rules of the language. */
export function plural(tag: string, count: number, forms: PluralForms): string {
  return forms[plurals(tag).select(count)] ?? forms.other;
}
