import { isolated } from '../../../src/i18n/format.js';
import type { Benchmark } from '../../../src/model/goal.js';
import { schoolYearOf } from '../../shared/day.js';

/** A plan reaches at most from grade 6 to a year beyond grade 12, and a little further. */
const mostYears = 10;
const usualYears = 4;

/** A school year as people write it: 2027 is “2026–27”. It begins with the earlier year in every direction. */
export function schoolYearName(year: number): string {
  const end = year % 100 === 0 ? String(year) : String(year).slice(-2);
  return isolated(`${year - 1}–${end}`);
}

/** The school years from this one to graduation, by their ending year; four where nobody knows. */
export function yearsAhead(today: string, graduation: unknown): readonly number[] {
  const first = schoolYearOf(today);
  const known = typeof graduation === 'number' ? graduation - first + 1 : usualYears;
  const count = Math.min(Math.max(known, 1), mostYears);
  return Array.from({ length: count }, (_, place) => first + place);
}

/** Sorts by school year; those without one come last, and equal ones keep their order. */
export function byYear(benchmarks: readonly Benchmark[]): readonly Benchmark[] {
  const yearOf = ({ schoolYear }: Benchmark) => schoolYear ?? Infinity;
  return benchmarks.toSorted((a, b) => (yearOf(a) === yearOf(b) ? 0 : yearOf(a) - yearOf(b)));
}

/** The years nobody has written for yet. */
export function freeYears(years: readonly number[], benchmarks: readonly Benchmark[]): readonly number[] {
  const taken = new Set(benchmarks.map(({ schoolYear }) => schoolYear));
  return years.filter((year) => !taken.has(year));
}
