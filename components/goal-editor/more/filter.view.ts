import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GoalMoreWords } from '../../../src/i18n/goal-more/dictionary.js';
import { goalStatuses, type Goal } from '../../../src/model/goal.js';
import type { CardContext } from '../card-context.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { GoalWish } from '../goal-filter.js';
import { domainName } from '../goal-names.js';
import type { Choice } from '../rare-fields.view.js';

/** The goals there are, which of them somebody wants to see, and the words of this part. */
export interface FilterModel {
  readonly context: CardContext;
  readonly words: GoalMoreWords;
  readonly goals: readonly Goal[];
  readonly wish: GoalWish;
  readonly choose: (wish: GoalWish) => void;
}

/** Two choices of what to see, and the way back to all. */
export function filterChoices(model: FilterModel): TemplateResult {
  const { wish, words } = model;
  const isOn = wish.domain !== null || wish.status !== null;
  return html`
    <div class="goal-choices" role="group" aria-label=${words.filter.title}>
      ${choice(model, 'domain', domainChoices(model))} ${choice(model, 'status', statusChoices(model))}
      ${isOn ? showAll(model) : nothing}
    </div>
  `;
}

/** The parts of life that goals here belong to, and the one that is chosen. */
function domainChoices({ context, words, goals, wish }: FilterModel): readonly Choice[] {
  const ids = new Set(
    [...goals.map(({ domain }) => domain), wish.domain].filter((id) => id !== null && id !== undefined),
  );
  const known = [...ids].map((id) => ({ value: id, label: domainName(context, id) }));
  return [{ value: '', label: words.filter.anyDomain }, ...known];
}

function statusChoices({ context, words }: FilterModel): readonly Choice[] {
  const inList = goalStatuses.filter((status) => status !== 'archived');
  const known = inList.map((status) => ({ value: status, label: context.words.statuses[status] }));
  return [{ value: '', label: words.filter.anyStatus }, ...known];
}

function choice(
  { context, words, wish, choose }: FilterModel,
  name: keyof GoalWish,
  choices: readonly Choice[],
): TemplateResult {
  const label = name === 'status' ? words.fields.status : context.words.goalFields.domain;
  const id = `filter-${name}`;
  const handleChange = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const status = goalStatuses.find((one) => one === value) ?? null;
    choose(name === 'status' ? { ...wish, status } : { ...wish, domain: value || null });
  };
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} data-key=${id} @change=${handleChange}>
        ${choices.map(
          (one) =>
            html`<option value=${one.value} .selected=${live(one.value === (wish[name] ?? ''))}>
              ${one.label}
            </option>`,
        )}
      </select>
    </div>
  `;
}

function showAll({ words, choose }: FilterModel): TemplateResult {
  return html`
    <p>
      ${actionButton({
        key: 'filter-all',
        words: words.filter.all,
        look: 'quiet',
        handleClick: () => {
          choose({ domain: null, status: null });
        },
      })}
    </p>
  `;
}
