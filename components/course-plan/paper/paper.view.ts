import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { openView } from './open.view.js';
import { paperItem, type PaperModel } from './paper-model.js';
import { paperForms, takeAlong, type PaperForm } from './take-along.js';

/** Printing, saving and opening: closed until somebody wants it. */
export function paperSection(model: PaperModel): unknown {
  const { context, words, courses, years, body, whatIf, rules, itemOf } = model;
  const item = itemOf(paperItem);
  const isOpen = item.open?.paper === true;
  const inside = isOpen ? [item, courses, years, body, whatIf, rules] : [];
  return guardedList([
    { key: paperItem, from: [context, words, ...inside], draw: () => drawSection(model, isOpen) },
  ]);
}

function drawSection(model: PaperModel, isOpen: boolean): TemplateResult {
  const { context, words } = model;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(paperItem, 'paper', currentTarget.open);
  };
  return html`
    <details class="below paper" part="paper" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="plan.paper">${heading(context.level + 1, 'paper-heading', words.heading)}</summary>
      ${isOpen ? html`<div class="inside">${takeView(model)} ${openView(model)}</div>` : nothing}
    </details>
  `;
}

function takeView(model: PaperModel): TemplateResult {
  const { context, words, itemOf } = model;
  const { isStudent } = context;
  const note = itemOf(paperItem).choices?.note;
  return html`
    <p>${isStudent ? words.help : words.helpOther}</p>
    <div class="buttons">${paperForms.map((form) => formButton(model, form))}</div>
    <p class="help">${isStudent ? words.fileHelp : words.fileHelpOther}</p>
    ${note ? html`<p class="note paper-note">${note}</p>` : nothing}
  `;
}

function formButton(model: PaperModel, form: PaperForm): TemplateResult {
  const { context, words } = model;
  return actionButton({
    key: `paper-${form}`,
    words: (context.isStudent ? words.buttons : words.buttonsOther)[form],
    handleClick: ({ currentTarget }) => {
      const place = currentTarget instanceof Element && currentTarget.closest<HTMLElement>('.paper');
      if (place) void takeAlong({ form, model, place });
    },
  });
}
