import { html, nothing, type TemplateResult } from 'lit';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { actionButton } from '../../shared/action-button.view.js';
import { panelItem } from '../crosswalk-deeds.js';
import { chooseFilter, chosenFilter, closedCount, countOf, rowFilters, type RowFilter } from './filter.js';
import { isOpen, isProtected, mayReadAll, type RowsModel } from './rows-model.js';

/**
 * Which rows are shown, each choice with how many there are; how many are closed, which belong to no choice
 * but the last; and all closed rows opened at once.
 */
export function filterView(model: RowsModel, shown: readonly RowState[]): TemplateResult {
  const { words, rows } = model;
  return html`
    <div class="choices">
      <fieldset class="filter" part="filter">
        <legend>${words.filter.legend}</legend>
        <div class="options">
          ${rowFilters.map((filter) => filterOption(model, filter, countOf(rows, filter, model)))}
        </div>
      </fieldset>
      ${openAllButton(model, shown)}
    </div>
    ${closedNote(model)} ${countOf(rows, chosenFilter(model), model) === 0 ? nothingShown(model) : nothing}
  `;
}

function closedNote({ rows, words, ...shown }: RowsModel): TemplateResult | typeof nothing {
  const closed = closedCount(rows, shown);
  return closed > 0 ? html`<p class="help" data-note="closed">${words.filter.closed(closed)}</p>` : nothing;
}

function filterOption(model: RowsModel, filter: RowFilter, count: number): TemplateResult {
  const { words, context } = model;
  const name = filter === 'all' && !mayReadAll(context) ? 'allHere' : filter;
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
      ${words.filter[name](count)}
    </label>
  `;
}

function choose(model: RowsModel, filter: RowFilter): void {
  const { context, words, rows } = model;
  const count = countOf(rows, filter, model);
  const closed = filter === 'all' ? 0 : closedCount(rows, model);
  chooseFilter(model, filter);
  const found = count === 0 ? words.filter.nothing[filter] : words.filter.shown(count);
  context.deeds.say(closed > 0 ? `${found} ${words.filter.closed(closed)}` : found);
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
      context.deeds.choose(panelItem, 'all', isOpening ? 'open' : undefined);
      context.openRows(rows, isOpening);
      context.deeds.say(isOpening ? words.opened(rows.length) : words.closedAgain(rows.length));
    },
  });
}
