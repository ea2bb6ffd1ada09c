import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GoalProgressWords } from '../../../src/i18n/goal-progress/dictionary.js';
import type { CardContext } from '../card-context.js';
import type { CardState } from '../goal-deeds.js';
import { fieldKeyOf, type FieldOf } from '../../shared/deeds/plan-deeds.js';
import { takenBackNote } from '../../shared/deeds/fields.view.js';
import { schoolYearName } from './school-years.js';

interface YearModel {
  readonly context: CardContext;
  readonly card: CardState;
  readonly words: GoalProgressWords;
  readonly of: FieldOf;
  /** A school year by its ending year. */
  readonly year: number | null;
  readonly choices: readonly number[];
}

/** A choice among school years; kept as a number, shown as “2026–27”. */
export function yearField({ context, card, words, of, year, choices }: YearModel): TemplateResult {
  const key = fieldKeyOf(of);
  const handleChange = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    const { value } = event.currentTarget;
    context.deeds.set(of, year, value === '' ? null : Number(value));
  };
  return html`
    <label for=${`field-${key}`}>${words.benchmarks.year}</label>
    <select id=${`field-${key}`} data-key=${key} aria-describedby=${`note-${key}`} @change=${handleChange}>
      <option value="" .selected=${live(year === null)}>${words.benchmarks.noYear}</option>
      ${choices.map(
        (choice) =>
          html`<option value=${choice} .selected=${live(choice === year)}>${schoolYearName(choice)}</option>`,
      )}
    </select>
    <div id=${`note-${key}`}>${takenBackNote(context, card, key)}</div>
  `;
}
