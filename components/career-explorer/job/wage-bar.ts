import type { Wages } from '../../../src/careers/career-pack.js';

/** A stretch of the picture, in percent of its width. */
export interface Stretch {
  readonly from: number;
  readonly width: number;
}

/** The range of pay as a picture that begins at nothing, so that lengths are true. */
export interface WageBar {
  /** From what 10 of 100 people earn less than, to what 10 of 100 earn more than. */
  readonly most: Stretch;
  /** The middle half of people. */
  readonly half: Stretch;
  readonly median: number;
  /** The median of all listed occupations. */
  readonly all: number;
  /** What stands at the end, in US dollars a year. */
  readonly end: number;
}

/** Finds the places of a range of pay; undefined where there is nothing but the median, or not even that. */
export function wageBarOf(
  { median, p10, p25, p75, p90 }: Wages,
  all: number,
  topCode = Infinity,
): WageBar | undefined {
  const least = p10 ?? p25;
  const greatest = p90 ?? p75;
  if (median === undefined || least === undefined || greatest === undefined) return undefined;
  // What is top-coded reaches to the end and no further: nobody knows how far it goes.
  const end = Math.min(Math.ceil((1.1 * Math.max(greatest, all)) / 10_000) * 10_000, topCode);
  const place = (pay: number) => Math.min(Math.round((pay / end) * 1000) / 10, 100);
  const stretch = (from: number, to: number) => ({
    from: place(from),
    width: Math.round((place(to) - place(from)) * 10) / 10,
  });
  return {
    most: stretch(least, greatest),
    half: stretch(p25 ?? least, p75 ?? greatest),
    median: place(median),
    all: place(all),
    end,
  };
}

/** One line of the range as text. */
export interface WageStep {
  /** How many of 100. */
  readonly people: number;
  readonly pay: number;
  /** They earn this at most, or at least. */
  readonly is: 'most' | 'least';
}

/**
 * Gives the range in lines, the lowest first. What is top-coded can only be said as “at least”, and once:
 * where a quarter of people earn that or more, nothing is known of the best-paid tenth.
 */
export function wageSteps({ p10, p25, p75 = NaN, p90 }: Wages, topCode = Infinity): WageStep[] {
  const step = (people: number, is: WageStep['is'], pay = NaN) => ({ people, is, pay });
  return [
    step(10, 'most', p10),
    step(25, 'most', p25),
    step(25, 'least', p75),
    step(10, 'least', p90),
  ].filter(({ is, pay, people }) =>
    is === 'least' ? pay > 0 && (people > 10 || !(p75 >= topCode)) : pay < topCode,
  );
}
