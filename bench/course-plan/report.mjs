// Makes tables of what was measured.

import { median, medianInterval, table } from '../lib/figures.mjs';
import { contenders } from './contenders.mjs';

/** What is shown, each with its heading and how often it waits for two frames. */
const columns = {
  open: { heading: 'opened', waits: 1 },
  again: { heading: 'opened again', waits: 1 },
  move: { heading: 'one move', waits: 1 },
  add: { heading: 'one added', waits: 1 },
  drag: { heading: 'one drag', waits: 2 },
};
const compared = Object.keys(columns);
const unwaited = { load: 'code', prepare: 'made ready', rest: 'what follows' };
const headings = compared.map((column) => columns[column].heading);
const waitsOf = { check: 1 };
const floorMs = 0.01;

const sum = (values) => values.reduce((total, value) => total + value, 0);
const mean = (values) => sum(values) / values.length;

/** Milliseconds of a step in each round, the mean where it is done several times, without what waiting costs. */
function timesOf(visits, column, part) {
  const waiting = median(visits.flatMap(({ nothing }) => nothing.map((each) => each[part])));
  const waits = columns[column]?.waits ?? waitsOf[column] ?? 0;
  return visits.map((visit) =>
    Math.max(floorMs, mean(visit[column].map((each) => each[part])) - waiting * waits),
  );
}

/** Why a figure must not be shown; undefined where all rounds showed what they should. */
const problemOf = (visits, column) =>
  visits.flatMap((visit) => visit[column].map(({ problem }) => problem)).find((problem) => problem);

const interval = (values) => {
  const [low, high] = medianInterval(values);
  return `${median(values).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
};

/** A median of ratios of the same rounds, with its 95 % interval. */
function ratioOf(visits, floor, column, part) {
  if (problemOf(visits, column) || problemOf(floor, column)) return '—';
  const floorTimes = timesOf(floor, column, part);
  return interval(timesOf(visits, column, part).map((time, round) => time / floorTimes[round]));
}

/** Times as ratios over the first contender, taken round by round. */
export function ratioTable(visits, part) {
  const [floor] = Object.values(visits);
  const rows = Object.entries(visits).map(([name, each]) => [
    name,
    ...compared.map((column) => ratioOf(each, floor, column, part)),
  ]);
  return table(['', ...headings], rows);
}

/** The same in milliseconds, with what comes before and after. */
export function timeTable(visits) {
  const all = ['load', 'prepare', ...compared, 'rest'];
  const rows = Object.entries(visits).map(([name, each]) => [
    name,
    ...all.map((column) => (problemOf(each, column) ? '—' : median(timesOf(each, column, 'all')).toFixed(1))),
  ]);
  return table(['ms', ...all.map((column) => columns[column]?.heading ?? unwaited[column])], rows);
}

/** What was wrong, so that nobody wonders where a figure is. */
export function problemList(visits) {
  const lines = Object.entries(visits).flatMap(([name, each]) =>
    Object.keys(each[0]).flatMap((column) => {
      const problem = problemOf(each, column);
      return problem
        ? [`- ${name}, ${columns[column]?.heading ?? column}: ${problem}. Its figure is left out.`]
        : [];
    }),
  );
  return lines.length > 0
    ? lines.join('\n')
    : 'Everybody showed the right courses in the right terms after every step.';
}

function axeText(violations) {
  if (violations.length === 0) return '0';
  return violations.map(({ id, impact, places }) => `${places} × ${id} (${impact})`).join(', ');
}

/** What is no matter of time. */
export function findingTable(findings) {
  const [floor] = Object.values(findings);
  const rows = Object.entries(findings).map(
    ([name, { elements, touched, violations, keys, dragProblem }]) => [
      name,
      `${elements} (${(elements / floor.elements).toFixed(2)}×)`,
      touched.nodes,
      touched.terms === 0 ? 'no terms' : touched.terms,
      axeText(violations),
      keys ?? 'no',
      dragProblem ?? 'yes',
    ],
  );
  const head = ['', 'elements', 'nodes a move touches', 'terms it touches', 'axe violations'];
  return table([...head, 'moved by keys', 'dragged by mouse'], rows);
}

/** The check of a plan in which a course was moved, beside all else that a move takes. */
export function checkTable(visits, names) {
  const rows = names.map((name) => {
    const timeOf = (column, part) => timesOf(visits[name], column, part);
    const check = timeOf('check', 'all');
    const rest = (part) => timeOf('move', part).map((time, round) => Math.max(floorMs, time - check[round]));
    const [script, all] = [rest('script'), rest('all')];
    const over = (others) => interval(check.map((time, round) => time / others[round]));
    const middles = [check, script, all].map((times) => median(times).toFixed(1));
    return [name, contenders[name].ruleSetCount, ...middles, over(script), over(all)];
  });
  const head = ['', 'rule sets', 'check, ms', 'the rest of a move: script', 'all'];
  return table([...head, 'check over the rest: script', 'all'], rows);
}

/** What the course plan was to reach, beside what it reaches. */
export function aimTable(visits, findings, { ours, bareLit }) {
  const [byHand] = Object.keys(visits);
  const over = (name, column, part) => ratioOf(visits[ours], visits[name], column, part);
  const elements = (findings[ours].elements / findings[bareLit].elements).toFixed(2);
  const rows = ['open', 'again'].map((column) => [
    `${columns[column].heading}, over bare Lit`,
    ...['script', 'all'].map((part) => over(bareLit, column, part)),
    '1.00',
  ]);
  return table(
    [ours, 'script', 'all', 'aim at most'],
    [
      ...rows,
      ['elements, over bare Lit', elements, '', '1.3'],
      ['one move, over by hand', ...['script', 'all'].map((part) => over(byHand, 'move', part)), '1.2'],
      ['one drag, over by hand', ...['script', 'all'].map((part) => over(byHand, 'drag', part)), ''],
      ['axe violations', axeText(findings[ours].violations), '', '0'],
    ],
  );
}
