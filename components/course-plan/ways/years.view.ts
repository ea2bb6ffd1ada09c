import { html, nothing, type TemplateResult } from 'lit';
import { calendarKinds } from '../../../src/model/course-path.js';
import type { Json } from '../../../src/model/json.js';
import { takenBackNote } from '../../shared/deeds/fields.view.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { choiceList, type Choice } from '../details/plain-fields.view.js';
import type { WaysModel } from './ways-model.js';

const record = ['coursePath'];

/** The first grades that plans usually begin with. */
const firstGrades = [6, 8, 9];

/** Which years are shown, and how the school parts them, for those who may say so. */
export function yearsView(model: WaysModel): TemplateResult | typeof nothing {
  const { context, words } = model;
  const fields = [
    ...(context.mayWrite(record, 'firstGrade') ? [firstGradeField(model)] : []),
    ...(context.mayWrite(record, 'calendar') ? [calendarField(model)] : []),
  ];
  if (fields.length === 0) return nothing;
  return html`
    <details class="years-shown" part="years">
      <summary data-key="open-years">${words.years}</summary>
      <div class="pickers">${fields.map((field) => html`<div class="field">${field}</div>`)}</div>
    </details>
  `;
}

/** Where nobody said, the years begin with the student's own grade, or with 9. */
function firstGradeField(model: WaysModel): TemplateResult {
  const { context, words } = model;
  const { student, coursePath } = context;
  const now = coursePath.firstGrade ?? Math.min(student.gradeLevel ?? 9, 9);
  const grades = [...new Set([...firstGrades, now])].sort((one, other) => one - other);
  return pathField(model, {
    ...{ field: 'firstGrade', label: words.firstGrade, value: String(now) },
    choices: grades.map((grade) => ({ value: String(grade), label: context.words.grade(grade) })),
    was: coursePath.firstGrade ?? null,
    read: Number,
    said: (grade) => words.said.firstGrade(grade),
  });
}

function calendarField(model: WaysModel): TemplateResult {
  const { context, words } = model;
  return pathField(model, {
    ...{ field: 'calendar', label: words.calendar, value: context.calendar },
    choices: calendarKinds.map((kind) => ({ value: kind, label: words.calendars[kind] })),
    was: context.coursePath.calendar ?? null,
    read: (value) => value,
    said: (name) => words.said.calendar(name),
  });
}

/** A value of the course path that is chosen from a list. */
interface PathField {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly was: Json;
  readonly read: (value: string) => Json;
  readonly said: (label: string) => string;
}

function pathField({ context, itemOf }: WaysModel, own: PathField): TemplateResult {
  const { field, label, value, choices, was, read, said } = own;
  const of = { record, field };
  const key = fieldKeyOf(of);
  const choose = (chosen: string) => {
    const name = choices.find((choice) => choice.value === chosen)?.label ?? chosen;
    if (context.deeds.set(of, was, read(chosen))) context.deeds.say(said(name));
  };
  const lang = context.locale.tag;
  return html`
    ${choiceList({
      ...{ id: key, label, value, choose, describedBy: `note-${key}` },
      choices: choices.map((choice) => ({ ...choice, lang })),
    })}
    <div id=${`note-${key}`}>${takenBackNote(context, itemOf('coursePath'), key)}</div>
  `;
}
