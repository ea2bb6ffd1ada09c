import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CareerChartWords } from '../../../src/i18n/career-chart/dictionary.js';
import { formatChange, formatMoney } from '../../../src/i18n/format-figures.js';
import { growthWords, wageWords } from '../browse/figures.js';
import type { CareerContext } from '../career-context.js';
import { titleOf } from '../career-title.js';
import { nearest, othersAt, scatterOf, span, type Scatter } from './scatter.js';

/** More points than these are drawn smaller. */
const many = 150;

/** The picture of one list, and which of its points is chosen. */
export interface ChosenPoint {
  readonly rows: readonly number[];
  readonly scatter: Scatter;
  /** The chosen point, by its place in the order of pay. */
  at: number;
}

/**
 * The picture of middle pay against growth. A list is told by its reference: as long as it is the same
 * one, nothing but the chosen point is drawn anew.
 */
export function chartView(
  context: CareerContext,
  words: CareerChartWords,
  rows: readonly number[],
): TemplateResult {
  const shown = shownOf(context, rows);
  const { growthTo, wages } = context.index.years;
  const left = rows.length - shown.scatter.rows.length;
  return html`
    <div class="scatter">
      <p>${words.intro}</p>
      <p class="help">${words.up(growthTo)}</p>
      ${picture(context, shown)}
      <p class="help">${words.across(wages)}</p>
      ${left > 0 ? html`<p class="help">${words.left(left)}</p>` : nothing}
      ${shown.scatter.rows.length > 0 ? chosenView(context, words, shown) : nothing}
    </div>
  `;
}

function shownOf({ state, table }: CareerContext, rows: readonly number[]): ChosenPoint {
  const former = state.chart;
  if (former?.rows === rows) return former;
  const scatter = scatterOf(table, rows);
  const at = scatter.rows.indexOf(former?.scatter.rows[former.at] ?? -1);
  return (state.chart = { rows, scatter, at: Math.max(at, 0) });
}

/** Pay runs from left to right in every language, as numbers do. */
function picture(context: CareerContext, shown: ChosenPoint): TemplateResult {
  const { rows, x, y, path } = shown.scatter;
  const handlePointer = ({ buttons, currentTarget, clientX, clientY }: PointerEvent) => {
    if (buttons !== 1 || !(currentTarget instanceof Element)) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const [across, down] = [(clientX - left) / width, (clientY - top) / height];
    choose(context, shown, nearest(shown.scatter, across, down, width / height));
  };
  const percent = (place = 0) => `${(place * 100) / span}%`;
  const whole = `0 0 ${span} ${span}`;
  return html`
    <svg
      class="plot"
      aria-hidden="true"
      stroke="currentColor"
      @pointerdown=${handlePointer}
      @pointermove=${handlePointer}
    >
      ${axes(context, shown.scatter)}
      <svg width="100%" height="100%" viewBox=${whole} preserveAspectRatio="none">
        <path
          d=${path}
          stroke-width=${rows.length > many ? 4 : 7}
          stroke-linecap="round"
          vector-effect="non-scaling-stroke"
        />
      </svg>
      ${rows.length > 0 ? svg`<circle cx=${percent(x[shown.at])} cy=${percent(y[shown.at])} r="7" />` : nothing}
    </svg>
  `;
}

function axes({ locale: { tag } }: CareerContext, { pay, growth }: Scatter) {
  return [
    ...pay.map(
      ({ value, place }) => svg`
        <line x1=${`${place}%`} x2=${`${place}%`} y2="100%" />
        <text x=${`${place}%`} y="100%" dy="1.4em" text-anchor="middle">${formatMoney(tag, value)}</text>`,
    ),
    ...growth.map(
      ({ value, place }) => svg`
        <line x2="100%" y1=${`${place}%`} y2=${`${place}%`} stroke-width=${value === 0 ? 3 : 1} />
        <text y=${`${place}%`} dx="-0.4em" dy="0.35em" text-anchor="end">${formatChange(tag, value)}</text>`,
    ),
  ];
}

function choose({ redraw }: CareerContext, shown: ChosenPoint, at: number): void {
  if (at === shown.at) return;
  shown.at = at;
  redraw();
}

/** The range is the picture for those who use a keyboard or listen; the words beside it are for all. */
function chosenView(context: CareerContext, words: CareerChartWords, shown: ChosenPoint): TemplateResult {
  const { table, go } = context;
  const { scatter, at } = shown;
  const row = scatter.rows[at] ?? 0;
  const { text, lang } = titleOf(context, row);
  const count = scatter.rows.length;
  const figures = [words.pay(wageWords(context, row)), growthWords(context, row), words.place(at + 1, count)];
  const others = othersAt(table, scatter, at);
  return html`
    <label for="chart-range">${words.go}</label>
    <input
      id="chart-range"
      type="range"
      dir="ltr"
      max=${count - 1}
      data-key="chart.range"
      aria-valuetext=${[text, ...figures].join('. ')}
      .value=${String(at)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) choose(context, shown, Number(target.value));
      }}
    />
    <div class="chosen">
      <button
        type="button"
        lang=${lang}
        data-key="chart.open"
        @click=${() => go({ occupation: table.code[row] })}
      >
        ${text}
      </button>
      <p>${figures.join(' · ')}</p>
      ${others > 0 ? html`<p class="help">${words.others(others)}</p>` : nothing}
    </div>
  `;
}
