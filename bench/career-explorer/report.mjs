// Makes tables of what was measured.

import { median, table } from '../lib/figures.mjs';
import { atLeastFloor, stepReport } from '../lib/step-report.mjs';
import { contenders, typed } from './contenders.mjs';

/** The columns, each with the steps it adds up. */
const columns = {
  open: { heading: 'first view', steps: ['open'] },
  all: { heading: 'with what follows it', steps: ['open', 'rest'] },
  focus: { heading: 'focus on search', steps: ['focus'] },
  type: { heading: 'one key', steps: ['type'] },
  filter: { heading: 'one filter', steps: ['filter'] },
  sort: { heading: 'one sort', steps: ['sort'] },
};
const compared = ['open', 'all', 'type', 'filter', 'sort'];
const aimed = ['open', 'type', 'filter', 'sort'];
const headings = Object.fromEntries(Object.entries(columns).map(([name, { heading }]) => [name, heading]));

/** How often a step waits for two frames: their cost is the harness's own and is taken off. */
const waits = { type: typed.length + 1 };
const keys = { type: typed.length };

/** Milliseconds of a column in each round, without what waiting costs; for typing, of one key. */
function timesOf(visits, column, part) {
  const waiting = median(visits.map(({ costs }) => costs.nothing[part])) / (typed.length + 1);
  const timeOf = ({ costs }, step) => costs[step][part] - waiting * (waits[step] ?? 1);
  return visits.map((visit) => {
    const sum = columns[column].steps.reduce((total, step) => total + timeOf(visit, step), 0);
    return atLeastFloor(sum) / (keys[column] ?? 1);
  });
}

/** Why a figure must not be shown; undefined where all rounds showed what they should. */
function problemOf(visits, column) {
  const { steps } = columns[column];
  return visits.flatMap(({ costs }) => steps.map((step) => costs[step].problem)).find((problem) => problem);
}

const report = stepReport(
  { timesOf, problemOf },
  {
    ...{ headings, compared, timed: Object.keys(columns), checked: aimed },
    allWell: 'Everybody showed the right rows after every step.',
  },
);
export const { ratioTable, timeTable, problemList } = report;

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
export function aimList({ visits, heaps, weights, everything }, { ours, model }) {
  const ratio = (column) => report.ratioOf(visits[ours], visits[model], column, 'all');
  const lines = aimed.map((column) => [`${headings[column]}, over ${model}`, ratio(column), '1.00']);
  const { shown, views } = heaps[ours];
  return table(
    ['career explorer', 'measured', 'aim at most'],
    [
      ...lines,
      ['heap with the data, MB', megabytes(shown), '4.00'],
      ['heap of the views, MB', megabytes(views), '0.50'],
      ['code for the first view beyond Lit, kB', kilobytes(weights[ours].withoutLit), '20.0'],
      ['every screen and language beyond Lit and the core, kB', kilobytes(everything), ''],
    ],
  );
}
