import { html, nothing, type TemplateResult } from 'lit';
import { educationWords, growthWords, openingsWords, wageWords } from '../browse/figures.js';
import { packLanguage, titleOf } from '../career-title.js';
import type { GuideModel } from './guide-model.js';

/** The columns of the table, by the names they have everywhere in the explorer; each with what it says. */
const columns = [
  ['wage', wageWords],
  ['education', educationWords],
  ['growth', growthWords],
  ['openings', openingsWords],
] as const;

/**
 * The occupations in one table. Its roles are named, for where it is drawn as cards a browser would
 * forget them.
 */
export function guideTable(model: GuideModel, isOnPaper: boolean): TemplateResult {
  const { context, words, guide } = model;
  if (guide.rows.length === 0) return html`<p>${words.none}</p>`;
  const heads = ['title' as const, ...columns.map(([column]) => column)];
  return html`
    <table role="table" class="cards" aria-labelledby="guide-jobs">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${context.words.columns[head]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${guide.rows.map((row) => rowView(model, row, isOnPaper))}
      </tbody>
    </table>
  `;
}

/** The row is named by the title alone, so that it is not read whole before each figure. */
function rowView({ context, words }: GuideModel, row: number, isOnPaper: boolean): TemplateResult {
  const { data, locale } = context;
  const title = titleOf(context, row);
  // Figures that are not of the occupation alone say whose they are.
  const owner = data.details.ifThere?.of(row).figuresOf?.title;
  const code = context.table.code[row] ?? '';
  const handleClick = () => {
    context.go({ occupation: code });
  };
  const name = isOnPaper
    ? html`<b>${title.text}</b>`
    : html`<button type="button" class="quiet title" data-key=${`open.${code}`} @click=${handleClick}>
        ${title.text}
      </button>`;
  return html`
    <tr role="row">
      <th role="rowheader" scope="row" aria-labelledby=${`guide.${code}`}>
        <span id=${`guide.${code}`} lang=${title.lang}>${name}</span>
        <p>${data.texts(locale.language).ifThere?.sentence[row]}</p>
        ${
          owner
            ? html`<p class="help">${words.figuresOf} <span lang=${packLanguage(locale)}>${owner}</span></p>`
            : nothing
        }
      </th>
      ${columns.map(
        ([column, say]) => html`
          <td role="cell">
            <span class="label">${context.words.columns[column]}</span> <span>${say(context, row)}</span>
          </td>
        `,
      )}
    </tr>
  `;
}
