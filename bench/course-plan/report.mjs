// Makes tables of what was measured.

import { median, table } from '../lib/figures.mjs';
import { atLeastFloor, interval, repeatedSteps, stepReport } from '../lib/step-report.mjs';
import { contenders } from './contenders.mjs';

const headings = {
  ...{ open: 'opened', again: 'opened again', move: 'one move', add: 'one added', drag: 'one drag' },
  ...{ load: 'code', prepare: 'made ready', rest: 'what follows' },
};
const compared = ['open', 'again', 'move', 'add', 'drag'];
const timed = ['load', 'prepare', ...compared, 'rest'];

const steps = repeatedSteps({ open: 1, again: 1, move: 1, add: 1, drag: 2, check: 1 });
const report = stepReport(steps, {
  ...{ headings, compared, timed, checked: ['nothing', 'check', ...timed] },
  allWell: 'Everybody showed the right courses in the right terms after every step.',
});
export const { ratioTable, timeTable, problemList } = report;

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
    const timeOf = (column, part) => steps.timesOf(visits[name], column, part);
    const check = timeOf('check', 'all');
    const rest = (part) => timeOf('move', part).map((time, round) => atLeastFloor(time - check[round]));
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
  const over = (name, column, part) => report.ratioOf(visits[ours], visits[name], column, part);
  const elements = (findings[ours].elements / findings[bareLit].elements).toFixed(2);
  const rows = ['open', 'again'].map((column) => [
    `${headings[column]}, over bare Lit`,
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
