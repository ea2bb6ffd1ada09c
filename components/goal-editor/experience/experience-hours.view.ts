import { html, nothing, type TemplateResult } from 'lit';
import { readNumber } from '../../shared/number-text.js';
import { ownField, type OwnValue } from '../../shared/own-fields.js';
import { actionButton } from '../../shared/action-button.view.js';
import { fieldKeyOf, type FieldOf } from '../../shared/deeds/plan-deeds.js';
import { takenBackNote } from '../../shared/deeds/fields.view.js';
import { readersId, type ExperienceModel } from './experience-model.js';
import { experienceName, hoursInWords } from './experience-words.js';
import { hoursOf, minutesOf, minutesToAdd } from './hours.js';

/** More hours than a life has; what is larger was mistyped. */
const mostHours = 1_000_000;

const readHours = readNumber({ least: 0, most: mostHours });
const readAdded = readNumber({ least: 0.01, most: mostHours });

/** The hours so far. A change is kept as the difference, so that hours added elsewhere are not lost. */
export function hoursField(model: ExperienceModel): TemplateResult {
  const { context, words, card, experience } = model;
  const of = { record: ['experiences', experience.id], field: 'minutes' };
  const key = fieldKeyOf(of);
  const own: OwnValue = {
    kind: 'value',
    key,
    value: experience.minutes === undefined ? null : String(hoursOf(experience.minutes)),
    read: readHours,
    write: (was, value) => changeMinutes(model, of, minutesOf(Number(was)), minutesOf(Number(value))),
    report: (fault) => {
      context.deeds.reportFault(of, fault);
    },
  };
  return html`
    <label for=${`field-${key}`}>${words.fields.minutes}</label>
    <input
      id=${`field-${key}`}
      data-key=${key}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-invalid=${card.faults?.[key] ? 'true' : 'false'}
      aria-describedby=${`${readersId} note-${key}`}
      ${ownField(context.fields, own)}
    />
    <div id=${`note-${key}`}>${faultNote(model, key)} ${takenBackNote(context, card, key)}</div>
  `;
}

/** Says whether it was kept. */
function changeMinutes(model: ExperienceModel, of: FieldOf, was: number, typed: number): boolean {
  const amount = minutesToAdd(storedMinutes(model), was, typed);
  return amount === 0 || model.context.deeds.count(of, amount);
}

/** The minutes as they are when asked, for the view may be older than the last change. */
function storedMinutes({ context, experience }: ExperienceModel): number {
  const minutes = context.recordAt(['experiences', experience.id])?.minutes;
  return typeof minutes === 'number' ? minutes : 0;
}

function faultNote({ context, card }: ExperienceModel, key: string): TemplateResult | typeof nothing {
  const { words } = context;
  const fault = card.faults?.[key];
  return fault ? html`<p class="note alert">${words.numberFaults[fault]} ${words.faultKept}</p>` : nothing;
}

/** An amount and a button: after an afternoon of work nobody has to do sums. */
export function addHoursView(model: ExperienceModel): TemplateResult {
  const { words, card, experience, number } = model;
  const of = { record: ['experiences', experience.id], field: 'added' };
  const key = fieldKeyOf(of);
  const handleAdd = ({ currentTarget }: Event) => {
    const box = currentTarget instanceof Element ? currentTarget.closest('.amount') : null;
    const field = box?.querySelector('input');
    if (field) addFrom(model, of, field);
  };
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) handleAdd(event);
  };
  return html`
    <label for=${`field-${key}`}>${words.hoursToAdd}</label>
    <div class="amount">
      <input
        id=${`field-${key}`}
        data-key=${key}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${card.faults?.[key] ? 'true' : 'false'}
        aria-describedby=${`note-${key}`}
        @keydown=${handleKeydown}
      />
      ${actionButton({
        key: `${key}.add`,
        words: words.addHours,
        name: words.addHoursTo(experienceName(words, experience, number)),
        handleClick: handleAdd,
      })}
    </div>
    <div id=${`note-${key}`}>${faultNote(model, key)}</div>
  `;
}

function addFrom(model: ExperienceModel, of: FieldOf, field: HTMLInputElement): void {
  const { context, words } = model;
  const { deeds, locale } = context;
  const { value, fault } = readAdded(field);
  const isAmount = value !== null;
  deeds.reportFault(of, isAmount ? undefined : (fault ?? 'no-number'));
  if (!isAmount) {
    deeds.say(context.words.numberFaults[fault ?? 'no-number']);
    field.focus();
    return;
  }
  const stored = storedMinutes(model);
  const added = minutesOf(Number(value));
  const amount = minutesToAdd(stored, 0, added);
  const inWords = (minutes: number) => hoursInWords(words, locale.tag, minutes);
  const say = words.said.hoursAdded(inWords(added), inWords(stored + amount));
  if (deeds.count({ ...of, field: 'minutes' }, amount, { say })) field.value = '';
}
