import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { itemText } from '../../../src/crosswalk/item-text.js';
import { judgementOf } from '../../../src/crosswalk/links.js';
import { belongsAs } from '../../../src/crosswalk/supports.js';
import { shortened } from '../../../src/i18n/format.js';
import { linkJudgements, type LinkJudgement } from '../../../src/model/crosswalk.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { markRemoved } from '../../shared/record-changes.js';
import { sideOf } from '../crosswalk-context.js';
import { isOwn } from '../rows/rows-model.js';
import { belongsView, chooserKey } from './belongs.view.js';
import { judgeChanges } from './link-changes.js';
import { linksInRow, type ShownLink } from './row-links.js';
import { choose, type RowTalk } from './talk-model.js';
import { undoKey, undoNote } from './undo-note.view.js';

/** What belongs together in a row, whether it says the same, and the way to link more. */
export function linksView(talk: RowTalk): TemplateResult {
  const { model, state } = talk;
  const { links } = model.talk;
  const shown = linksInRow(talk);
  const title = `links-${state.row.id}`;
  return html`
    <div class="block">
      ${heading(model.context.level + 2, title, links.heading)}
      ${
        shown.length === 0
          ? html`<p class="help">${links.none}</p>`
          : html`<ul class="remarks" aria-labelledby=${title}>
              ${repeat(
                shown,
                ({ link }) => link.id,
                (each) => linkItem(talk, each),
              )}
            </ul>`
      }
      ${undoNote(talk, 'links', { note: links.gone, said: model.talk.saidLinks.back, focus: chooserKey(talk) })}
      ${belongsView(talk)}
    </div>
  `;
}

function linkItem(talk: RowTalk, shown: ShownLink): TemplateResult {
  const { model, state } = talk;
  const { links } = model.talk;
  const own = isOwn(model.context);
  const { plan, item, link } = shown;
  return html`
    <li class="remark" data-list="links ${state.row.id}" data-item=${link.id} tabindex="-1">
      <p>
        <span class="label">${own ? links.plan : links.planOther}</span>
        ${theirs(plan.text || links.unnamed, plan.isTheirs && plan.text !== '')}
      </p>
      <p>
        <span class="label">${own ? links.iep : links.iepOther}</span>
        ${theirs(itemText(item) || links.unnamed, itemText(item) !== '')}
      </p>
      ${shown.isCompared ? judgementView(talk, shown) : html`<p class="help">${links.belongsAs[belongsAs(item)]}</p>`}
      ${takeAwayButton(talk, shown)}
    </li>
  `;
}

function theirs(text: string, isTheirs: boolean): TemplateResult {
  return isTheirs ? html`<span lang="" dir="auto">${text}</span>` : html`<span>${text}</span>`;
}

function judgementView(talk: RowTalk, { link, kind, item }: ShownLink): TemplateResult {
  const { context, talk: words } = talk.model;
  const { links } = words;
  const side = sideOf(context, kind);
  const now = judgementOf(link, item) ?? null;
  const reworded = link.judgement && !now ? html`<p class="help">${links.reworded}</p>` : nothing;
  if (!side?.mayWrite(['links', link.id], 'judgement'))
    return html`<p>${links.judgement} <strong>${links[now ?? 'unsaid']}</strong></p>
      ${reworded}`;
  const option = (value: LinkJudgement | null) => {
    const name = value ?? 'unsaid';
    return html`
      <label class="option">
        <input
          type="radio"
          name="judgement-${link.id}"
          data-key="${name}.${link.id}"
          .checked=${live(now === value)}
          @change=${() => side.deeds.make(judgeChanges(link, item, value), { say: words.saidLinks[name] })}
        />
        ${links[name]}
      </label>
    `;
  };
  return html`
    <fieldset>
      <legend>${links.judgement}</legend>
      ${reworded}
      <div class="options">${[...linkJudgements, null].map(option)}</div>
    </fieldset>
  `;
}

function takeAwayButton(
  talk: RowTalk,
  { link, kind, plan, item }: ShownLink,
): TemplateResult | typeof nothing {
  const { context, talk: words } = talk.model;
  const { links, saidLinks } = words;
  const side = sideOf(context, kind);
  const record = ['links', link.id];
  if (!side?.mayWrite(record, 'removed')) return nothing;
  return actionButton({
    ...{ key: `unlink.${link.id}`, words: links.takeAway, look: 'quiet' },
    name: links.takeAwayOf(shortened(plan.text), shortened(itemText(item))),
    handleClick: () => {
      const after = { say: saidLinks.unlinked, focus: undoKey(talk, 'links') };
      if (side.deeds.make([markRemoved(record, true)], after))
        choose(talk, 'undo', `${kind} links ${link.id}`);
    },
  });
}
