import { html, nothing, type TemplateResult } from 'lit';
import { inOrder } from '../../../src/edits/order.js';
import { measurementTypes, type Goal, type MeasurementType } from '../../../src/model/goal.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { FieldShape } from '../../shared/deeds/fields.view.js';
import { choiceField, lineField, numberField } from '../rare-fields.view.js';
import { section } from '../section.view.js';
import { chartView } from './chart.view.js';
import { isCountedByTaps, valuesOverTime, type DatedValue } from '../../../src/rules/goal-standing.js';
import { boundsOf, numberInWords, tappedCount } from './measure.js';
import { measureInWords } from './measure-words.js';
import type { ProgressModel } from './progress-model.js';

/** How far the goal has come in numbers: in words, as a picture, and for a count with its buttons. */
export function measureView(model: ProgressModel): TemplateResult | typeof nothing {
  const { context, goal, words } = model;
  const type = goal.measurementType;
  if (!type) return nothing;
  const values = valuesOverTime(inOrder(goal.progress));
  const said = measureInWords(words, context.locale.tag, goal, type, values);
  return html`
    <div class="measure">
      ${said ? html`<p class="standing" dir="auto">${said}</p>` : nothing}
      ${type === 'count' && context.mayWrite(['goals', goal.id], 'tally') ? counting(model, values) : nothing}
      ${chartView({ context, words, goal, type, values })}
    </div>
  `;
}

/** Taps, until an entry says the number: two ways of counting at once would count things twice. */
function counting(model: ProgressModel, values: readonly DatedValue[]): TemplateResult {
  const { goal, words } = model;
  if (isCountedByTaps(goal, values)) return tapButtons(model);
  return html`<p class="help">${words.measure.fromEntries}</p>`;
}

function tapButtons(model: ProgressModel): TemplateResult {
  const { goal, number, words } = model;
  const [add, take] = [`${goal.id}.add-one`, `${goal.id}.take-one`];
  return html`
    <div class="buttons">
      ${actionButton({
        key: add,
        words: words.measure.addOne,
        name: words.measure.addOneName(number),
        handleClick: () => {
          tap(model, 1);
        },
      })}
      ${actionButton({
        key: take,
        otherwise: add,
        words: words.measure.takeOne,
        name: words.measure.takeOneName(number),
        look: 'quiet',
        isDisabled: tappedCount(goal) === 0,
        handleClick: () => {
          tap(model, -1);
        },
      })}
    </div>
  `;
}

/** Counts from the goal as it is when asked: of two quick taps the second comes before the next drawing. */
function tap({ context, goal, words }: ProgressModel, step: 1 | -1): void {
  const record = ['goals', goal.id];
  const now: Goal = { ...goal, ...context.recordAt(record) };
  if (step < 0 && tappedCount(now) === 0) return;
  const next = tappedCount({ ...now, tally: (now.tally ?? 0) + step });
  const say = words.measure.now(numberInWords(context.locale.tag, 'count', next));
  context.deeds.count({ record, field: 'tally' }, step, { say });
}

/** What is counted, from where and to where: closed until somebody wants it. */
export function measureSettings(model: ProgressModel): TemplateResult | typeof nothing {
  const { context, goal, card, words } = model;
  if (!context.mayWrite(['goals', goal.id], 'measurementType')) return nothing;
  const shape = { cardId: goal.id, name: 'progress:measure', title: words.measure.title } as const;
  return section(context, card, shape, () => settingsFields(model));
}

function settingsFields(model: ProgressModel): TemplateResult {
  const { context, goal, card, words } = model;
  const { measure } = words;
  const type = goal.measurementType ?? null;
  const types = measurementTypes.map((value) => ({ value, label: measure.types[value] }));
  const choices = [{ value: '', label: measure.types.none }, ...types];
  const shape = shapeOf(goal, 'measurementType', measure.type);
  return html`
    <p class="help">${measure.help}</p>
    <div class="field">${choiceField(context, card, shape, type, choices)}</div>
    ${type ? numberFields(model, type) : nothing}
  `;
}

function numberFields({ context, goal, card, words }: ProgressModel, type: MeasurementType): TemplateResult {
  const { measure } = words;
  const range = `range-${goal.id}`;
  const what = shapeOf(goal, 'measurementDescription', measure.what, `what-${goal.id}`);
  const end = (field: 'baseline' | 'target', label: string) => {
    const shape = { ...shapeOf(goal, field, label, range), bounds: boundsOf[type] };
    return html`<div class="field">${numberField(context, card, shape, goal[field] ?? null)}</div>`;
  };
  return html`
    <div class="field">
      ${lineField(context, card, what, goal.measurementDescription ?? null)}
      <p class="help" id=${`what-${goal.id}`}>${measure.whatHelp}</p>
    </div>
    <div class="grid">${end('baseline', measure.from)} ${end('target', measure.to)}</div>
    <p class="help" id=${range}>${measure.ranges[type]}</p>
  `;
}

function shapeOf({ id }: Goal, field: string, label: string, help = ''): FieldShape {
  const of = { record: ['goals', id], field };
  return { of, label, describedBy: `readers-${id} ${help}`.trim() };
}
