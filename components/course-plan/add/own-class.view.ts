import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { subjectAreas } from '../../../src/courses/subject-areas.js';
import { fieldKeyOf, type FieldOf } from '../../shared/deeds/plan-deeds.js';
import type { FieldFault } from '../../shared/field-value.js';
import { ownField } from '../../shared/own-fields.js';
import { subjectName } from '../details/catalog-words.view.js';
import { creditsFromText, readCreditText } from '../details/credit-text.js';
import { addClass, choose, chosen, titleBox, type Adding } from './adding.js';

/** A place that is kept for a class to be chosen later: a subject and credits. */
export function placeholderWay(adding: Adding, options: unknown): TemplateResult {
  const { context, words } = adding;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const credits = creditsIn(adding, event);
    if (credits === undefined) return;
    const subject = chosen(adding, 'ownSubject') ?? null;
    const name = subject === null ? undefined : subjectName(context, subject);
    const title = name === undefined ? words.anyTitle : words.placeholderTitle(name);
    addClass(adding, { kind: 'placeholder', title, subject, credits }, title);
  };
  return html`
    <form class="own" novalidate @submit=${handleSubmit}>
      <p class="help wide">${words.placeholderHelp}</p>
      ${subjectField(adding)} ${creditsField(adding)} ${options}
      <div class="buttons wide">
        <button class="main" data-key=${`put.${adding.itemId}`}>${words.keepPlace}</button>
      </div>
    </form>
  `;
}

/** A class that no list has. */
export function customWay(adding: Adding, options: unknown): TemplateResult {
  const { context, words, itemId } = adding;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const title = (context.unsent(titleBox(adding)) ?? '').trim();
    const of = fieldOf(adding, 'title');
    context.deeds.reportFault(of, title === '' ? 'unfinished' : undefined);
    if (title === '') {
      focusField(event, 'title');
      return;
    }
    const credits = creditsIn(adding, event);
    if (credits === undefined) return;
    addClass(
      adding,
      { kind: 'custom', title, subject: chosen(adding, 'ownSubject') ?? null, credits },
      title,
    );
  };
  return html`
    <form class="own" novalidate @submit=${handleSubmit}>
      ${titleField(adding)} ${subjectField(adding)} ${creditsField(adding)} ${options}
      <div class="buttons wide">
        <button class="main" data-key=${`put.${itemId}`}>${words.addClass}</button>
      </div>
    </form>
  `;
}

function fieldOf({ itemId }: Adding, field: string): FieldOf {
  return { record: ['courses', itemId], field };
}

function faultOf(adding: Adding, field: string): FieldFault | undefined {
  return adding.item.faults?.[fieldKeyOf(fieldOf(adding, field))];
}

function titleField(adding: Adding): TemplateResult {
  const { context, words, itemId } = adding;
  const key = `title.${itemId}`;
  const hasFault = faultOf(adding, 'title') !== undefined;
  const own = {
    kind: 'text',
    key,
    value: context.unsent(titleBox(adding)) ?? '',
    write: (_was: string, value: string) => {
      context.deeds.keepUnsent(titleBox(adding), value);
      if (hasFault) context.deeds.reportFault(fieldOf(adding, 'title'), undefined);
      return true;
    },
  } as const;
  return html`
    <div class="field wide">
      <label for=${key}>${words.title}</label>
      <input
        id=${key}
        name="title"
        data-key=${key}
        dir="auto"
        lang=${context.around}
        maxlength="200"
        autocomplete="off"
        spellcheck=${context.spellcheck('title')}
        aria-invalid=${hasFault ? 'true' : 'false'}
        aria-describedby=${`note-${key}`}
        ${ownField(context.fields, own)}
      />
      <div id=${`note-${key}`}>
        ${hasFault ? html`<p class="note alert">${words.titleMissing}</p>` : nothing}
      </div>
    </div>
  `;
}

function subjectField(adding: Adding): TemplateResult {
  const { context, words, itemId } = adding;
  const subject = chosen(adding, 'ownSubject');
  const key = `own-subject.${itemId}`;
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) choose(adding, 'ownSubject', currentTarget.value);
  };
  return html`
    <div class="field">
      <label for=${key}>${words.subject}</label>
      <select id=${key} data-key=${key} @change=${handleChange}>
        <option value="" .selected=${live(subject === undefined)}>${words.subjectOpen}</option>
        ${[...subjectAreas.keys()].map(
          (code) => html`
            <option value=${code} .selected=${live(code === subject)}>${subjectName(context, code)}</option>
          `,
        )}
      </select>
    </div>
  `;
}

function creditsField(adding: Adding): TemplateResult {
  const { context, words, itemId } = adding;
  const key = `credits.${itemId}`;
  const fault = faultOf(adding, 'credits');
  const own = {
    kind: 'text',
    key,
    value: chosen(adding, 'credits') ?? '1',
    write: (_was: string, value: string) => {
      // Empty is an answer too: nobody knows yet.
      context.deeds.choose(itemId, 'credits', value);
      if (fault) context.deeds.reportFault(fieldOf(adding, 'credits'), undefined);
      return true;
    },
  } as const;
  return html`
    <div class="field">
      <label for=${key}>${words.credits}</label>
      <input
        id=${key}
        name="credits"
        data-key=${key}
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${ifDefined(fault ? 'true' : undefined)}
        aria-describedby=${`help-${key} note-${key}`}
        ${ownField(context.fields, own)}
      />
      <p class="help" id=${`help-${key}`}>${words.creditsHelp}</p>
      <div id=${`note-${key}`}>
        ${fault ? html`<p class="note alert">${context.words.numberFaults[fault]}</p>` : nothing}
      </div>
    </div>
  `;
}

/** The credits that were typed, in thousandths; null where none were, undefined where they are no number. */
function creditsIn(adding: Adding, event: Event): number | null | undefined {
  const { value, fault } = readCreditText(chosen(adding, 'credits') ?? '1');
  adding.context.deeds.reportFault(fieldOf(adding, 'credits'), fault);
  if (fault) focusField(event, 'credits');
  return fault ? undefined : creditsFromText(value);
}

function focusField({ currentTarget }: Event, name: string): void {
  const field = currentTarget instanceof HTMLFormElement ? currentTarget.elements.namedItem(name) : null;
  if (field instanceof HTMLElement) field.focus();
}
