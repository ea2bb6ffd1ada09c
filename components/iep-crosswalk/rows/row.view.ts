import { html, nothing, type TemplateResult } from 'lit';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { columnCell, iepCell, planCell } from './cells.view.js';
import { foldedCell } from './folded-cell.view.js';
import { moreView } from './more.view.js';
import { isOpen, isProtected, namedColumns, planCount, rowWords, type RowsModel } from './rows-model.js';
import { talkCell } from './row-talk.view.js';
import { standingInWords } from './standing.js';

/**
 * One row: what it is about, how the two plans stand, and what each of them says. A row of the IEP team
 * holds none of that until it is opened, not even how it stands.
 */
export function rowView(model: RowsModel, state: RowState): TemplateResult {
  const { name, sentence } = rowWords(model, state.row);
  const { id } = state.row;
  return html`
    <tr role="row" class="line" data-list="rows" data-item=${id} tabindex="-1" part="row">
      <th role="rowheader" scope="row" aria-labelledby="name-${id}">
        <p class="name" id="name-${id}">${name}</p>
        <p class="help">${sentence}</p>
      </th>
      <td role="cell" class="stands">
        ${isOpen(model, state) ? standingView(model, state) : nothing}
        ${isProtected(state.row, model.sources) ? openButton(model, state, name) : nothing}
        ${moreView(model, state)}
      </td>
      ${cellsOf(model, state)} ${talkCell(model, state)}
    </tr>
  `;
}

function cellsOf(model: RowsModel, state: RowState): unknown {
  const { sources } = model;
  if (!isOpen(model, state)) return closedCells(model);
  const cells = [
    planCell(model, state),
    ...(sources.iepShared || sources.iepTeam ? [iepCell(model, state)] : []),
    ...namedColumns(model).map((column) => columnCell(model, state, column)),
  ];
  return cells.map((cell) => html`<td role="cell" class="cell">${foldedCell(model, state, cell)}</td>`);
}

/** One cell for all plans; the other places only keep the columns as wide as in every row. */
function closedCells(model: RowsModel): unknown {
  const count = planCount(model);
  const places = Array.from({ length: count - 1 }, () => html`<td role="none" class="place"></td>`);
  return [
    html`<td role="cell" class="cell closed" aria-colspan=${count}>
      <p class="help">${model.words.closed}</p>
    </td>`,
    places,
  ];
}

function standingView(model: RowsModel, state: RowState): TemplateResult {
  const { label, why } = standingInWords(model, state);
  return html`
    <p class="standing" data-standing=${state.state}>${label}</p>
    ${why.map((sentence) => html`<p class="help">${sentence}</p>`)}
  `;
}

function openButton(model: RowsModel, state: RowState, name: string): TemplateResult {
  const { words, context } = model;
  const isNow = isOpen(model, state);
  const { id } = state.row;
  return html`
    <button
      type="button"
      data-key="open.${id}"
      aria-expanded=${isNow ? 'true' : 'false'}
      aria-label=${isNow ? words.closeRow(name) : words.openRow(name)}
      @click=${() => {
        context.openRows([id], !isNow);
      }}
    >
      ${isNow ? words.close : words.open}
    </button>
  `;
}
