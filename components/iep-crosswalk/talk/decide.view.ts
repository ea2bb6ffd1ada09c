import { html, nothing, type TemplateResult } from 'lit';
import { shortened } from '../../../src/i18n/format.js';
import type { CrosswalkConsent, CrosswalkDecision } from '../../../src/model/crosswalk.js';
import type { IepItem } from '../../../src/model/iep.js';
import { toPointer } from '../../../src/model/json-pointer.js';
import { actionButton } from '../../shared/action-button.view.js';
import { copiedTo, copyPlace, copyStep } from './copy-step.js';
import { linkChanges } from './link-changes.js';
import { mayDecide } from './rights.js';
import { sideFor } from '../../../src/crosswalk/sources.js';
import { isShown, itemKey, showNamed, type RowTalk } from './talk-model.js';
import { itemText } from './things.js';

function consentKey({ id }: Pick<CrosswalkConsent, 'id'>): string {
  return `consent.${id}`;
}

/** Yes and no, for whoever decides; an answer can be taken back until something came of it. */
export function decideView(
  talk: RowTalk,
  item: IepItem,
  given: CrosswalkConsent,
): TemplateResult | typeof nothing {
  const { model, side, kind } = talk;
  const { consent, saidConsents } = model.talk;
  const record = ['consents', given.id];
  if (!mayDecide(model.context, kind) || !side.mayWrite(record, 'decision')) return nothing;
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
  if (given.decision !== 'yes' || isDone || !mayCopy(talk, given)) return nothing;
  return copyButton(talk, item, `copy.${given.id}`, () => {
    putIntoPlan(talk, item, given);
  });
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

/** The yes is kept before anything is copied. */
function copyByHand(talk: RowTalk, item: IepItem, name: string): void {
  const { model, side } = talk;
  const consent = { iepItem: item.id, role: model.context.viewerRole, decision: 'yes' };
  const id = side.deeds.add(['consents'], consent);
  if (id === undefined) return;
  showNamed(talk, name, false);
  putIntoPlan(talk, item, { id, result: null });
}

/** First the plan, then what came of it: where a page is closed between the two, the next press finishes it. */
function putIntoPlan(talk: RowTalk, item: IepItem, given: Pick<CrosswalkConsent, 'id' | 'result'>): void {
  const { model, side, kind } = talk;
  const { context, sources } = model;
  const { plan, pack } = sources;
  const step = copyStep(given, item, { plan, pack, role: context.viewerRole });
  if (step.changes.length > 0 && !context.plan?.deeds.make(step.changes)) return;
  const [result, place] = [toPointer(step.result), copyPlace(item, context.viewerRole)];
  const crosswalk = sideFor(kind, sources).crosswalk ?? {};
  side.deeds.make(
    [
      {
        type: 'set',
        record: ['consents', given.id],
        field: 'result',
        was: given.result ?? null,
        value: result,
      },
      ...(place === 'goals' ? linkChanges(crosswalk, { plan: result, iepItem: item.id }, true) : []),
    ],
    { say: model.talk.saidConsents[place], focus: consentKey(given) },
  );
}
