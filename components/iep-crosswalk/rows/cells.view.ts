import { html, nothing, type TemplateResult } from 'lit';
import { columnItems, rowItems } from '../../../src/crosswalk/visible-rows.js';
import { isDifferent, type RowPair } from '../../../src/crosswalk/compare-row.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { entryInWords, itemInWords, type ShownEntry } from './entry-words.js';
import { hasIep, isOwn, rowWords, type NamedColumn, type RowsModel } from './rows-model.js';

/** What stands in one cell. */
export interface CellModel {
  /** Names the plan within the row. */
  readonly id: string;
  /** The name of the column, which a card shows in front of what it holds. */
  readonly column: string;
  /** What is in it, in the words of the row. */
  readonly side?: string | undefined;
  readonly entries: readonly ShownEntry[];
  /** What is said where there are none. */
  readonly otherwise: string;
}

/** What the plan says in a row. */
export function planCell(model: RowsModel, state: RowState): CellModel {
  const { words, context } = model;
  const { plan } = rowWords(model, state.row);
  const hasPlace = state.row.plan !== undefined;
  return {
    id: 'plan',
    column: isOwn(context) ? words.plan : words.planOther,
    side: hasPlace ? plan : undefined,
    entries: state.entries.map((entry) =>
      withPair(model, entryInWords(model, state.row, entry), pairOf(state, 'plan', entry.pointer)),
    ),
    otherwise: hasPlace ? words.nothingInPlan : words.noPlaceInPlan,
  };
}

/** What the IEP says in a row; nothing for a row that is about further plans alone. */
export function iepCell(model: RowsModel, state: RowState): CellModel {
  const { words, context, sources } = model;
  return {
    id: 'iep',
    column: isOwn(context) ? words.iep : words.iepOther,
    side: hasIep(state.row, sources) ? rowWords(model, state.row).iep : undefined,
    entries: rowItems(state.row, sources).map((item) =>
      withPair(model, itemInWords(model, item), pairOf(state, 'iepItem', item.id)),
    ),
    otherwise: words.nothingInIep,
  };
}

/** What a further plan says in a row. */
export function columnCell(model: RowsModel, { row }: RowState, { id, name }: NamedColumn): CellModel {
  const { words, sources } = model;
  return {
    id: `column-${id}`,
    column: name,
    entries: columnItems(row, sources.columns, id).map((item) => itemInWords(model, item)),
    otherwise: words.nothingInColumn,
  };
}

function pairOf({ comparison, row }: RowState, side: 'plan' | 'iepItem', id: string): RowPair | undefined {
  const pairs = comparison.pairs.filter((pair) => pair[side] === id);
  return row.plan === undefined ? undefined : (pairs.find(isDifferent) ?? pairs[0]);
}

/** Whether the other side says it too, as somebody judged it or by its words. */
function withPair({ words }: RowsModel, shown: ShownEntry, pair: RowPair | undefined): ShownEntry {
  if (!pair) return shown;
  const { facts } = words;
  const isSame = pair.link?.judgement === 'same' || (pair.isSameWords && !isDifferent(pair));
  const fact = isDifferent(pair) ? facts.notSame : isSame ? facts.inBoth : facts.linked;
  return { ...shown, facts: [...shown.facts, fact] };
}

/**
 * Draws what stands in a cell: people's own words apart from ours. `list` draws what there is; on paper all of
 * it, one below the other.
 */
export function cellView(
  { column, side, entries, otherwise }: CellModel,
  list: (entries: readonly ShownEntry[]) => unknown = entriesView,
): TemplateResult {
  return html`
    <p class="side"><span class="column">${column}${side ? ': ' : nothing}</span>${side ?? nothing}</p>
    ${entries.length === 0 ? html`<p class="help">${otherwise}</p>` : list(entries)}
  `;
}

/** Draws a list of what stands in a cell. */
export function entriesView(entries: readonly ShownEntry[]): TemplateResult {
  return html`<ul class="entries">
    ${entries.map(entryView)}
  </ul>`;
}

function entryView({ text, isTheirs, facts }: ShownEntry): TemplateResult {
  return html`
    <li>
      ${isTheirs ? html`<p class="words" lang="" dir="auto">${text}</p>` : html`<p class="words">${text}</p>`}
      ${facts.length > 0 ? html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>` : nothing}
    </li>
  `;
}
