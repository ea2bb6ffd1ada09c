import { html, nothing, type TemplateResult } from 'lit';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { columnCount, type RowsModel } from './rows-model.js';

/** The place of what people do about a row, as wide as the row; not there where nothing can be done. */
export function talkCell(model: RowsModel, state: RowState): TemplateResult | typeof nothing {
  const { now } = model.context.parts.talk;
  if (typeof now === 'string') return nothing;
  const view = now.views.row({ ...model, talk: now.words }, state);
  if (view === nothing) return nothing;
  return html`<td role="cell" class="talk-cell" aria-colspan=${columnCount(model)}>${view}</td>`;
}

/** What it is drawn from, beside what the row itself is. */
export function talkFrom(model: RowsModel, state: RowState): readonly unknown[] {
  const { now } = model.context.parts.talk;
  return typeof now === 'string' ? [] : [now, ...now.views.from({ ...model, talk: now.words }, state)];
}
