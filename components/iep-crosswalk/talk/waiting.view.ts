import { html, nothing, type TemplateResult } from 'lit';
import { rowKind } from '../../../src/crosswalk/row.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { isSaidOf } from '../../../src/crosswalk/said-words.js';
import { rowItems } from '../../../src/crosswalk/visible-rows.js';
import { actionButton } from '../../shared/action-button.view.js';
import { sideOf } from '../crosswalk-context.js';
import { rowWords } from '../rows/rows-model.js';
import { mayAnswer } from './answer.view.js';
import { consentsOf } from './consents.view.js';
import { proposalsOf } from './proposals.view.js';
import { mayDecide } from './rights.js';
import { summaryKey, type TalkModel } from './talk-model.js';

/** What waits for an answer of the viewer's, with the way there: it may stand in a row that is closed. */
export function waitingView(model: TalkModel): TemplateResult | typeof nothing {
  const { waiting } = model.talk;
  const rows = model.rows
    .map((state) => ({ state, count: waitingIn(model, state) }))
    .filter(({ count }) => count > 0);
  if (rows.length === 0) return nothing;
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return html`
    <div class="note alert waiting">
      <p id="waiting">${waiting.note(all)}</p>
      <ul role="list" class="buttons" aria-labelledby="waiting">
        ${rows.map(
          ({ state }) =>
            html`<li>
              ${actionButton({
                ...{ key: `waiting.${state.row.id}`, words: rowWords(model, state.row).name, look: 'quiet' },
                handleClick: goTo(state.row.id),
              })}
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** How many questions of a row are the viewer's to answer. */
function waitingIn(model: TalkModel, state: RowState): number {
  const { context, sources } = model;
  const kind = rowKind(state.row);
  const side = sideOf(context, kind);
  if (!side) return 0;
  const proposals = proposalsOf({ model, kind, state }).filter((proposal) => mayAnswer({ side }, proposal));
  const asked = mayDecide(context, kind)
    ? rowItems(state.row, sources).flatMap((item) =>
        consentsOf({ model, kind }, item).filter((consent) => isSaidOf(consent, item)),
      )
    : [];
  return [...proposals, ...asked].filter(({ decision }) => !decision).length;
}

/** Leads to the talk about the row; to what opens the row while it is closed, for only a person opens it. */
function goTo(row: string): (event: Event) => void {
  return ({ currentTarget }) => {
    const root = currentTarget instanceof Element && currentTarget.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    const keyed = (key: string) => root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    const target = keyed(summaryKey(row)) ?? keyed(`open.${row}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  };
}
