import { html, nothing, type TemplateResult } from 'lit';
import { itemText } from '../../../src/crosswalk/item-text.js';
import { wordsHashOf } from '../../../src/crosswalk/said-words.js';
import { shortened } from '../../../src/i18n/format.js';
import type { IepItem } from '../../../src/model/iep.js';
import { actionButton } from '../../shared/action-button.view.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox } from '../../shared/unsent/unsent-box.view.js';
import { itemKey } from '../item-key.js';
import { mayAsk } from './rights.js';
import { boxName, closeBox, isBoxOpen, showNamed, underBox, type RowTalk } from './talk-model.js';

/** How the case manager asks whether words of the IEP may be copied, and what for. */
export function askView(talk: RowTalk, item: IepItem): TemplateResult | typeof nothing {
  const { model, side } = talk;
  const { context } = model;
  const { consent, send: sendWords } = model.talk;
  if (!mayAsk(context) || !side.mayAdd(['consents'], { role: context.viewerRole })) return nothing;
  const name = boxName('ask', item.id);
  const key = `ask.${itemKey(item.id)}`;
  if (!isBoxOpen(talk, name))
    return actionButton({
      ...{ key, words: consent.ask, name: consent.askOf(shortened(itemText(item))) },
      handleClick: () => {
        showNamed(talk, name, true, name);
      },
    });
  const handleSend = (event: Event) => {
    const deliver = (reason: string) => ask(talk, item, reason);
    if (send(talk.place, event, { name, key: name, deliver })) showNamed(talk, name, false);
  };
  const box = { name, key: name, label: consent.askBox, faults: consent.askFaults };
  return html`
    ${unsentBox(talk.place, { ...box, under: underBox(model, talk.place) })}
    <div class="buttons">
      ${actionButton({ key: `send.${name}`, words: sendWords, look: 'main', handleClick: handleSend })}
      ${actionButton({
        ...{ key: `cancel.${name}`, words: context.words.cancel },
        handleClick: () => {
          closeBox(talk, name, key);
        },
      })}
    </div>
  `;
}

function ask({ model, side }: RowTalk, item: IepItem, reason: string): boolean {
  const fields = { iepItem: item.id, wordsHash: wordsHashOf(item), role: model.context.viewerRole, reason };
  const after = (id: string) => ({ say: model.talk.saidConsents.asked, focus: `consent.${id}` });
  return side.deeds.add(['consents'], fields, after) !== undefined;
}
