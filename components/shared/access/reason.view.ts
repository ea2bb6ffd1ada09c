import { html, nothing, type TemplateResult } from 'lit';
import type { reasonWords } from '../../../src/i18n/crosswalk-access/en.js';
import type { AccessReason } from '../../../src/storage/contract.js';
import { heading } from '../heading.js';

const reasons = ['teaching', 'meeting', 'review', 'other'] as const satisfies readonly AccessReason[];

/** The question why somebody at school looks, and what follows from the answer. */
export interface ReasonQuestion {
  readonly words: typeof reasonWords;
  /** The level of its heading. */
  readonly level: number;
  readonly chosen: string | undefined;
  /** Whether somebody wanted to look without a reason. */
  readonly isMissing: boolean;
  /** The `data-key` of what takes the focus once the question is gone. */
  readonly otherwise: string;
  readonly choose: (reason: AccessReason) => void;
  readonly open: (reason: AccessReason) => void;
  /** Notes that no reason was chosen, and says so. */
  readonly noteMissing: () => void;
}

/** Asks those at school, once for as long as the plan is open, why they look: before anything is loaded. */
export function reasonView(question: ReasonQuestion): TemplateResult {
  const { words, level, isMissing, otherwise } = question;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) submit(question, event.currentTarget);
  };
  return html`
    <form class="reason" part="reason" novalidate @submit=${handleSubmit}>
      ${heading(level, 'reason-heading', words.heading)}
      <p>${words.help}</p>
      <fieldset
        role="radiogroup"
        aria-labelledby="reason-legend"
        aria-required="true"
        aria-invalid=${isMissing ? 'true' : 'false'}
      >
        <legend id="reason-legend">${words.legend}</legend>
        <div class="options">${reasons.map((reason) => option(question, reason))}</div>
        ${isMissing ? html`<p class="note alert" id="reason-fault">${words.missing}</p>` : nothing}
      </fieldset>
      <div class="buttons">
        <button class="main" data-key="reason-open" data-otherwise=${otherwise}>${words.open}</button>
      </div>
    </form>
  `;
}

/** What is wrong is read with the choice that takes the focus. */
function option({ words, chosen, choose, isMissing }: ReasonQuestion, reason: AccessReason): TemplateResult {
  return html`
    <label class="option">
      <input
        type="radio"
        name="reason"
        value=${reason}
        data-key="reason.${reason}"
        aria-describedby=${isMissing ? 'reason-fault' : nothing}
        .checked=${reason === chosen}
        @change=${() => {
          choose(reason);
        }}
      />
      ${words[reason]}
    </label>
  `;
}

/** Nothing is opened without a reason: the first of them gets the focus. */
function submit({ open, noteMissing }: ReasonQuestion, form: HTMLFormElement): void {
  const chosen = new FormData(form).get('reason');
  const reason = reasons.find((each) => each === chosen);
  if (reason) {
    open(reason);
    return;
  }
  noteMissing();
  form.querySelector('input')?.focus();
}
