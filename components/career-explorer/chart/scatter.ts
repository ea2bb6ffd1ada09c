import type { CareerTable } from '../../../src/careers/career-parts.js';

/** Places in the picture run from 0 to this, from the left and from the top. */
export const span = 1000;

/**
 * Steps an axis may be ruled in, US dollars a year and percent, and how many it may have: on a phone
 * there is no room for more amounts.
 */
const payScale = { steps: [10_000, 20_000, 50_000, 100_000], most: 3 };
const growthScale = { steps: [5, 10, 20, 50], most: 5 };

/** A value of an axis, and its place in percent, from the left or from the top. */
export interface Tick {
  readonly value: number;
  readonly place: number;
}

/** Occupations as points: median pay across, growth upwards. */
export interface Scatter {
  /** Rows that have both figures, in the order of pay; where pay is equal, of growth. */
  readonly rows: readonly number[];
  /** Places of the points, in whole steps of the span. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** All points as one path of zero-length lines: round caps make them dots, and they cost one node. */
  readonly path: string;
  readonly pay: readonly Tick[];
  readonly growth: readonly Tick[];
}

/** Finds the place of every occupation that has pay and growth. */
export function scatterOf({ wage, growth }: CareerTable, listed: readonly number[]): Scatter {
  const payOf = (row: number) => wage[row] ?? NaN;
  const growthOf = (row: number) => growth[row] ?? NaN;
  const rows = listed
    .filter((row) => !Number.isNaN(payOf(row) + growthOf(row)))
    .sort((a, b) => payOf(a) - payOf(b) || growthOf(a) - growthOf(b));
  const across = axis(rows.map(payOf), payScale, 0);
  const up = axis(rows.map(growthOf), growthScale, 1);
  const x = rows.map((row) => Math.round(across.placeOf(payOf(row)) * span));
  const y = rows.map((row) => Math.round((1 - up.placeOf(growthOf(row))) * span));
  return {
    ...{ rows, x, y },
    path: x.map((place, index) => `M${place} ${y[index] ?? 0}h0`).join(''),
    pay: across.values.map((value) => ({ value, place: across.placeOf(value) * 100 })),
    growth: up.values.map((value) => ({ value, place: 100 - up.placeOf(value) * 100 })),
  };
}

/** Rules an axis from nothing on, with a little more room than the values need and few round ticks. */
function axis(values: readonly number[], scale: typeof payScale, roomBelow: 0 | 1) {
  // Not spread into Math.max: a pack may have more rows than a call may have arguments.
  const least = values.reduce((one, other) => Math.min(one, other), 0);
  const greatest = values.reduce((one, other) => Math.max(one, other), 0);
  const room = (greatest - least) / 20 || 1;
  const from = least - room * roomBelow;
  const length = greatest + room - from;
  const step = scale.steps.find((each) => length / each <= scale.most) ?? length / 2;
  const placeOf = (value: number) => (value - from) / length;
  const first = Math.ceil(from / step);
  const count = Math.floor((from + length) / step) - first + 1;
  return { placeOf, values: Array.from({ length: count }, (_, index) => (first + index) * step) };
}

/**
 * Gives the place in the order of the point nearest to a spot; the first one where several are there.
 *
 * @param across the spot from the left, 0 to 1
 * @param down the spot from the top, 0 to 1
 * @param aspect how many times wider than high the picture is
 */
export function nearest({ x, y }: Scatter, across: number, down: number, aspect: number): number {
  const distances = x.map((place, index) =>
    Math.hypot((place - across * span) * aspect, (y[index] ?? 0) - down * span),
  );
  return distances.indexOf(distances.reduce((one, other) => Math.min(one, other), Infinity));
}

/** Says how many other points lie on the very same figures as this one. */
export function othersAt({ wage, growth }: CareerTable, { rows }: Scatter, at: number): number {
  const here = rows[at] ?? -1;
  return rows.filter((row) => wage[row] === wage[here] && growth[row] === growth[here]).length - 1;
}
