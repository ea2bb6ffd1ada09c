import { html, nothing, type TemplateResult } from 'lit';
import { placeOf } from '../../../src/courses/timeline.js';
import { confirmations, creditUnits, type PlannedCourse } from '../../../src/model/planned-course.js';
import type { FieldShape } from '../../shared/deeds/fields.view.js';
import { courseTitle, creditsInWords, placeName } from '../course-names.js';
import { choiceField, creditField, lineField } from '../details/plain-fields.view.js';
import { countingOf, unitsInWords, type TransferModel } from './transfer-model.js';
import { creditsHere, isPart } from './transfer-sums.js';

/** One class of another school: what it was there, what it is here, and what this school says to it. */
export function transferItem(model: TransferModel, course: PlannedCourse): TemplateResult {
  const { context, words } = model;
  const { schoolYear, mark, result, school } = course;
  const facts = [
    schoolYear ? placeName(context, placeOf(course)) : undefined,
    mark ? context.words.mark(mark) : undefined,
    result && result !== 'pass' ? context.words.results[result] : undefined,
    school ? words.from(school) : undefined,
  ];
  return html`
    <li class=${course.confirmation ?? 'toBeConfirmed'}>
      <p class="name"><bdi lang="" dir="auto">${courseTitle(context, course)}</bdi></p>
      <p class="facts">${facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      <p>${countInWords(model, course)}</p>
      ${confirmation(model, course)} ${changes(model, course)}
    </li>
  `;
}

/** Such as “There: 5 semester credits. Here: 0.5 credits.” */
function countInWords(model: TransferModel, course: PlannedCourse): string {
  const { context, words } = model;
  const { sourceCredits, sourceUnit } = course;
  const counting = countingOf(model);
  const here = creditsHere(course, counting);
  const isCounted = typeof sourceCredits === 'number' && sourceUnit;
  return [
    ...(isCounted ? [words.there(unitsInWords(model, sourceCredits, sourceUnit))] : []),
    here === undefined ? words.hereUnknown : words.here(creditsInWords(context, here)),
    ...(isPart(course, counting) ? [words.part] : []),
  ].join(' ');
}

/** Only those who may confirm have a choice; everybody reads what was said. */
function confirmation({ context, words, itemOf }: TransferModel, course: PlannedCourse): TemplateResult {
  const said = context.words.confirmations;
  const value = course.confirmation ?? 'toBeConfirmed';
  const of = { record: [...context.collection, course.id], field: 'confirmation' };
  if (!context.mayWrite(of.record, of.field))
    return html`<p class="standing ${value}">
      <span aria-hidden="true">${marks[value]}</span> ${said[value]}
    </p>`;
  const label = words.fields.confirmationFor(courseTitle(context, course));
  const own = course.confirmation ?? null;
  const choices = confirmations.map((each) => ({
    // Where nobody has said anything yet, it is to be confirmed.
    value: own === null && each === 'toBeConfirmed' ? '' : each,
    label: said[each],
  }));
  return html`<div class="field">
    ${choiceField(context, itemOf(course.id), { of, label }, own, choices)}
  </div>`;
}

const marks = { toBeConfirmed: '…', confirmed: '✓', refused: '–' } as const;

/** What was counted there and counts here, for whoever may change it. */
function changes(model: TransferModel, course: PlannedCourse): TemplateResult | typeof nothing {
  const { context, words, itemOf } = model;
  const record = [...context.collection, course.id];
  if (!context.mayWrite(record, 'sourceCredits')) return nothing;
  const isOpen = itemOf(course.id).open?.transfer === true;
  return html`
    <button
      type="button"
      class="quiet"
      data-key=${`transfer.${course.id}`}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${words.changeName(courseTitle(context, course))}
      @click=${() => {
        context.deeds.show(course.id, 'transfer', !isOpen);
      }}
    >
      ${words.change}
    </button>
    ${isOpen ? changeFields(model, course) : nothing}
  `;
}

function changeFields({ context, words, itemOf }: TransferModel, course: PlannedCourse): TemplateResult {
  const { fields, unitNames } = words;
  const { sourceCredits = null, sourceUnit = null, credits = null, school = null } = course;
  const item = itemOf(course.id);
  const help = `credits-help-${course.id}`;
  const shape = (field: string, label: string, describedBy = ''): FieldShape => ({
    ...{ of: { record: [...context.collection, course.id], field }, label, describedBy },
  });
  const units = [
    { value: '', label: fields.unitNone },
    ...creditUnits.map((unit) => ({ value: unit, label: unitNames[unit] })),
  ];
  const drawn = [
    creditField(context, item, shape('sourceCredits', fields.sourceCredits), sourceCredits),
    choiceField(context, item, shape('sourceUnit', fields.sourceUnit), sourceUnit, units),
    [
      creditField(context, item, shape('credits', fields.credits, help), credits),
      html`<p class="help" id=${help}>${fields.creditsHelp}</p>`,
    ],
    lineField(context, item, shape('school', fields.school), school),
  ];
  return html`<div class="fields">${drawn.map((field) => html`<div class="field">${field}</div>`)}</div>`;
}
