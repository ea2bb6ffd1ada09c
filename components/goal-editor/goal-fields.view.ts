import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { firstDay, lastDay } from '../shared/day.js';
import { ownField } from '../shared/own-fields.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './card-state.js';
import { fieldKeyOf, type FieldOf } from './goal-deeds.js';
import { spellcheckOf, theirWords } from './goal-words.view.js';

/** A field of a goal card: where it is, what it is called, and what helps. */
export interface FieldShape {
  readonly goalId: string;
  readonly of: FieldOf;
  readonly label: string;
  /** Ids of elements that say more about the field. */
  readonly describedBy?: string;
}

/** A box for a person's words. It grows with them and is never written into while it has the focus. */
export function textBox(
  context: CardContext,
  card: CardState,
  { goalId, of, label, describedBy = '' }: FieldShape,
  value: string,
): TemplateResult {
  const key = fieldKeyOf(of);
  const refused = card.refused?.[key];
  const shown = context.fields.shownIn(key);
  const incoming = refused === undefined && shown !== undefined && shown !== value ? value : undefined;
  const own = {
    kind: 'text',
    key,
    value: refused?.text ?? value,
    kept: value,
    write: (was: string, text: string) => context.deeds.write(goalId, of, was, text),
  } as const;
  return html`
    <label for=${`field-${key}`}>${label}</label>
    <textarea
      id=${`field-${key}`}
      data-key=${key}
      rows=${rowsFor(own.value)}
      dir="auto"
      lang=${context.around}
      spellcheck=${spellcheckOf(context, of.field)}
      aria-describedby=${ifDefined(`${describedBy} note-${key}`.trim())}
      ${ownField(context.fields, own)}
    ></textarea>
    <div id=${`note-${key}`}>
      ${refused ? html`<p class="note alert">${context.words.refused[refused.reason]}</p>` : nothing}
      ${incoming === undefined ? nothing : incomingNote(context, incoming)}
    </div>
  `;
}

/** Where boxes cannot grow by themselves, this many lines are a fair guess. */
function rowsFor(text: string): number {
  const lines = text.split('\n', 12).reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 0);
  return Math.min(lines, 12);
}

function incomingNote(context: CardContext, text: string): TemplateResult {
  const { words } = context;
  return html`
    <div class="note" part="incoming">
      <p>${words.changedElsewhere}</p>
      ${theirWords(context, text, words.nothing)}
      <p>${words.changedElsewhereHelp}</p>
    </div>
  `;
}

/** A date. What is half typed or out of range stays in the field, with words about what to do. */
export function dayField(
  context: CardContext,
  card: CardState,
  { goalId, of, label, describedBy = '' }: FieldShape,
  value: string | null,
): TemplateResult {
  const key = fieldKeyOf(of);
  const fault = card.faults?.[key];
  const own = {
    kind: 'day',
    key,
    value,
    write: (was: string | null, day: string | null) => context.deeds.set(goalId, of, was, day),
    report: (found: typeof fault) => context.deeds.reportDay(goalId, key, found),
  } as const;
  return html`
    <label for=${`field-${key}`}>${label}</label>
    <input
      id=${`field-${key}`}
      data-key=${key}
      type="date"
      min=${firstDay}
      max=${lastDay}
      placeholder="YYYY-MM-DD"
      aria-invalid=${fault ? 'true' : 'false'}
      aria-describedby=${ifDefined(`${describedBy} note-${key}`.trim())}
      ${ownField(context.fields, own)}
    />
    <div id=${`note-${key}`}>
      ${fault ? faultNote(context, fault) : nothing} ${takenBackNote(context, card, key)}
    </div>
  `;
}

function faultNote({ words }: CardContext, fault: 'unfinished' | 'out-of-range'): TemplateResult {
  const sentence = fault === 'unfinished' ? words.dateUnfinished : words.dateOutOfRange;
  return html`<p class="note alert">${sentence} ${words.dateKept}</p>`;
}

/** Why a value or a tick is as it was before. */
export function takenBackNote(
  { words }: CardContext,
  { takenBack }: CardState,
  key: string,
): TemplateResult | typeof nothing {
  const reason = takenBack?.[key];
  return reason ? html`<p class="note alert">${words.takenBack[reason]}</p>` : nothing;
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
  { goalId, of, label }: FieldShape,
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
    context.deeds.set(goalId, of, value, chosen === '' ? null : chosen);
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
