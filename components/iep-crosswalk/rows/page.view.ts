import { html, nothing, type TemplateResult } from 'lit';
import { rowGroups, type RowGroup } from '../../../src/crosswalk/row.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { formatDay } from '../../../src/i18n/format.js';
import { sourceInWords, staleInWords } from './about-iep.view.js';
import { cellView, columnCell, iepCell, planCell } from './cells.view.js';
import { columnNames } from './groups.view.js';
import { isOwn, namedColumns, rowWords, type RowsModel } from './rows-model.js';
import { standingInWords } from './standing.js';

/** The printed page: the rows it is given, where the copy of the IEP comes from, and that it is only a copy. */
export function pageView(model: RowsModel, open: readonly RowState[]): TemplateResult {
  const { words, context, sources } = model;
  const { name } = context.student;
  const stale = staleInWords(model);
  const hasAnIep = sources.iepShared !== undefined || sources.iepTeam !== undefined;
  return html`
    <main>
      <h1>${words.printHeading}</h1>
      ${name ? html`<p>${words.printedFor(name)}</p>` : nothing}
      <p>${words.printedOn(formatDay(context.locale.tag, context.today))}</p>
      ${hasAnIep ? html`<p>${words.printNote}</p>` : nothing}
      ${hasAnIep ? html`<p>${sourceInWords(model).join(' ')}</p>` : nothing}
      ${stale ? html`<p><strong>${stale}</strong></p>` : nothing}
      ${rowGroups.map((group) =>
        groupOnPaper(
          model,
          group,
          open.filter(({ row }) => row.group === group),
        ),
      )}
    </main>
  `;
}

function groupOnPaper(
  model: RowsModel,
  group: RowGroup,
  rows: readonly RowState[],
): TemplateResult | typeof nothing {
  const { words, context } = model;
  if (rows.length === 0) return nothing;
  return html`
    <h2>${(isOwn(context) ? words.groups : words.groupsOther)[group]}</h2>
    <table>
      <thead>
        <tr>
          ${[words.about, ...columnNames(model)].map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((state) => rowOnPaper(model, state))}
      </tbody>
    </table>
  `;
}

function rowOnPaper(model: RowsModel, state: RowState): TemplateResult {
  const { sources } = model;
  const { name } = rowWords(model, state.row);
  const { label, why } = standingInWords(model, state);
  const cells = [
    planCell(model, state),
    ...(sources.iepShared || sources.iepTeam ? [iepCell(model, state)] : []),
    ...namedColumns(model).map((column) => columnCell(model, state, column)),
  ];
  return html`
    <tr>
      <th scope="row">
        <p>${name}</p>
        <p class="standing">${label}. ${why.join(' ')}</p>
      </th>
      ${cells.map((cell) => html`<td>${cellView(cell)}</td>`)}
    </tr>
  `;
}
