import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { firstDay, lastDay, readDay } from '../day.js';
import type { FieldFault, ReadValue } from '../field-value.js';
import type { DeedWords } from '../../../src/i18n/deeds/en.js';
import { ownField, type OwnFields, type OwnValue } from '../own-fields.js';
import type { ItemState } from './item-state.js';
import { fieldKeyOf, type FieldOf, type PlanDeeds } from './plan-deeds.js';
import { theirWords } from '../their-words.view.js';

/** What fields are drawn with. */
export interface FieldContext {
  readonly words: DeedWords;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  readonly fields: OwnFields;
  readonly deeds: Pick<PlanDeeds, 'write' | 'set' | 'reportFault'>;
  /** Whether mistakes are marked in a field. */
  readonly spellcheck: (field: string) => 'true' | 'false';
}

/** A field of an item: where it is, what it is called, and what helps. */
export interface FieldShape {
  readonly of: FieldOf;
  readonly label: string;
  /** Ids of elements that say more about the field. */
  readonly describedBy?: string;
}

/** A box for a person's words. It grows with them and is never written into while it has the focus. */
export function textBox(
  context: FieldContext,
  state: ItemState,
  { of, label, describedBy = '' }: FieldShape,
  value: string,
): TemplateResult {
  const key = fieldKeyOf(of);
  const refused = state.refused?.[key];
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
      spellcheck=${context.spellcheck(of.field)}
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

function incomingNote(context: FieldContext, text: string): TemplateResult {
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
  context: FieldContext,
  state: ItemState,
  shape: FieldShape,
  value: string | null,
): TemplateResult {
  return valueField(context, state, shape, value, {
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
  context: FieldContext,
  state: ItemState,
  { of, label, describedBy = '' }: FieldShape,
  value: T | null,
  { type, inputMode, min, max, placeholder, read, fromText }: ValueControl<T>,
): TemplateResult {
  const key = fieldKeyOf(of);
  const fault = state.faults?.[key];
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
      ${fault ? faultNote(context, of, fault) : nothing} ${takenBackNote(context, state, key)}
    </div>
  `;
}

function faultNote({ words }: FieldContext, { field }: FieldOf, fault: FieldFault): TemplateResult {
  const isDay = field.endsWith('Date') || field === 'date';
  const sentences = isDay ? words.dateFaults : words.numberFaults;
  return html`<p class="note alert">${sentences[fault]} ${words.faultKept}</p>`;
}

/** Why a value or a tick is as it was before. */
export function takenBackNote(
  { words }: FieldContext,
  { takenBack }: ItemState,
  key: string,
): TemplateResult | typeof nothing {
  const reason = takenBack?.[key];
  return reason ? html`<p class="note alert">${words.takenBack[reason]}</p>` : nothing;
}
