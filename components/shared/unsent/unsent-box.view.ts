import { html, nothing, type TemplateResult } from 'lit';
import type { RecordPath } from '../../../src/edits/edit.js';
import type { DeedWords } from '../../../src/i18n/deeds/en.js';
import { ownField, type OwnFields, type OwnText } from '../own-fields.js';
import type { ItemState } from '../deeds/item-state.js';
import { fieldKeyOf, type FieldOf, type PlanDeeds } from '../deeds/plan-deeds.js';
import type { RecordReaders } from '../deeds/record-readers.js';

/** What boxes are drawn with. */
export interface UnsentContext extends Pick<RecordReaders, 'unsent'> {
  readonly words: DeedWords;
  readonly isStudent: boolean;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  readonly fields: OwnFields;
  readonly deeds: Pick<PlanDeeds, 'keepUnsent' | 'reportRefused' | 'reportFault'>;
}

/** Where a box stands: the card that is drawn again when something about the box changes. */
export interface BoxPlace {
  readonly context: UnsentContext;
  readonly card: ItemState;
  /** The record the card shows, such as `['goals', id]`; `['plan']` for the plan as a whole. */
  readonly cardRecord: RecordPath;
}

/** Why nothing was sent, in words. */
export interface SendFaults {
  readonly empty: string;
  readonly refused: string;
}

/** A box whose words are sent with a button. Until then they are kept on this device. */
export interface UnsentBox {
  /** The name of its words in the store; may change while the box stays. */
  readonly name: string;
  /** The key of its focus, and the stem of its ids. */
  readonly key: string;
  readonly label: string;
  /** More about the box, read with it. */
  readonly help?: string;
  /**
   * Said under the box in place of who can read it above, where a form has more than one box or keeps words
   * otherwise than on this device; empty where another box of the form says it.
   */
  readonly under?: string;
  readonly faults: SendFaults;
}

/** The name under which the card notes what is wrong with a box. */
export function noteOf({ cardRecord }: BoxPlace, key: string): FieldOf {
  return { record: cardRecord, field: key };
}

/** Whether a deed that stands under this key was refused. */
export function isRefused(place: BoxPlace, key: string): boolean {
  return place.card.refused?.[fieldKeyOf(noteOf(place, key))] !== undefined;
}

/**
 * Draws a box: who can read it first, then what it is for, then the words; with `under` who can read it stands last.
 * It is heard in the order in which it is seen.
 */
export function unsentBox(place: BoxPlace, box: UnsentBox): TemplateResult {
  const { context } = place;
  const { key, label, help, under } = box;
  const readers = under ?? whoCanRead(context);
  const fault = faultWords(place, box);
  const [above, below] = under === undefined ? ['readers', ''] : ['', 'readers'];
  const described = [readers && above, help && 'help', readers && below, 'note'].filter(Boolean);
  const readersLine = readers ? html`<p class="help readers" id=${`readers-${key}`}>${readers}</p>` : nothing;
  return html`
    <div class="field">
      ${under === undefined ? readersLine : nothing}
      <label for=${`field-${key}`}>${label}</label>
      <textarea
        id=${`field-${key}`}
        data-key=${key}
        rows="2"
        dir="auto"
        lang=${context.around}
        spellcheck="true"
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby=${described.map((part) => `${part}-${key}`).join(' ')}
        ${ownField(context.fields, boxText(place, box))}
      ></textarea>
      ${help ? html`<p class="help" id=${`help-${key}`}>${help}</p>` : nothing}
      ${under === undefined ? nothing : readersLine}
      <div id=${`note-${key}`}>${fault ? html`<p class="note alert">${fault}</p>` : nothing}</div>
    </div>
  `;
}

/** Who can read what stands in boxes, as it is said to the viewer. */
export function whoCanRead({ words, isStudent }: Pick<UnsentContext, 'words' | 'isStudent'>): string {
  return isStudent ? words.whoCanRead : words.whoCanReadOther;
}

function faultWords(place: BoxPlace, { key, faults }: UnsentBox): string | undefined {
  const { card, context } = place;
  const note = fieldKeyOf(noteOf(place, key));
  const refused = card.refused?.[note];
  if (refused?.reason === 'tooLong') return context.words.refused.tooLong;
  if (refused) return faults.refused;
  return card.faults?.[note] ? faults.empty : undefined;
}

/** What stands in a box. A text that is too long to be kept stays there, for the person to make it shorter. */
export function boxText(place: BoxPlace, { name, key }: Pick<UnsentBox, 'name' | 'key'>): OwnText {
  const { context, card } = place;
  const kept = context.unsent(name) ?? '';
  const refused = card.refused?.[fieldKeyOf(noteOf(place, key))];
  return {
    kind: 'text',
    key,
    value: refused?.reason === 'tooLong' ? refused.text : kept,
    kept,
    write: (_was, value) => {
      context.deeds.keepUnsent(name, value);
      const isKept = (context.unsent(name) ?? '') === value;
      clearFault(place, key);
      context.deeds.reportRefused(noteOf(place, key), value, isKept ? undefined : 'tooLong');
      return isKept;
    },
  };
}

/** Nothing is wrong with a box any more. */
export function clearFault(place: BoxPlace, key: string): void {
  const { card, context } = place;
  const note = noteOf(place, key);
  if (card.faults?.[fieldKeyOf(note)]) context.deeds.reportFault(note, undefined);
  context.deeds.reportRefused(note, '', undefined);
}
