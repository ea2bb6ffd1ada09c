import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDay } from '../../../src/i18n/format.js';
import type { GoalProgressWords } from '../../../src/i18n/goal-progress/dictionary.js';
import type { Goal, MeasurementType } from '../../../src/model/goal.js';
import type { CardContext } from '../card-context.js';
import { chartOf, chartSize, type Chart } from './chart.js';
import { type DatedValue } from '../../../src/rules/goal-standing.js';
import { numberInWords } from './measure.js';

/** More rows than these wait behind a disclosure. */
const mostRows = 6;

/** What the picture and its numbers are drawn from. */
export interface ChartModel {
  readonly context: CardContext;
  readonly words: GoalProgressWords;
  readonly goal: Goal;
  readonly type: MeasurementType;
  readonly values: readonly DatedValue[];
}

/** A small picture of the values over time, and the same numbers in a table. */
export function chartView(model: ChartModel): TemplateResult | typeof nothing {
  const { context, words, goal, type, values } = model;
  if (values.length < 2) return nothing;
  const { baseline = null, target = null } = goal;
  const isMirrored = context.locale.direction === 'rtl';
  const chart = chartOf({ values, type, baseline, target, isMirrored });
  return html`
    <figure class="chart">
      <figcaption>${context.isStudent ? words.chart.title : words.chart.titleOther}</figcaption>
      <div class="picture">${picture(chart)} ${legend(model, chart)}</div>
      ${
        values.length > mostRows
          ? html`<details class="numbers">
              <summary>${words.chart.all(values.length)}</summary>
              ${table(model)}
            </details>`
          : table(model)
      }
    </figure>
  `;
}

/** Lines and points differ by shape, so that the picture needs no colour. */
function picture({ points, baseline, target }: Chart): TemplateResult {
  const { width, height } = chartSize;
  const across = (y: number, dashes: string) =>
    svg`<line x1="0" x2=${width} y1=${y} y2=${y} stroke-width="2" stroke-dasharray=${dashes} />`;
  return html`
    <svg
      viewBox=${`0 0 ${width} ${height}`}
      width=${width}
      height=${height}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      ${baseline === undefined ? nothing : across(baseline, baselineDashes)}
      ${target === undefined ? nothing : across(target, targetDashes)}
      <polyline points=${points.map(({ x, y }) => `${x},${y}`).join(' ')} stroke-width="2" />
      ${points.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="5" fill="currentColor" />`)}
    </svg>
  `;
}

const baselineDashes = '2 5';
const targetDashes = '12 5';

function legend({ context, words, goal, type }: ChartModel, { baseline, target }: Chart) {
  const number = (value: number | null | undefined) => numberInWords(context.locale.tag, type, value ?? 0);
  const line = (dashes: string, sentence: string) => html`
    <li>
      <svg viewBox="0 0 40 8" width="40" height="8" aria-hidden="true" stroke="currentColor">
        <line x1="0" x2="40" y1="4" y2="4" stroke-width="2" stroke-dasharray=${dashes} />
      </svg>
      ${sentence}
    </li>
  `;
  if (baseline === undefined && target === undefined) return nothing;
  return html`
    <ul class="legend">
      ${target === undefined ? nothing : line(targetDashes, words.chart.target(number(goal.target)))}
      ${baseline === undefined ? nothing : line(baselineDashes, words.chart.baseline(number(goal.baseline)))}
    </ul>
  `;
}

function table({ context, words, type, values }: ChartModel): TemplateResult {
  const { tag } = context.locale;
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${words.progress.date}</th>
          <th scope="col">${words.chart.value}</th>
        </tr>
      </thead>
      <tbody>
        ${values.map(
          ({ date, value }) =>
            html`<tr>
              <td>${formatDay(tag, date)}</td>
              <td>${numberInWords(tag, type, value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
