import { html, nothing, type TemplateResult } from 'lit';
import { inOrder } from '../../../src/edits/order.js';
import type { Experience } from '../../../src/model/experience.js';
import { guardedList } from '../../shared/guarded-list.js';
import { actionButton } from '../../shared/action-button.view.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { experienceItem } from './experience-item.view.js';
import { readersId, type ExperiencesModel } from './experience-model.js';
import { sumsView } from './experience-sums.view.js';
import { experienceName } from './experience-words.js';

/** What the student has done: the list, the sums, and what was removed. */
export function experiencesView(model: ExperiencesModel): TemplateResult {
  const { context, words, experiences } = model;
  const { isStudent } = context;
  const present = inOrder(experiences);
  return html`
    <div class="experiences">
      <p class="help">${words.help}</p>
      <p class="help" id=${readersId}>
        ${isStudent ? context.words.whoCanRead : context.words.whoCanReadOther}
      </p>
      ${present.length === 0 ? html`<p>${words.empty}</p>` : listView(model, present)} ${addButton(model)}
      ${sumsView(model)} ${removedView(model)}
    </div>
  `;
}

function listView({ context, words, cardOf }: ExperiencesModel, present: readonly Experience[]) {
  const shown = () => present.map(({ id }) => id);
  return html`
    <ol aria-label=${context.isStudent ? words.list : words.listOther}>
      ${guardedList(
        present.map((experience, index) => {
          const card = cardOf(experience.id);
          const isLast = index === present.length - 1;
          const number = index + 1;
          return {
            key: experience.id,
            // The order is part of it, for the buttons that move ask for it.
            from: [context, words, experience, card, shown().join(' ')],
            draw: () => html`
              <li data-item=${experience.id} data-list="experiences" tabindex="-1">
                ${experienceItem({ context, words, card, experience, number, isLast, shown })}
              </li>
            `,
          };
        }),
      )}
    </ol>
  `;
}

function addButton({ context, words }: ExperiencesModel): TemplateResult | typeof nothing {
  const { deeds } = context;
  const collection = ['experiences'];
  if (!context.mayAdd(collection)) return nothing;
  const handleClick = () => {
    const id = deeds.add(collection, {}, (made) => ({
      say: words.said.added,
      focus: fieldKeyOf({ record: [...collection, made], field: 'title' }),
    }));
    if (id !== undefined) deeds.show(id, 'experience', true);
  };
  return html`
    <button type="button" data-key="add-experience" data-add="experiences" @click=${handleClick}>
      ${words.add}
    </button>
  `;
}

function removedView({ context, words, experiences }: ExperiencesModel): TemplateResult | typeof nothing {
  const removed = inOrder(experiences, 'removed').filter(({ id }) =>
    context.mayWrite(['experiences', id], 'removed'),
  );
  if (removed.length === 0) return nothing;
  return html`
    <details class="removed-experiences">
      <summary data-key="removed-experiences">${words.removed(removed.length)}</summary>
      <p class="help">${words.removedHelp}</p>
      <ul>
        ${removed.map((experience, index) => removedItem({ context, words }, experience, index + 1))}
      </ul>
    </details>
  `;
}

function removedItem(
  { context, words }: Pick<ExperiencesModel, 'context' | 'words'>,
  experience: Experience,
  number: number,
): TemplateResult {
  const name = experienceName(words, experience, number);
  const handleClick = () => {
    context.deeds.restore(['experiences', experience.id], {
      say: words.said.restored,
      focus: `${experience.id}.experience`,
    });
  };
  return html`
    <li data-item=${experience.id} data-list="removed-experiences" tabindex="-1">
      <bdi lang=${context.around}>${name}</bdi>
      ${actionButton({
        key: `${experience.id}.restore`,
        words: context.words.restore,
        name: words.restore(name),
        handleClick,
      })}
    </li>
  `;
}
