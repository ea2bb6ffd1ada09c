import { html, nothing, type TemplateResult } from 'lit';
import { educationWords, growthWords, openingsWords, wageWords } from '../browse/figures.js';
import { titleOf } from '../career-title.js';
import { ownerOf } from '../job/figures.js';
import type { GuideModel } from './guide-model.js';

/** The columns of the table, by the names they have everywhere in the explorer; each with what it says. */
const columns = [
  ['wage', wageWords],
  ['education', educationWords],
  ['growth', growthWords],
  ['openings', openingsWords],
] as const;

/** Which occupations a table shows. */
export interface GuideTable {
  readonly rows: readonly number[];
  /** The id of the heading that names it. */
  readonly name: string;
  readonly isOnPaper: boolean;
}

/**
 * Some occupations in one table. Its roles are named, for where it is drawn as cards a browser would
 * forget them.
 */
export function guideTable(model: GuideModel, { rows, name, isOnPaper }: GuideTable): TemplateResult {
  const { context } = model;
  const heads = ['title' as const, ...columns.map(([column]) => column)];
  return html`
    <table role="table" class="cards" aria-labelledby=${name}>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${context.words.columns[head]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => rowView(model, row, isOnPaper))}
      </tbody>
    </table>
  `;
}

/** The row is named by the title alone, so that it is not read whole before each figure. */
function rowView({ context }: GuideModel, row: number, isOnPaper: boolean): TemplateResult {
  const { data, locale } = context;
  const title = titleOf(context, row);
  // Figures that are not of the occupation alone say whose they are.
  const owner = ownerOf(context, row);
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
            ? html`<p class="help">
                ${context.words.figuresOf[owner.kind]} <span lang=${owner.lang}>${owner.text}</span>
              </p>`
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
