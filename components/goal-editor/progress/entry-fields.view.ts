import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressEntry } from '../../../src/model/goal.js';
import type { CardState } from '../goal-deeds.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { dayField, textBox, type FieldShape } from '../../shared/deeds/fields.view.js';
import { numberField } from '../rare-fields.view.js';
import { evidenceNote } from './evidence.view.js';
import { feelingField } from './feeling.view.js';
import { boundsOf } from './measure.js';
import type { ProgressModel } from './progress-model.js';
import { promptsView } from './prompts.view.js';

/** Whether an entry shows its fields now. */
export function isChanging({ open }: CardState, id: string): boolean {
  return open?.[`progress:${id}`] === true;
}

/** The fields of an entry that is being written. */
export function entryFields(model: ProgressModel, entry: ProgressEntry, number: number): TemplateResult {
  const { context, goal, card, words } = model;
  const { progress } = words;
  const record = ['goals', goal.id, 'progress', entry.id];
  const readers = `readers-${goal.id}`;
  const shape = (field: string, label: string, help = '') => ({
    of: { record, field },
    label,
    describedBy: `${readers} ${help}`.trim(),
  });
  const note = { record, field: 'note' };
  const [noteHelp, shown] = [`help-${fieldKeyOf(note)}`, `shown-${entry.id}`];
  return html`
    <p class="label">${progress.entry(number, model.number)}</p>
    <div class="field">
      ${textBox(context, card, shape('note', progress.note, noteHelp), entry.note ?? '')}
      <p class="help" id=${noteHelp}>${progress.noteHelp}</p>
    </div>
    ${promptsView({ context, card, of: note, words, key: `${entry.id}.prompt` })}
    <div class="grid">
      <div class="field">${dayField(context, card, shape('date', progress.date), entry.date ?? null)}</div>
      ${valueField(model, entry, shape('value', progress.value))}
    </div>
    <div class="field">
      ${textBox(context, card, shape('evidence', progress.evidence, shown), entry.evidence ?? '')}
      ${evidenceNote(words, entry.evidence ?? '', shown)}
    </div>
    ${feelingField({ context, card, words, goalId: goal.id, entry })}
  `;
}

function valueField(
  { context, goal, card, words }: ProgressModel,
  entry: ProgressEntry,
  shape: FieldShape,
): TemplateResult | typeof nothing {
  const type = goal.measurementType;
  if (!type) return nothing;
  const range = `range-${entry.id}`;
  const described = { ...shape, describedBy: `readers-${goal.id} ${range}`, bounds: boundsOf[type] };
  return html`
    <div class="field">
      ${numberField(context, card, described, entry.value ?? null)}
      <p class="help" id=${range}>${words.measure.ranges[type]}</p>
    </div>
  `;
}
