import { html, nothing, type TemplateResult } from 'lit';
import { rowGroups, type RowGroup } from '../../../src/crosswalk/row.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { isOwn, namedColumns, type RowsModel } from './rows-model.js';
import { rowView } from './row.view.js';
import { talkFrom } from './row-talk.view.js';

/** The rows the way a person thinks of them, a table for each group that has any. */
export function groupsView(model: RowsModel, shown: readonly RowState[]): readonly unknown[] {
  return rowGroups.map((group) => {
    const rows = shown.filter(({ row }) => row.group === group);
    return rows.length > 0 ? groupView(model, group, rows) : nothing;
  });
}

function groupView(model: RowsModel, group: RowGroup, rows: readonly RowState[]): TemplateResult {
  const { words, context } = model;
  const name = (isOwn(context) ? words.groups : words.groupsOther)[group];
  const columns = columnNames(model);
  return html`
    <section class="group" part="group" aria-labelledby="group-${group}">
      ${heading(context.level + 1, `group-${group}`, name)}
      <table
        role="table"
        class="rows ${columns.length > 2 ? 'many' : 'few'}"
        aria-labelledby="group-${group}"
      >
        <thead role="rowgroup">
          <tr role="row" class="head">
            <th role="columnheader" scope="col">${words.about}</th>
            <th role="columnheader" scope="col" class="hidden">${words.stands}</th>
            ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${guardedList(rows.map((state) => guarded(model, state)))}
        </tbody>
      </table>
    </section>
  `;
}

/** A row is drawn anew only when it stands otherwise, is opened or closed, or is shown with other words. */
function guarded(model: RowsModel, state: RowState) {
  const { context, words, sources, now, itemOf } = model;
  const { columns, graduationPlans, catalog, iepShared, iepTeam } = sources;
  const hasColumn = [iepShared !== undefined, iepTeam !== undefined];
  return {
    key: state.row.id,
    from: [
      context,
      words,
      now,
      state,
      itemOf(state.row.id),
      columns,
      graduationPlans,
      catalog,
      ...hasColumn,
      ...talkFrom(model, state),
    ],
    draw: () => rowView(model, state),
  };
}

/** The names of the columns behind what a row is about. */
export function columnNames(model: RowsModel): readonly string[] {
  const { words, context, sources } = model;
  const own = isOwn(context);
  return [
    own ? words.plan : words.planOther,
    ...(sources.iepShared || sources.iepTeam ? [own ? words.iep : words.iepOther] : []),
    ...namedColumns(model).map(({ name }) => name),
  ];
}
