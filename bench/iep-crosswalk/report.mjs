// Makes tables of what was measured.

import { table } from '../lib/figures.mjs';
import { repeatedSteps, stepReport } from '../lib/step-report.mjs';
import { bareLit, ours } from './contenders.mjs';

const headings = {
  ...{ open: 'all rows opened', again: 'opened again', link: 'one link' },
  ...{ load: 'code', prepare: 'made ready', rest: 'what follows' },
};
const compared = ['open', 'again', 'link'];
const timed = ['load', 'prepare', ...compared, 'rest'];

const report = stepReport(repeatedSteps({ open: 1, again: 1, link: 1 }), {
  ...{ headings, compared, timed, checked: ['nothing', ...timed] },
  allWell: 'Everybody showed the same entries in the same rows.',
});
export const { ratioTable, timeTable, problemList } = report;

/** What is no matter of time. */
export function findingTable(findings) {
  const [floor] = Object.values(findings);
  const rows = Object.entries(findings).map(([name, { elements, touched }]) => {
    const most = (of) => Math.max(...touched.map(of));
    const elsewhere = new Set(touched.flatMap((each) => each.elsewhere));
    return [
      name,
      `${elements} (${(elements / floor.elements).toFixed(2)}×)`,
      most(({ nodes }) => nodes),
      most(({ rows: changed }) => changed.length),
      elsewhere.size > 0 ? [...elsewhere].join(', ') : 'nothing',
    ];
  });
  return table(['', 'elements', 'nodes a link touches, at most', 'rows', 'outside rows'], rows);
}

/** What the panel was to reach, beside what it reaches. */
export function aimTable(visits, findings) {
  const over = (column, part) => report.ratioOf(visits[ours], visits[bareLit], column, part);
  const rows = compared.map((column) => [
    `${headings[column]}, over bare Lit`,
    over(column, 'script'),
    over(column, 'all'),
    '1.00',
  ]);
  const elements = (findings[ours].elements / findings[bareLit].elements).toFixed(2);
  const changed = Math.max(...findings[ours].touched.map((each) => each.rows.length));
  return table(
    [ours, 'script', 'all', 'aim at most'],
    [...rows, ['elements, over bare Lit', elements, '', ''], ['rows a link redraws', changed, '', '1']],
  );
}
