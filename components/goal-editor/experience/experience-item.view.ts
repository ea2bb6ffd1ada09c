import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from '../../shared/action-button.view.js';
import { experienceFacts } from './experience-facts.view.js';
import { experienceFields } from './experience-fields.view.js';
import type { ExperienceModel } from './experience-model.js';
import { experienceName, factsInWords } from './experience-words.js';

/** One experience: a line, and everything else behind it. */
export function experienceItem(model: ExperienceModel): TemplateResult {
  const { context, experience, card } = model;
  const mayWrite = context.mayWrite(['experiences', experience.id], 'title');
  const facts = mayWrite ? nothing : experienceFacts(model);
  if (!mayWrite && facts === nothing) return html`<p class="experience-line">${lineView(model)}</p>`;
  const isOpen = card.open?.experience === true;
  const handleToggle = (event: Event) => {
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(experience.id, 'experience', currentTarget.open);
  };
  return html`
    <details class="experience-item" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key=${`${experience.id}.experience`}>${lineView(model)}</summary>
      ${
        isOpen
          ? html`<div class="inside">
              ${mayWrite ? html`${experienceFields(model)} ${actionsView(model)}` : facts}
            </div>`
          : nothing
      }
    </details>
  `;
}

function lineView({ context, words, experience, number }: ExperienceModel): TemplateResult {
  const { around, locale } = context;
  const facts = factsInWords(words, locale.tag, experience);
  const name = experience.title?.trim()
    ? html`<bdi lang=${around}>${experience.title}</bdi>`
    : words.untitled(number);
  // The comma keeps the two apart for those who hear them.
  return html`<span class="name">${name}</span
    >${facts ? html`<span class="hidden">, </span> <span class="facts">${facts}</span>` : nothing}`;
}

function actionsView(model: ExperienceModel): TemplateResult | typeof nothing {
  const { context, words, experience, number } = model;
  const record = ['experiences', experience.id];
  if (!context.mayWrite(record, 'removed')) return nothing;
  const name = experienceName(words, experience, number);
  const removal = { said: words.said.removed, note: words.removedNote };
  return html`
    <div class="buttons">
      ${moveButtons(model, name)}
      ${actionButton({
        key: `${experience.id}.remove`,
        words: context.words.remove,
        name: words.remove(name),
        look: 'quiet',
        handleClick: () => {
          context.deeds.remove(record, removal);
        },
      })}
    </div>
  `;
}

function moveButtons(model: ExperienceModel, name: string): TemplateResult {
  const { context, words, experience, number, isLast, shown } = model;
  const { id } = experience;
  const [up, down] = [`${id}.up`, `${id}.down`];
  const place = (to: number) => () => {
    const ids = shown();
    const say = words.said.movedTo(to + 1, ids.length);
    context.deeds.place(['experiences', id], ids, to, { say });
  };
  return html`
    ${actionButton({
      key: up,
      otherwise: down,
      words: context.words.moveUp,
      name: words.moveUp(name),
      look: 'quiet',
      isDisabled: number === 1,
      handleClick: place(number - 2),
    })}
    ${actionButton({
      key: down,
      otherwise: up,
      words: context.words.moveDown,
      name: words.moveDown(name),
      look: 'quiet',
      isDisabled: isLast,
      handleClick: place(number),
    })}
  `;
}
