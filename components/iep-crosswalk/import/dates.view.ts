import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../../src/i18n/format.js';
import { iepDays, type IepFact } from '../../../src/crosswalk/extract/read-dates.js';
import type { IepDates } from '../../../src/model/iep.js';
import { dayField, type FieldContext } from '../../shared/deeds/fields.view.js';
import type { PlanDeeds } from '../../shared/deeds/plan-deeds.js';
import type { ImportModel, ImportWay } from './import-model.js';
import { datesItems } from './unfinished.js';

/** Students of secondary school; 13 is a year beyond grade 12. */
const grades = [6, 7, 8, 9, 10, 11, 12, 13];

/** Fields for what is known of the IEP as a whole. */
export interface DatesFields {
  readonly way: ImportWay;
  readonly dates: IepDates;
  /** Keeps a fact, null for none; says whether it was kept. */
  readonly keep: (fact: IepFact, value: string | number | null) => boolean;
  readonly reportFault: PlanDeeds['reportFault'];
}

/** What is known of the IEP as a whole, to be typed. */
export function datesView(model: ImportModel, fields: DatesFields): TemplateResult {
  const { bring, itemOf } = model;
  const { way, dates } = fields;
  const item = datesItems[way];
  const context = fieldContext(model, fields);
  const help = `help-${item}`;
  return html`
    <fieldset class="dates" aria-describedby=${help}>
      <legend>${bring.typed.dates}</legend>
      <p class="help" id=${help}>${bring.datesHelp[way]}</p>
      ${iepDays.map((field) => {
        const shape = { of: { record: ['import', item], field }, label: bring.facts[field] };
        return html`<div class="field">${dayField(context, itemOf(item), shape, dates[field] ?? null)}</div>`;
      })}
      ${gradeSelect(model, fields)}
    </fieldset>
  `;
}

function fieldContext({ context }: ImportModel, { keep, reportFault }: DatesFields): FieldContext {
  const { words, around, fields } = context;
  const keepDay = (field: string, value: string | null): boolean => {
    const fact = iepDays.find((each) => each === field);
    return fact !== undefined && keep(fact, value);
  };
  return {
    ...{ words, around, fields, spellcheck: () => 'false' },
    deeds: {
      write: () => false,
      set: ({ field }, _was, value) => keepDay(field, typeof value === 'string' ? value : null),
      reportFault,
    },
  };
}

function gradeSelect({ bring, context }: ImportModel, { way, dates, keep }: DatesFields): TemplateResult {
  const now = dates.gradeLevel;
  const all = now === undefined || grades.includes(now) ? grades : [now, ...grades];
  const key = way === 'typed' ? 'import.grade' : 'import.file-grade';
  const handleChange = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const { value } = currentTarget;
    keep('gradeLevel', value === '' ? null : Number(value));
  };
  return html`
    <div class="field">
      <label for="field-${key}">${bring.typed.gradeLevel}</label>
      <select id="field-${key}" data-key=${key} @change=${handleChange}>
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
