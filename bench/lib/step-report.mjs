// Makes tables of steps that several contenders did in the same rounds.

import { median, medianInterval, table } from './figures.mjs';

const floorMs = 0.01;
const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;

/** A median with its 95 % interval, as a cell of a table. */
export function interval(values) {
  const [low, high] = medianInterval(values);
  return `${median(values).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** A time in milliseconds that can be divided by. */
export const atLeastFloor = (ms) => Math.max(floorMs, ms);

/**
 * How to read visits in which each step was done once or several times, beside some that did nothing.
 * `waits` says how often a step waits for two frames: that is the harness's own cost and is taken off.
 */
export function repeatedSteps(waits) {
  return {
    /** Milliseconds of a step in each round, the mean where it is done several times. */
    timesOf(visits, step, part) {
      const waiting = median(visits.flatMap(({ nothing }) => nothing.map((each) => each[part])));
      return visits.map((visit) =>
        atLeastFloor(mean(visit[step].map((each) => each[part])) - waiting * (waits[step] ?? 0)),
      );
    },
    problemOf: (visits, step) =>
      visits.flatMap((visit) => visit[step].map(({ problem }) => problem)).find((problem) => problem),
  };
}

/**
 * The tables of one bench.
 *
 * @param reading `timesOf(visits, column, part)` in milliseconds, one for each round, and `problemOf(visits, column)`:
 *   why a figure must not be shown; undefined where all rounds showed what they should.
 * @param shape `headings` by column; `compared`, those that stand as ratios; `timed`, those in milliseconds; `checked`,
 *   those whose problems are told; `allWell`, what is said where there are none.
 */
export function stepReport({ timesOf, problemOf }, { headings, compared, timed, checked, allWell }) {
  /** A median of ratios of the same rounds, with its 95 % interval. */
  function ratioOf(visits, floor, column, part) {
    if (problemOf(visits, column) || problemOf(floor, column)) return '—';
    const floorTimes = timesOf(floor, column, part);
    return interval(timesOf(visits, column, part).map((time, round) => time / floorTimes[round]));
  }

  const rowsOf = (visits, cells) => Object.entries(visits).map(([name, each]) => [name, ...cells(each)]);
  const headingsOf = (columns) => columns.map((column) => headings[column] ?? column);

  return {
    ratioOf,
    /** Times as ratios over the first contender, taken round by round. */
    ratioTable(visits, part) {
      const [floor] = Object.values(visits);
      const cells = (each) => compared.map((column) => ratioOf(each, floor, column, part));
      return table(['', ...headingsOf(compared)], rowsOf(visits, cells));
    },
    /** The same in milliseconds, with what comes before and after. */
    timeTable(visits) {
      const timeOf = (each, column) =>
        problemOf(each, column) ? '—' : median(timesOf(each, column, 'all')).toFixed(1);
      return table(
        ['ms', ...headingsOf(timed)],
        rowsOf(visits, (each) => timed.map((column) => timeOf(each, column))),
      );
    },
    /** What was wrong, so that nobody wonders where a figure is. */
    problemList(visits) {
      const lines = Object.entries(visits).flatMap(([name, each]) =>
        checked.flatMap((column) => {
          const problem = problemOf(each, column);
          return problem ? [`- ${name}, ${headingsOf([column])}: ${problem}. Its figure is left out.`] : [];
        }),
      );
      return lines.length > 0 ? lines.join('\n') : allWell;
    },
  };
}
