import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readNumber, type NumberBounds } from '../shared/number-text.js';
import { ownField } from '../shared/own-fields.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './goal-deeds.js';
import { fieldKeyOf } from '../shared/deeds/plan-deeds.js';
import { takenBackNote, valueField, type FieldShape } from '../shared/deeds/fields.view.js';

// Fields that only parts draw: a file of their own keeps them out of what a page loads at once.

/** A short line, such as a name: a value that is written letter by letter. */
export function lineField(
  context: CardContext,
  card: CardState,
  { of, label, describedBy = '' }: FieldShape,
  value: string | null,
): TemplateResult {
  const key = fieldKeyOf(of);
  const own = {
    kind: 'text',
    key,
    value: value ?? '',
    write: (was: string, text: string) => context.deeds.set(of, was || null, text || null),
  } as const;
  return html`
    <label for=${`field-${key}`}>${label}</label>
    <input
      id=${`field-${key}`}
      data-key=${key}
      type="text"
      maxlength="500"
      dir="auto"
      lang=${context.around}
      spellcheck=${context.spellcheck(of.field)}
      aria-describedby=${`${describedBy} note-${key}`.trim()}
      ${ownField(context.fields, own)}
    />
    <div id=${`note-${key}`}>${takenBackNote(context, card, key)}</div>
  `;
}

/** A number, in a text field with a number pad: what is no number stays as it was typed. */
export function numberField(
  context: CardContext,
  card: CardState,
  { bounds, ...shape }: FieldShape & { readonly bounds: NumberBounds },
  value: number | null,
): TemplateResult {
  const read = readNumber(bounds);
  return valueField(context, card, shape, value, {
    type: 'text',
    inputMode: 'decimal',
    read,
    fromText: Number,
  });
}

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A choice from a list, some of it in groups. */
export function choiceField(
  context: CardContext,
  card: CardState,
  { of, label }: FieldShape,
  value: string | null,
  choices: readonly (Choice | { readonly group: string; readonly choices: readonly Choice[] })[],
): TemplateResult {
  const key = fieldKeyOf(of);
  const option = (choice: Choice) =>
    html`<option value=${choice.value} .selected=${live(choice.value === (value ?? ''))}>
      ${choice.label}
    </option>`;
  const handleChange = (event: Event) => {
    const { value: chosen } = event.currentTarget as HTMLSelectElement;
    context.deeds.set(of, value, chosen === '' ? null : chosen);
  };
  return html`
    <label for=${`field-${key}`}>${label}</label>
    <select id=${`field-${key}`} data-key=${key} aria-describedby=${`note-${key}`} @change=${handleChange}>
      ${choices.map((choice) =>
        'group' in choice
          ? html`<optgroup label=${choice.group}>${choice.choices.map(option)}</optgroup>`
          : option(choice),
      )}
    </select>
    <div id=${`note-${key}`}>${takenBackNote(context, card, key)}</div>
  `;
}
