import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { experienceKinds } from '../../../src/model/experience.js';
import { begin } from '../beginnings.js';
import { actionButton } from '../../shared/action-button.view.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { dayField, takenBackNote, textBox } from '../../shared/deeds/fields.view.js';
import { choiceField, lineField } from '../rare-fields.view.js';
import { addHoursView, hoursField } from './experience-hours.view.js';
import { readersId, type ExperienceModel } from './experience-model.js';
import { experienceName } from './experience-words.js';

type FieldName = Exclude<keyof ExperienceModel['words']['fields'], 'paid'>;

/** The fields of an experience, for the student. */
export function experienceFields(model: ExperienceModel): TemplateResult {
  const { context, words, card, experience } = model;
  const { startDate = null, endDate = null } = experience;
  const shape = (field: FieldName) => ({
    of: { record: ['experiences', experience.id], field },
    label: words.fields[field],
    describedBy: readersId,
  });
  const kinds = experienceKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }));
  const choices = [{ value: '', label: words.noKind }, ...kinds];
  const supervisor = { ...shape('supervisor'), describedBy: `${readersId} help-${experience.id}` };
  const isBackwards = startDate !== null && endDate !== null && endDate < startDate;
  return html`
    <div class="field">${textBox(context, card, shape('title'), experience.title ?? '')}</div>
    <div class="grid">
      <div class="field">${choiceField(context, card, shape('kind'), experience.kind ?? null, choices)}</div>
      <div class="field">${lineField(context, card, shape('place'), experience.place ?? null)}</div>
      <div class="field">${dayField(context, card, shape('startDate'), startDate)}</div>
      <div class="field">${dayField(context, card, shape('endDate'), endDate)}</div>
      <div class="field">${hoursField(model)}</div>
      <div class="field">${addHoursView(model)}</div>
      <div class="field">
        ${lineField(context, card, supervisor, experience.supervisor ?? null)}
        <p class="help" id=${`help-${experience.id}`}>${words.supervisorHelp}</p>
      </div>
      <div class="field">${paidTick(model)}</div>
    </div>
    ${isBackwards ? html`<p class="note">${context.words.endBeforeStart}</p>` : nothing}
    <div class="field">
      ${textBox(context, card, shape('reflection'), experience.reflection ?? '')} ${beginningsView(model)}
    </div>
  `;
}

function paidTick({ context, words, card, experience }: ExperienceModel): TemplateResult {
  const of = { record: ['experiences', experience.id], field: 'paid' };
  const key = fieldKeyOf(of);
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) context.deeds.tick(of, currentTarget.checked);
  };
  return html`
    <label class="paid">
      <input
        type="checkbox"
        data-key=${key}
        .checked=${live(experience.paid === true)}
        @change=${handleChange}
      />
      ${words.fields.paid}
    </label>
    ${takenBackNote(context, card, key)}
  `;
}

/** Sentence beginnings that go to the end of what is written; nothing is ever written over. */
function beginningsView({ context, words, card, experience, number }: ExperienceModel): TemplateResult {
  const of = { record: ['experiences', experience.id], field: 'reflection' };
  const say = words.said.begun;
  const name = experienceName(words, experience, number);
  return html`
    <div class="beginnings">
      <p class="help">${words.beginWith}</p>
      ${Object.entries(words.beginnings).map(([which, beginning]) =>
        actionButton({
          key: `${fieldKeyOf(of)}.${which}`,
          words: `${beginning} …`,
          name: words.beginReflection(beginning, name),
          look: 'quiet',
          handleClick: (event) => {
            begin({ context, card, of, event, say }, beginning);
          },
        }),
      )}
    </div>
  `;
}
