import { html, nothing, type TemplateResult } from 'lit';
import { rowKind } from '../../../src/crosswalk/row.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { isSaidOf } from '../../../src/crosswalk/said-words.js';
import { sideFor } from '../../../src/crosswalk/sources.js';
import type { IepKind } from '../../../src/model/iep.js';
import { isOpen, rowWords } from '../rows/rows-model.js';
import { named } from '../named.view.js';
import { consentsOf, consentsView } from './consents.view.js';
import { goneLinksView } from './gone-links.view.js';
import { homelessWords } from './kept.view.js';
import { linksView } from './links.view.js';
import { proposalsOf, proposalsView } from './proposals.view.js';
import { boxName, hasUnsent, rowTalk, summaryKey, type RowTalk, type TalkModel } from './talk-model.js';
import { waitingView } from './waiting.view.js';

/** What people do about a row, closed until somebody opens it; nothing where nothing can be done. */
export function rowTalkView(model: TalkModel, state: RowState): TemplateResult | typeof nothing {
  const talk = rowTalk(model, state);
  if (!talk) return nothing;
  const { id } = state.row;
  const isNow = isTalkOpen(talk);
  const summary = model.talk.summary(waiting(talk));
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement)) return;
    // Opened by words that wait in it, it stays open when they are sent.
    if (currentTarget.open !== talk.item.open?.talk && (currentTarget.open || isNow))
      model.context.deeds.show(id, 'talk', currentTarget.open);
  };
  return html`
    <details class="more talk" part="talk" ?open=${isNow} @toggle=${handleToggle}>
      <summary data-key=${summaryKey(id)}>${named(summary, rowWords(model, state.row).name)}</summary>
      ${
        isNow
          ? html`<div class="blocks">${linksView(talk)} ${proposalsView(talk)} ${consentsView(talk)}</div>`
          : nothing
      }
    </details>
  `;
}

/** It is open once somebody opened it, and while words wait in it. */
function isTalkOpen({ item, side, state, items }: RowTalk): boolean {
  if (item.open?.talk !== undefined || !hasUnsent(side)) return item.open?.talk === true;
  const boxes = [
    ...(['propose', 'why', 'suggest'] as const).map((use) => boxName(use, state.row.id)),
    ...items.map(({ id }) => boxName('ask', id)),
  ];
  return boxes.some((name) => side.unsent(name) !== undefined);
}

/** How many questions of a row wait for an answer. */
function waiting(talk: RowTalk): number {
  const asked = talk.items.flatMap((item) =>
    consentsOf(talk, item).filter((consent) => isSaidOf(consent, item)),
  );
  return [...proposalsOf(talk), ...asked].filter(({ decision }) => !decision).length;
}

/** What stands above the rows: what waits for the viewer, words that have no place any more, and links that lead nowhere. */
export function aboveRows(model: TalkModel): unknown {
  return [waitingView(model), homelessWords(model), goneLinksView(model)];
}

/**
 * What the talk about a row is drawn from, beside what the row itself is: while it is closed a count, so that
 * a change elsewhere leaves it alone.
 */
export function talkFrom(model: TalkModel, state: RowState): readonly unknown[] {
  if (!isOpen(model, state)) return [];
  const { sources, context, rows, itemOf } = model;
  const talk = rowTalk(model, state);
  if (!talk) return [];
  const kinds: readonly IepKind[] = ['iep-shared', 'iep-team'];
  if (!isTalkOpen(talk)) return [waiting(talk), talk.side];
  const documents = kinds.flatMap((kind) => {
    const { iep, crosswalk } = sideFor(kind, sources);
    const side = kind === 'iep-team' ? context.team : context.shared;
    return [iep, crosswalk, side, side?.store.snapshot.unsent];
  });
  // Help of the IEP team is shown here while its own row is open.
  const opened = rows
    .filter(({ row }) => rowKind(row) === 'iep-team' && itemOf(row.id).open?.row === true)
    .map(({ row }) => row.id)
    .join(' ');
  return [sources.plan, ...documents, opened];
}
