import type { Goal, ProgressEntry } from '../model/goal.js';

/** A value somebody wrote down for a day. */
export interface DatedValue {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** In the goal's measure. */
  readonly value: number;
}

/** Newest first by date; those without a date come first, for they are not finished. */
export function newestFirst(entries: readonly ProgressEntry[]): readonly ProgressEntry[] {
  const dayOf = ({ date }: ProgressEntry) => date ?? '9999';
  return entries.toReversed().sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1));
}

/** The values of entries that have a day, the oldest first. */
export function valuesOverTime(entries: readonly ProgressEntry[]): readonly DatedValue[] {
  return newestFirst(entries)
    .toReversed()
    .flatMap(({ id, date, value }) => {
      if (!date || value === null || value === undefined) return [];
      return [{ id, date, value }];
    });
}

/** Whether a goal is counted by taps: a count, as long as no entry says how far it is on a day. */
export function isCountedByTaps({ measurementType }: Goal, values: readonly DatedValue[]): boolean {
  return measurementType === 'count' && values.length === 0;
}

/**
 * Where the goal stands now, in its measure; undefined while nobody has counted or written a number.
 * The entry of the latest day says it. A count without such an entry is where it began and the taps
 * since, and never below nothing. No time of writing decides anything: clocks differ.
 */
export function standingOf(goal: Goal, values: readonly DatedValue[]): number | undefined {
  if (!isCountedByTaps(goal, values)) return values.at(-1)?.value;
  const { baseline, tally } = goal;
  return tally === undefined ? undefined : Math.max(0, (baseline ?? 0) + tally);
}
