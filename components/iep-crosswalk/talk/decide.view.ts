import { html, nothing, type TemplateResult } from 'lit';
import { itemText } from '../../../src/crosswalk/item-text.js';
import { isSaidOf, wordsHashOf } from '../../../src/crosswalk/said-words.js';
import { shortened } from '../../../src/i18n/format.js';
import type { CrosswalkConsent, CrosswalkDecision } from '../../../src/model/crosswalk.js';
import type { IepItem } from '../../../src/model/iep.js';
import { actionButton } from '../../shared/action-button.view.js';
import { itemKey } from '../item-key.js';
import { copiedTo } from './copy-step.js';
import { consentKey, notKeptName, putIntoPlan } from './put-into-plan.js';
import { mayDecide } from './rights.js';
import { isShown, showNamed, type RowTalk } from './talk-model.js';

/** Yes and no, for whoever decides; an answer can be taken back until something came of it. */
export function decideView(
  talk: RowTalk,
  item: IepItem,
  given: CrosswalkConsent,
): TemplateResult | typeof nothing {
  const { model, side, kind } = talk;
  const { consent, saidConsents } = model.talk;
  const record = ['consents', given.id];
  const isMine = mayDecide(model.context, kind) && side.mayWrite(record, 'decision');
  if (!isMine || !isSaidOf(given, item)) return nothing;
  const now = given.decision ?? null;
  const said = (value: CrosswalkDecision | null, words: string) =>
    actionButton({
      ...{ key: `${value ?? 'again'}.${given.id}`, words, ...(value ? {} : { look: 'quiet' as const }) },
      name: consent.answerOf(words, shortened(itemText(item))),
      handleClick: () => {
        side.deeds.make([{ type: 'set', record, field: 'decision', was: now, value }], {
          ...{
            say: saidConsents[value ?? 'again'],
            focus: value === 'yes' ? `copy.${given.id}` : consentKey(given),
          },
        });
      },
    });
  if (!now) return html`<div class="buttons">${said('yes', consent.yes)} ${said('no', consent.no)}</div>`;
  return copiedTo(given, model.sources.plan) ? nothing : said(null, consent.again);
}

/** The button that puts the words into the plan: there only after a yes, for whoever could say it. */
export function copyView(
  talk: RowTalk,
  item: IepItem,
  given: CrosswalkConsent,
): TemplateResult | typeof nothing {
  const found = copiedTo(given, talk.model.sources.plan);
  const isDone = found !== undefined && (given.result || !found.isThere);
  const isYes = given.decision === 'yes' && isSaidOf(given, item);
  if (!isYes || isDone) return nothing;
  const { consent } = talk.model.talk;
  if (!mayCopy(talk, given)) return html`<p class="help">${consent.copyTheirs}</p>`;
  return html`
    ${talk.item.choices?.[notKeptName] === given.id ? html`<p class="note">${consent.notKept}</p>` : nothing}
    ${copyButton(talk, item, `copy.${given.id}`, () => {
      void putIntoPlan(talk, item, given.id);
    })}
  `;
}

function mayCopy({ model, side, kind }: RowTalk, { id }: Pick<CrosswalkConsent, 'id'>): boolean {
  return mayDecide(model.context, kind) && side.mayWrite(['consents', id], 'result') && mayAddToPlan(model);
}

function mayAddToPlan({ context }: RowTalk['model']): boolean {
  return context.plan?.mayAdd(['suggestions']) === true;
}

function copyButton(talk: RowTalk, item: IepItem, key: string, handleClick: () => void): TemplateResult {
  const { consent } = talk.model.talk;
  const words = talk.model.context.isStudent ? consent.copy : consent.copyOther;
  return actionButton({ key, words, name: consent.copyOf(words, shortened(itemText(item))), handleClick });
}

/** Whoever decides need not ask anybody: they are asked once themselves, and their yes is kept as theirs. */
export function ownHandView(talk: RowTalk, item: IepItem): TemplateResult | typeof nothing {
  const { model, side, kind } = talk;
  const { context } = model;
  const { consent } = model.talk;
  const mayAdd = side.mayAdd(['consents'], { role: context.viewerRole, decision: 'yes' });
  if (!mayDecide(context, kind) || !mayAdd || !mayAddToPlan(model)) return nothing;
  const name = `own.${itemKey(item.id)}`;
  const key = `copy.${itemKey(item.id)}`;
  if (isShown(talk, name) !== true)
    return copyButton(talk, item, key, () => {
      showNamed(talk, name, true, `sure.${name}`);
    });
  return html`
    <div class="note">
      <p>${context.isStudent ? consent.sure : consent.sureOther}</p>
      <div class="buttons">
        ${actionButton({
          ...{ key: `sure.${name}`, words: consent.sureYes, look: 'main' },
          name: consent.copyOf(consent.sureYes, shortened(itemText(item))),
          handleClick: () => {
            copyByHand(talk, item, name);
          },
        })}
        ${actionButton({
          ...{ key: `cancel.${name}`, words: context.words.cancel },
          handleClick: () => {
            showNamed(talk, name, false, key);
          },
        })}
      </div>
    </div>
  `;
}

/** The yes comes first: nothing is copied before storage holds it. */
function copyByHand(talk: RowTalk, item: IepItem, name: string): void {
  const { model, side } = talk;
  const said = { iepItem: item.id, wordsHash: wordsHashOf(item), role: model.context.viewerRole };
  const after = (id: string) => ({ focus: consentKey({ id }) });
  const id = side.deeds.add(['consents'], { ...said, decision: 'yes' }, after);
  if (id === undefined) return;
  showNamed(talk, name, false);
  void putIntoPlan(talk, item, id);
}
