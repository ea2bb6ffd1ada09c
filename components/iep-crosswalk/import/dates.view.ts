import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../../src/i18n/format.js';
import { iepDays } from '../../../src/crosswalk/extract/read-dates.js';
import { dayField, type FieldContext } from '../../shared/deeds/fields.view.js';
import type { CrosswalkSide } from '../crosswalk-deeds.js';
import type { ImportModel } from './import-model.js';
import { keepFact, type TypedDraft } from './typed-draft.js';

/** Faults of the fields are noted on an item of their own. */
const datesItem = 'import.dates';
/** Students of secondary school; 13 is a year beyond grade 12. */
const grades = [6, 7, 8, 9, 10, 11, 12, 13];

/** What is known of the IEP as a whole, to be typed. */
export function datesView(model: ImportModel, side: CrosswalkSide, { dates }: TypedDraft): TemplateResult {
  const { bring, itemOf, context } = model;
  const fields = fieldContext(context, side);
  return html`
    <fieldset class="dates">
      <legend>${bring.typed.dates}</legend>
      ${iepDays.map((field) => {
        const shape = { of: { record: ['import', datesItem], field }, label: bring.facts[field] };
        return html`<div class="field">
          ${dayField(fields, itemOf(datesItem), shape, dates[field] ?? null)}
        </div>`;
      })}
      ${gradeSelect(model, side, dates.gradeLevel)}
    </fieldset>
  `;
}

function fieldContext({ words, around, fields }: ImportModel['context'], side: CrosswalkSide): FieldContext {
  const keep = (field: string, value: string | null): boolean => {
    const fact = iepDays.find((each) => each === field);
    return fact !== undefined && keepFact(side, fact, value);
  };
  return {
    ...{ words, around, fields, spellcheck: () => 'false' },
    deeds: {
      write: () => false,
      set: ({ field }, _was, value) => keep(field, typeof value === 'string' ? value : null),
      reportFault: side.deeds.reportFault,
    },
  };
}

function gradeSelect(model: ImportModel, side: CrosswalkSide, now: number | undefined): TemplateResult {
  const { bring, context } = model;
  const all = now === undefined || grades.includes(now) ? grades : [now, ...grades];
  const handleChange = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const { value } = currentTarget;
    keepFact(side, 'gradeLevel', value === '' ? null : Number(value));
  };
  return html`
    <div class="field">
      <label for="field-import-grade">${bring.typed.gradeLevel}</label>
      <select id="field-import-grade" data-key="import.grade" @change=${handleChange}>
        <option value="" .selected=${live(now === undefined)}>${bring.typed.noGrade}</option>
        ${all.map(
          (grade) => html`
            <option value=${grade} .selected=${live(grade === now)}>
              ${gradeInWords(context.locale.tag, grade)}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

/** A grade as people write it. */
export function gradeInWords(tag: string, grade: number): string {
  return grade > 12 ? `${formatNumber(tag, 12)}+` : formatNumber(tag, grade);
}
