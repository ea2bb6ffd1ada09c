import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { firstDay, lastDay, readDay } from '../shared/day.js';
import type { FieldFault, ReadValue } from '../shared/field-value.js';
import { ownField, type OwnValue } from '../shared/own-fields.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './card-state.js';
import { fieldKeyOf, type FieldOf } from './goal-deeds.js';
import { theirWords } from '../shared/their-words.view.js';
import { spellcheckOf } from './spellcheck.js';

/** A field of a card: where it is, what it is called, and what helps. */
export interface FieldShape {
  readonly of: FieldOf;
  readonly label: string;
  /** Ids of elements that say more about the field. */
  readonly describedBy?: string;
}

/** A box for a person's words. It grows with them and is never written into while it has the focus. */
export function textBox(
  context: CardContext,
  card: CardState,
  { of, label, describedBy = '' }: FieldShape,
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
    write: (was: string, text: string) => context.deeds.write(of, was, text),
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
      ${theirWords(text, words.nothing)}
      <p>${words.changedElsewhereHelp}</p>
    </div>
  `;
}

/** A date. What is half typed or out of range stays in the field, with words about what to do. */
export function dayField(
  context: CardContext,
  card: CardState,
  shape: FieldShape,
  value: string | null,
): TemplateResult {
  return valueField(context, card, shape, value, {
    ...{ type: 'date', min: firstDay, max: lastDay, placeholder: 'YYYY-MM-DD' },
    read: readDay,
    fromText: (day) => day,
  });
}

/** How a value is typed, and how it is read from what was typed. */
export interface ValueControl<T> {
  readonly type: 'date' | 'text';
  readonly inputMode?: 'decimal';
  readonly min?: string;
  readonly max?: string;
  readonly placeholder?: string;
  readonly read: ReadValue;
  readonly fromText: (text: string) => T;
}

/** A value that is finished or not. */
export function valueField<T extends string | number>(
  context: CardContext,
  card: CardState,
  { of, label, describedBy = '' }: FieldShape,
  value: T | null,
  { type, inputMode, min, max, placeholder, read, fromText }: ValueControl<T>,
): TemplateResult {
  const key = fieldKeyOf(of);
  const fault = card.faults?.[key];
  const fromField = (text: string | null) => (text === null ? null : fromText(text));
  const own: OwnValue = {
    kind: 'value',
    key,
    value: value === null ? null : String(value),
    read,
    write: (was, text) => context.deeds.set(of, fromField(was), fromField(text)),
    report: (found) => {
      context.deeds.reportFault(of, found);
    },
  };
  return html`
    <label for=${`field-${key}`}>${label}</label>
    <input
      id=${`field-${key}`}
      data-key=${key}
      type=${type}
      inputmode=${ifDefined(inputMode)}
      autocomplete="off"
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      placeholder=${ifDefined(placeholder)}
      aria-invalid=${fault ? 'true' : 'false'}
      aria-describedby=${`${describedBy} note-${key}`.trim()}
      ${ownField(context.fields, own)}
    />
    <div id=${`note-${key}`}>
      ${fault ? faultNote(context, of, fault) : nothing} ${takenBackNote(context, card, key)}
    </div>
  `;
}

function faultNote({ words }: CardContext, { field }: FieldOf, fault: FieldFault): TemplateResult {
  const isDay = field.endsWith('Date') || field === 'date';
  const sentences = isDay ? words.dateFaults : words.numberFaults;
  return html`<p class="note alert">${sentences[fault]} ${words.faultKept}</p>`;
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
