import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Json } from '../../../src/model/json.js';
import {
  takenBackNote,
  valueField,
  type FieldContext,
  type FieldShape,
} from '../../shared/deeds/fields.view.js';
import type { ItemState } from '../../shared/deeds/item-state.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { ownField } from '../../shared/own-fields.js';
import { creditsFromText, creditsToText, readCredits } from './credit-text.js';

/** One choice of a list; no value stands for none. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it is not that of the screen; empty for people's own words. */
  readonly lang?: string | undefined;
}

/** A list to choose from. */
export interface ChoiceList {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly describedBy?: string;
  readonly choose: (value: string) => void;
}

/** A list to choose from, whatever comes of the choice. */
export function choiceList(list: ChoiceList): TemplateResult {
  const { id, label, value, choices, describedBy = '', choose } = list;
  const handleChange = (event: Event) => {
    if (event.currentTarget instanceof HTMLSelectElement) choose(event.currentTarget.value);
  };
  return html`
    <label for=${`field-${id}`}>${label}</label>
    <select id=${`field-${id}`} data-key=${id} aria-describedby=${describedBy} @change=${handleChange}>
      ${choices.map(
        (choice) => html`
          <option
            value=${choice.value}
            lang=${ifDefined(choice.lang)}
            .selected=${live(choice.value === value)}
          >
            ${choice.label}
          </option>
        `,
      )}
    </select>
  `;
}

/** A field that is chosen from a list. */
export function choiceField(
  context: FieldContext,
  item: ItemState,
  { of, label, describedBy = '' }: FieldShape,
  value: string | null,
  choices: readonly Choice[],
): TemplateResult {
  const key = fieldKeyOf(of);
  const choose = (chosen: string) => {
    context.deeds.set(of, value, chosen === '' ? null : chosen);
  };
  return html`
    ${choiceList({
      ...{ id: key, label, value: value ?? '', choices, choose },
      describedBy: `${describedBy} note-${key}`.trim(),
    })}
    <div id=${`note-${key}`}>${takenBackNote(context, item, key)}</div>
  `;
}

/** A short line, such as a name: a value that is written letter by letter. */
export function lineField(
  context: FieldContext,
  item: ItemState,
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
      autocomplete="off"
      dir="auto"
      lang=${context.around}
      spellcheck=${context.spellcheck(of.field)}
      aria-describedby=${`${describedBy} note-${key}`.trim()}
      ${ownField(context.fields, own)}
    />
    <div id=${`note-${key}`}>${takenBackNote(context, item, key)}</div>
  `;
}

/** Credits, typed as units such as `0.5` and kept as thousandths: what is no number stays as it was typed. */
export function creditField(
  context: FieldContext,
  item: ItemState,
  shape: FieldShape,
  thousandths: number | null,
): TemplateResult {
  const { deeds } = context;
  const set = (of: FieldShape['of'], was: Json, value: Json) =>
    deeds.set(of, creditsFromText(was), creditsFromText(value));
  const value = thousandths === null ? null : creditsToText(thousandths);
  return valueField({ ...context, deeds: { ...deeds, set } }, item, shape, value, {
    type: 'text',
    inputMode: 'decimal',
    read: readCredits,
    fromText: (text) => text,
  });
}
