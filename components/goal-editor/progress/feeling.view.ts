import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GoalProgressWords } from '../../../src/i18n/goal-progress/dictionary.js';
import { feelings, type Feeling, type ProgressEntry } from '../../../src/model/goal.js';
import type { CardContext } from '../card-context.js';
import type { CardState } from '../goal-deeds.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { takenBackNote } from '../../shared/deeds/fields.view.js';

interface FeelingModel {
  readonly context: CardContext;
  readonly card: CardState;
  readonly words: GoalProgressWords;
  readonly goalId: string;
  readonly entry: ProgressEntry;
}

/** How it felt, in words; it can be left out, and taken back. */
export function feelingField({ context, card, words, goalId, entry }: FeelingModel): TemplateResult {
  const of = { record: ['goals', goalId, 'progress', entry.id], field: 'feeling' };
  const key = fieldKeyOf(of);
  const chosen = entry.feeling ?? null;
  const choice = (value: Feeling | null) => {
    const name = value ?? 'none';
    const handleChange = () => {
      context.deeds.set(of, chosen, value);
    };
    return html`
      <label class="choice">
        <input
          type="radio"
          name=${key}
          value=${name}
          data-key=${`${key}.${name}`}
          .checked=${live(chosen === value)}
          @change=${handleChange}
        />
        ${words.progress.feelings[name]}
      </label>
    `;
  };
  return html`
    <fieldset class="feeling">
      <legend class="label">${words.progress.feeling}</legend>
      <div class="choices">${feelings.map(choice)} ${choice(null)}</div>
      ${takenBackNote(context, card, key)}
    </fieldset>
  `;
}
