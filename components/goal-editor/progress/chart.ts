import type { MeasurementType } from '../../../src/model/goal.js';
import type { DatedValue } from '../../../src/rules/goal-standing.js';

/** The size of the picture, in its own units. */
export const chartSize = { width: 320, height: 140 } as const;
const margin = 12;

/** What is drawn. */
export interface ChartShape {
  readonly values: readonly DatedValue[];
  readonly type: MeasurementType;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Whether time runs from right to left. */
  readonly isMirrored: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The places of everything in the picture. */
export interface Chart {
  readonly points: readonly Point[];
  readonly baseline: number | undefined;
  readonly target: number | undefined;
}

/** Finds the place of each value: days across, numbers upwards. */
export function chartOf({ values, type, baseline, target, isMirrored }: ChartShape): Chart {
  const marks = [baseline, target].filter((mark) => mark !== null);
  const across = acrossOf(values);
  const up = upOf([...values.map(({ value }) => value), ...marks], type);
  const yOf = (value: number) =>
    rounded(chartSize.height - margin - up(value) * (chartSize.height - 2 * margin));
  const xOf = (place: number) => {
    const x = margin + place * (chartSize.width - 2 * margin);
    return rounded(isMirrored ? chartSize.width - x : x);
  };
  return {
    points: values.map(({ value }, index) => ({ x: xOf(across[index] ?? 0), y: yOf(value) })),
    baseline: baseline === null ? undefined : yOf(baseline),
    target: target === null ? undefined : yOf(target),
  };
}

/** Places from 0 to 1 by day; evenly where all are of one day. */
function acrossOf(values: readonly DatedValue[]): readonly number[] {
  const days = values.map(({ date }) => Date.parse(`${date}T00:00:00Z`));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const even = Math.max(values.length - 1, 1);
  return days.map((day, index) => (last > first ? (day - first) / (last - first) : index / even));
}

/** A place from 0 to 1 for each number; counts and percents begin at nothing, so that heights are true. */
function upOf(numbers: readonly number[], type: MeasurementType): (value: number) => number {
  const ends = { percent: [0, 100], scale: [1, 5], count: [0] }[type];
  const least = Math.min(...numbers, ...ends);
  const most = Math.max(...numbers, ...ends);
  return (value) => (most > least ? (value - least) / (most - least) : 0.5);
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
