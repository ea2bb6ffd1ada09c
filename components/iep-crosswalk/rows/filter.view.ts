import { html, nothing, type TemplateResult } from 'lit';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { actionButton } from '../../shared/action-button.view.js';
import { panelItem } from '../crosswalk-deeds.js';
import { chosenFilter, filtered, rowFilters, type RowFilter } from './filter.js';
import { isOpen, isProtected, type RowsModel } from './rows-model.js';

/** Which rows are shown, each choice with how many there are; and all closed rows opened at once. */
export function filterView(model: RowsModel, shown: readonly RowState[]): TemplateResult {
  const { words, rows } = model;
  return html`
    <div class="choices">
      <fieldset class="filter" part="filter">
        <legend>${words.filter.legend}</legend>
        <div class="options">
          ${rowFilters.map((filter) => filterOption(model, filter, filtered(rows, filter).length))}
        </div>
      </fieldset>
      ${openAllButton(model, shown)}
    </div>
    ${shown.length === 0 ? nothingShown(model) : nothing}
  `;
}

function filterOption(model: RowsModel, filter: RowFilter, count: number): TemplateResult {
  const { words } = model;
  return html`
    <label class="option">
      <input
        type="radio"
        name="filter"
        value=${filter}
        data-key="filter.${filter}"
        .checked=${chosenFilter(model) === filter}
        @change=${() => {
          choose(model, filter);
        }}
      />
      ${words.filter[filter](count)}
    </label>
  `;
}

function choose({ context, words, rows }: RowsModel, filter: RowFilter): void {
  const { length } = filtered(rows, filter);
  context.deeds.choose(panelItem, 'filter', filter);
  context.deeds.say(length === 0 ? words.filter.nothing[filter] : words.filter.shown(length));
}

/** A choice that leaves nothing says so, and leads back. */
function nothingShown(model: RowsModel): TemplateResult {
  const { words } = model;
  return html`
    <p>${words.filter.nothing[chosenFilter(model)]}</p>
    <div class="buttons">
      ${actionButton({
        ...{ key: 'filter.show-all', otherwise: 'filter.all', words: words.filter.showAll },
        handleClick: () => {
          choose(model, 'all');
        },
      })}
    </div>
  `;
}

/** Opens the closed rows that are shown; where all are open, closes them. */
function openAllButton(model: RowsModel, shown: readonly RowState[]): TemplateResult | typeof nothing {
  const { words, context, sources } = model;
  const kept = shown.filter(({ row }) => isProtected(row, sources));
  if (kept.length === 0) return nothing;
  const closed = kept.filter((state) => !isOpen(model, state));
  const isOpening = closed.length > 0;
  const rows = (isOpening ? closed : kept).map(({ row }) => row.id);
  return actionButton({
    key: 'open-all',
    words: isOpening ? words.openAll : words.closeAll,
    handleClick: () => {
      context.openRows(rows, isOpening);
      context.deeds.say(isOpening ? words.opened(rows.length) : words.closedAgain(rows.length));
    },
  });
}
