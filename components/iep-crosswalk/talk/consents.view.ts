import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { itemText } from '../../../src/crosswalk/item-text.js';
import { inOrder } from '../../../src/edits/order.js';
import { isSaidOf } from '../../../src/crosswalk/said-words.js';
import { sideFor } from '../../../src/crosswalk/sources.js';
import { shortened } from '../../../src/i18n/format.js';
import type { CrosswalkConsent } from '../../../src/model/crosswalk.js';
import type { IepItem } from '../../../src/model/iep.js';
import type { Authored } from '../../../src/model/record-spec.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { authorName } from '../../shared/person-names.js';
import { markRemoved } from '../../shared/record-changes.js';
import { theirWords } from '../../shared/their-words.view.js';
import type { CrosswalkContext } from '../crosswalk-context.js';
import { itemKey } from '../item-key.js';
import { askView } from './ask.view.js';
import { copiedTo, isForPlan } from './copy-step.js';
import { copyView, decideView, ownHandView } from './decide.view.js';
import { consentKey } from './put-into-plan.js';
import { mayAsk, mayDecide } from './rights.js';
import { suggestView } from './suggest.view.js';
import { choose, nameOf, whenIn, type RowTalk } from './talk-model.js';
import { undoKey, undoNote } from './undo-note.view.js';

/** What was asked about an item of the IEP, in the order it was asked. */
export function consentsOf(
  { model, kind }: Pick<RowTalk, 'model' | 'kind'>,
  item: Pick<IepItem, 'id'>,
): readonly CrosswalkConsent[] {
  const { crosswalk } = sideFor(kind, model.sources);
  return inOrder(crosswalk?.consents).filter(({ iepItem }) => iepItem === item.id);
}

/** What of the IEP may go into the plan: asked first, said by whom, and what came of it. */
export function consentsView(talk: RowTalk): TemplateResult | typeof nothing {
  const { model, state, items, kind } = talk;
  const { context } = model;
  const { consent, saidConsents } = model.talk;
  const isActing = mayAsk(context) || mayDecide(context, kind);
  const shown = items.filter((item) => (isActing && isForPlan(item)) || consentsOf(talk, item).length > 0);
  if (shown.length === 0 && context.isStudent) return nothing;
  const title = `consents-${state.row.id}`;
  return html`
    <div class="block">
      ${heading(context.level + 2, title, consent.heading)}
      <p class="help">${consent.help} ${consent.deciders[kind]} ${holderWords(talk)}</p>
      ${
        shown.length === 0
          ? html`<p class="help">${consent.none}</p>`
          : html`<ul class="remarks" aria-labelledby=${title}>
              ${repeat(
                shown,
                ({ id }) => id,
                (item) => itemView(talk, item),
              )}
            </ul>`
      }
      ${undoNote(talk, 'consents', { note: consent.takenBack, said: saidConsents.back, focus: undoneKey(talk) })}
      ${suggestView(talk)}
    </div>
  `;
}

/** Who holds the rights, as the plan names them; a guardian may be somebody else. */
function holderWords({ model }: RowTalk): string {
  const { context, talk } = model;
  const { rightsHolder } = context.student;
  const { holder, holderMe, holderMeOther } = talk.consent;
  if (rightsHolder === context.viewerId) return context.isStudent ? holderMe : holderMeOther;
  if (rightsHolder) return holder(nameOf(context, rightsHolder));
  return mayAsk(context) ? talk.consent.noHolderStaff : talk.consent.noHolder;
}

function itemView(talk: RowTalk, item: IepItem): TemplateResult {
  const consents = consentsOf(talk, item);
  return html`
    <li
      class="remark"
      data-list="consents ${talk.state.row.id}"
      data-item=${itemKey(item.id)}
      data-key=${itemKey(item.id)}
      tabindex="-1"
    >
      ${theirWords(itemText(item), talk.model.talk.links.unnamed)}
      ${consents.map((consent) => consentView(talk, item, consent))} ${anewView(talk, item, consents)}
    </li>
  `;
}

/**
 * How it begins anew, where no question about these words is open and no yes to them is still to be used. A no
 * stands for whoever asks until the words change or it is taken back; whoever said it may think again. That is a
 * courtesy of this page: no rule of a server refuses a new question about the same words.
 */
function anewView(talk: RowTalk, item: IepItem, consents: readonly CrosswalkConsent[]): unknown {
  const { model } = talk;
  const last = consents.filter((consent) => isSaidOf(consent, item)).at(-1);
  if (last?.decision === 'no')
    return [
      mayAsk(model.context) ? html`<p class="help">${model.talk.consent.saidNo}</p>` : nothing,
      ownHandView(talk, item),
    ];
  const isUsedUp = last?.decision === 'yes' && copiedTo(last, model.sources.plan)?.isThere === false;
  return !last || isUsedUp ? [askView(talk, item), ownHandView(talk, item)] : nothing;
}

function consentView(talk: RowTalk, item: IepItem, given: CrosswalkConsent): TemplateResult {
  const { model } = talk;
  const { context } = model;
  const { consent } = model.talk;
  return html`
    <div class="given" data-key="consent.${given.id}" tabindex="-1">
      <p>
        <span class="label">${askedWords(talk, given)}</span>
        <span class="help">${whenIn(context, given.made.at)}</span>
      </p>
      ${
        given.reason
          ? html`<p class="label">${consent.reason}</p>
              ${theirWords(given.reason, '')}`
          : nothing
      }
      <p><strong>${given.decision ? consent.decisions[given.decision] : consent.open}</strong></p>
      ${isSaidOf(given, item) ? nothing : html`<p class="help">${consent.reworded}</p>`}
      ${saidByView(talk, given)} ${resultView(talk, given)} ${decideView(talk, item, given)}
      ${copyView(talk, item, given)} ${takeBackView(talk, item, given)}
    </div>
  `;
}

/** As long as nobody answered, whoever asked may take the question back. */
function takeBackView(
  talk: RowTalk,
  item: IepItem,
  { id, decision }: CrosswalkConsent,
): TemplateResult | typeof nothing {
  const { model, side, kind } = talk;
  const { consent, saidConsents } = model.talk;
  const record = ['consents', id];
  if (decision || !side.mayWrite(record, 'removed')) return nothing;
  const handleClick = () => {
    const after = { say: saidConsents.takenBack, focus: undoKey(talk, 'consents') };
    if (side.deeds.make([markRemoved(record, true)], after)) choose(talk, 'undo', `${kind} consents ${id}`);
  };
  return actionButton({
    ...{ key: `take-back.${id}`, words: consent.takeBack, look: 'quiet', handleClick },
    name: consent.answerOf(consent.takeBack, shortened(itemText(item))),
  });
}

function undoneKey({ item }: RowTalk): string {
  return consentKey({ id: item.choices?.undo?.split(' ')[2] ?? '' });
}

/** Whoever wanted it by their own hand asked nobody. */
function askedWords({ model }: RowTalk, given: CrosswalkConsent): string {
  const { context, talk } = model;
  const { consent } = talk;
  const isMine = given.made.by === context.viewerId;
  const isOwnHand = given.decision !== undefined && given.wrote?.decision === undefined;
  if (isOwnHand) return isMine ? consent.itself : consent.itselfBy(authorName(context, given));
  return isMine ? consent.asked : consent.askedBy(authorName(context, given));
}

function saidByView(
  { model }: RowTalk,
  { wrote, decision }: CrosswalkConsent,
): TemplateResult | typeof nothing {
  const by = wrote?.decision;
  if (!by || !decision) return nothing;
  const { context, talk } = model;
  return html`<p class="help">${byOf(context, by, talk.consent.saidBy, talk.consent.saidByMe)}</p>`;
}

/** What came of it in the plan, and who took it there. */
function resultView({ model }: RowTalk, given: CrosswalkConsent): TemplateResult | typeof nothing {
  const { context, talk, sources } = model;
  const found = given.decision === 'yes' ? copiedTo(given, sources.plan) : undefined;
  if (!found) return nothing;
  const { consent } = talk;
  if (!found.isThere) return html`<p class="help">${consent.goneFromPlan}</p>`;
  const by = given.wrote?.result;
  return html`
    <p>${consent.inPlan[found.place]}</p>
    ${by ? html`<p class="help">${byOf(context, by, consent.takenBy, consent.takenByMe)}</p>` : nothing}
  `;
}

/** Who did something and when; oneself is not named like somebody else. */
function byOf(
  context: CrosswalkContext,
  { by, at }: Pick<Authored, 'by' | 'at'>,
  other: (name: string, when: string) => string,
  me: (when: string) => string,
): string {
  const when = whenIn(context, at);
  return by === context.viewerId ? me(when) : other(nameOf(context, by), when);
}
