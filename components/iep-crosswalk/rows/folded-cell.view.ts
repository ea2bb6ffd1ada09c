import { html, type TemplateResult } from 'lit';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { isolated } from '../../../src/i18n/format.js';
import type { CrosswalkSection } from '../crosswalk-deeds.js';
import { cellView, entriesView, type CellModel } from './cells.view.js';
import type { ShownEntry } from './entry-words.js';
import { rowWords, type RowsModel } from './rows-model.js';

/** As many are read at a glance. */
const first = 5;
/** A list that is hardly longer stands there whole. */
const most = 7;

/** A cell of the table: of a long list the first few, and the rest once somebody asks for it. */
export function foldedCell(model: RowsModel, state: RowState, cell: CellModel): TemplateResult {
  return cellView(cell, (entries) =>
    entries.length > most ? foldedList(model, state, { cell, entries }) : entriesView(entries),
  );
}

/** The rest is on the page all the same, for whoever prints it. */
function foldedList(
  model: RowsModel,
  { row }: RowState,
  { cell, entries }: { readonly cell: CellModel; readonly entries: readonly ShownEntry[] },
): unknown {
  const { words, context, itemOf } = model;
  const section: CrosswalkSection = `row:${cell.id}`;
  const isOpen = itemOf(row.id).open?.[section] === true;
  const button = isOpen ? words.showFewer : words.showAll(entries.length);
  return [
    entriesView(entries.slice(0, first)),
    html`<button
      type="button"
      class="quiet"
      data-key="fold.${row.id}.${cell.id}"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${`${button}: ${isolated(rowWords(model, row).name)}, ${isolated(cell.column)}`}
      @click=${() => {
        context.deeds.show(row.id, section, !isOpen);
      }}
    >
      ${button}
    </button>`,
    html`<div class=${isOpen ? 'rest' : 'rest folded'}>${entriesView(entries.slice(first))}</div>`,
  ];
}
