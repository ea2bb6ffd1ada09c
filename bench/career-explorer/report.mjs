// Makes tables of what was measured.

import { median, medianInterval, table } from '../lib/figures.mjs';
import { contenders, typed } from './contenders.mjs';

const measured = ['open', 'type', 'filter', 'sort'];
const headings = { open: 'first view', type: 'one key', filter: 'one filter', sort: 'one sort' };

/** How often a step waits for two frames: their cost is the harness's own and is taken off. */
const waits = { open: 1, focus: 1, type: typed.length + 1, filter: 1, sort: 1 };
const shares = { type: typed.length };

/** Milliseconds of a step in each round, without what waiting costs; for typing, of one key. */
function timesOf(visits, step, part) {
  const waiting = median(visits.map(({ costs }) => costs.nothing[part])) / (typed.length + 1);
  return visits.map(
    ({ costs }) => Math.max(0.01, costs[step][part] - waiting * waits[step]) / (shares[step] ?? 1),
  );
}

/** Why a figure must not be shown; undefined where all rounds showed what they should. */
function problemOf(visits, step) {
  return visits.map(({ costs }) => costs[step].problem).find((problem) => problem);
}

function ratioCell(visits, floor, step, part) {
  if (problemOf(visits, step)) return '—';
  const times = timesOf(visits, step, part);
  const floorTimes = timesOf(floor, step, part);
  const ratios = times.map((time, round) => time / floorTimes[round]);
  const [low, high] = medianInterval(ratios);
  return `${median(ratios).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** Times as ratios over the first contender, taken round by round, with the 95 % interval of the median. */
export function ratioTable(visits, part) {
  const [floor] = Object.values(visits);
  const rows = Object.entries(visits).map(([name, each]) => [
    name,
    ...measured.map((step) => ratioCell(each, floor, step, part)),
  ]);
  return table(['', ...measured.map((step) => headings[step])], rows);
}

/** The same in milliseconds, with what readies the search when its field gets the focus. */
export function timeTable(visits) {
  const all = ['open', 'focus', ...measured.slice(1)];
  const rows = Object.entries(visits).map(([name, each]) => [
    name,
    ...all.map((step) => (problemOf(each, step) ? '—' : median(timesOf(each, step, 'all')).toFixed(1))),
  ]);
  return table(['ms', ...all.map((step) => headings[step] ?? 'focus on search')], rows);
}

/** What was wrong, so that nobody wonders where a figure is. */
export function problemList(visits) {
  const lines = Object.entries(visits).flatMap(([name, each]) =>
    measured.flatMap((step) => {
      const problem = problemOf(each, step);
      return problem ? [`- ${name}, ${headings[step]}: ${problem}. Its figure is left out.`] : [];
    }),
  );
  return lines.length > 0 ? lines.join('\n') : 'Everybody showed the right rows after every step.';
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
const kilobytes = (bytes) => (bytes / 1e3).toFixed(1);

/** Memory, bytes and what each can do. */
export function costTable(heaps, weights) {
  const rows = Object.entries(contenders).map(([name, { limit, facets, typos }]) => [
    name,
    ...[heaps[name].shown, heaps[name].views, heaps[name].searched].map(megabytes),
    ...[weights[name].atOnce, weights[name].withoutLit].map(kilobytes),
    ...[limit, facets, typos],
  ]);
  const heap = ['heap, MB', 'views alone, MB', 'after a search, MB'];
  return table(['', ...heap, 'code, kB', 'beyond Lit, kB', 'rows', 'facets', 'typos forgiven'], rows);
}

/** What the explorer was to reach, beside what it reaches. */
export function aimList(visits, heaps, beside, { ours, model }) {
  const isDearer = (step) =>
    median(timesOf(visits[ours], step, 'all')) / median(timesOf(visits[model], step, 'all'));
  const lines = measured.map((step) => [
    `${headings[step]}, over ${model}`,
    problemOf(visits[ours], step) ? '—' : isDearer(step).toFixed(2),
    '1.00',
  ]);
  const { shown, views } = heaps[ours];
  return table(
    ['career explorer', 'measured', 'aim at most'],
    [
      ...lines,
      ['heap with the data, MB', megabytes(shown), '4.00'],
      ['heap of the views, MB', megabytes(views), '0.50'],
      ['code at once beyond Lit and the core, kB', kilobytes(beside.atOnce), '20.0'],
      ['the same with every screen, kB', kilobytes(beside.all), ''],
    ],
  );
}
