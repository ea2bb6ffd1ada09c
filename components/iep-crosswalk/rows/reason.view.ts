import { html, nothing, type TemplateResult } from 'lit';
import type { AccessReason } from '../../../src/storage/contract.js';
import { heading } from '../../shared/heading.js';
import { panelItem } from '../crosswalk-deeds.js';
import type { RowsModel } from './rows-model.js';

const reasons = ['teaching', 'meeting', 'review', 'other'] as const satisfies readonly AccessReason[];

/** Asks those at school, once for as long as the plan is open, why they look: before anything is loaded. */
export function reasonView(model: RowsModel): TemplateResult {
  const { words, context, itemOf } = model;
  const { chosen, fault } = itemOf(panelItem).choices ?? {};
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) submit(model, event.currentTarget);
  };
  return html`
    <form class="reason" part="reason" novalidate @submit=${handleSubmit}>
      ${heading(context.level + 1, 'reason-heading', words.reason.heading)}
      <p>${words.reason.help}</p>
      <fieldset aria-describedby=${fault ? 'reason-fault' : nothing}>
        <legend>${words.reason.legend}</legend>
        <div class="options">${reasons.map((reason) => option(model, reason, chosen))}</div>
        ${fault ? html`<p class="note alert" id="reason-fault">${words.reason.missing}</p>` : nothing}
      </fieldset>
      <div class="buttons">
        <button class="main" data-key="reason-open" data-otherwise="screen">${words.reason.open}</button>
      </div>
    </form>
  `;
}

function option(
  { words, context }: RowsModel,
  reason: AccessReason,
  chosen: string | undefined,
): TemplateResult {
  return html`
    <label class="option">
      <input
        type="radio"
        name="reason"
        value=${reason}
        data-key="reason.${reason}"
        .checked=${reason === chosen}
        @change=${() => {
          context.deeds.choose(panelItem, 'chosen', reason);
          context.deeds.choose(panelItem, 'fault', undefined);
        }}
      />
      ${words.reason[reason]}
    </label>
  `;
}

/** Nothing is opened without a reason: the first of them gets the focus. */
function submit({ context, words }: RowsModel, form: HTMLFormElement): void {
  const chosen = new FormData(form).get('reason');
  const reason = reasons.find((each) => each === chosen);
  if (reason) {
    void context.iep?.open(reason);
    return;
  }
  context.deeds.choose(panelItem, 'fault', 'missing');
  context.deeds.say(words.reason.missing);
  form.querySelector('input')?.focus();
}
