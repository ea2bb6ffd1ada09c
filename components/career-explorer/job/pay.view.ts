import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatMoney } from '../../../src/i18n/format-figures.js';
import { isMilitary, wageWords } from '../browse/figures.js';
import { inLanguage, middleOfAll } from './figures.js';
import type { JobDetails } from './job-model.js';
import { section, whoseFigures } from './section.view.js';
import { wageBarOf, wageSteps, type WageBar } from './wage-bar.js';

/** What the occupation pays: the middle, the range as a picture and as text, or why there is none. */
export function payView(model: JobDetails): TemplateResult {
  const { context, words, row, details } = model;
  const { index, locale, words: common } = context;
  if (isMilitary(context.table, row))
    return section(
      model,
      { name: 'pay', title: words.pay.heading },
      html`
        <div class="large">${wageWords(context, row)}</div>
        <p>${words.military.pay}</p>
      `,
    );
  const { median, hourlyMedian } = details.wages;
  const pay = wageWords(context, row);
  return section(
    model,
    { name: 'pay', title: words.pay.heading, from: ['wages'] },
    html`
      <div class="large">${median === undefined ? pay : words.pay.year(pay)}</div>
      ${
        (median ?? hourlyMedian) === undefined
          ? nothing
          : html`
              <p>${common.middle}</p>
              ${whoseFigures(model)} ${range(model)}
              <p class="help">
                ${common.figures(inLanguage(locale, index.place), index.years.wages)} ${words.pay.about}
              </p>
            `
      }
    `,
  );
}

function range({ context, words: { pay }, details: { wages } }: JobDetails): unknown {
  const { topCode } = context.index;
  const money = (amount: number) => formatMoney(context.locale.tag, amount);
  const orMore = (amount: number) =>
    topCode !== undefined && amount >= topCode ? context.words.orMore(money(amount)) : money(amount);
  const all = middleOfAll(context.table);
  const bar = wageBarOf(wages, all, topCode);
  if (!bar) return nothing;
  return html`
    ${picture(bar)}
    <p class="ends help" dir="ltr">
      <span>${money(0)}</span>
      <span>${orMore(bar.end)}</span>
    </p>
    <p class="help">${pay.picture} ${pay.all(money(all))}</p>
    <dl>
      ${wageSteps(wages, topCode).map(
        (step) =>
          html`<div>
            <dt>${pay[step.is](step.people)}</dt>
            <dd>${orMore(step.pay)}</dd>
          </div>`,
      )}
    </dl>
  `;
}

/** Thickness and dashes tell the parts apart, so that the picture needs no colour. */
function picture({ most, half, median, all }: WageBar): TemplateResult {
  const upright = (place: number, dashes: string) =>
    svg`<line x1=${`${place}%`} x2=${`${place}%`} y2="48" stroke-dasharray=${dashes} />`;
  const stretch = ({ from, width }: WageBar['most'], top: number) =>
    svg`<rect x=${`${from}%`} width=${`${width}%`} y=${top} height=${48 - 2 * top} />`;
  return html`
    <svg class="range" width="100%" height="48" aria-hidden="true" stroke="currentColor" stroke-width="3">
      ${stretch(most, 20)} ${stretch(half, 10)} ${upright(median, 'none')} ${upright(all, '4 4')}
    </svg>
  `;
}
