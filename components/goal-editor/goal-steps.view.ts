import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { inOrder } from '../../src/edits/order.js';
import { formatDay } from '../../src/i18n/format.js';
import type { Goal, Step } from '../../src/model/goal.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './card-state.js';
import { dayField, takenBackNote, textBox } from './goal-fields.view.js';
import { goalButton } from './goal-button.view.js';
import { fieldKeyOf } from './goal-deeds.js';
import { theirWords } from './goal-words.view.js';

/** The steps of a goal, and the button that adds one. */
export function stepsView(
  context: CardContext,
  card: CardState,
  goal: Goal,
  number: number,
): TemplateResult | typeof nothing {
  const { words } = context;
  const steps = inOrder(goal.steps);
  const mayAdd = context.mayAdd(['goals', goal.id, 'steps']);
  if (steps.length === 0 && !mayAdd) return nothing;
  const list = `steps of ${goal.id}`;
  return html`
    <section class="steps" part="steps">
      <p class="label" id=${`steps-${goal.id}`}>${words.steps} <span class="help">${words.stepHelp}</span></p>
      ${
        steps.length === 0
          ? nothing
          : html`<ol aria-labelledby=${`steps-${goal.id}`}>
              ${repeat(
                steps,
                (step) => step.id,
                (step, index) =>
                  stepItem(context, card, { goal, goalNumber: number, step, number: index + 1, list }),
              )}
            </ol>`
      }
      ${mayAdd ? addButton(context, goal, number, list) : nothing}
    </section>
  `;
}

function addButton({ words, deeds }: CardContext, goal: Goal, number: number, list: string): TemplateResult {
  return html`
    <button
      type="button"
      data-key=${`${goal.id}.add-step`}
      data-add=${list}
      aria-label=${words.addStepTo(number)}
      @click=${() => deeds.addStep(goal.id)}
    >
      ${words.addStep}
    </button>
  `;
}

interface StepModel {
  readonly goal: Goal;
  readonly goalNumber: number;
  readonly step: Step;
  readonly number: number;
  readonly list: string;
}

function stepItem(context: CardContext, card: CardState, model: StepModel): TemplateResult {
  const { goal, step, list } = model;
  const record = ['goals', goal.id, 'steps', step.id];
  const mayWrite = context.mayWrite(record, 'description');
  return html`
    <li class="step ${step.done ? 'done' : ''}" data-item=${step.id} data-list=${list} tabindex="-1">
      ${tickBox(context, record, model)}
      ${mayWrite ? stepFields(context, card, record, model) : stepFacts(context, step)}
      ${takenBackNote(context, card, fieldKeyOf({ record, field: 'done' }))}
    </li>
  `;
}

function tickBox(context: CardContext, record: readonly string[], model: StepModel): TemplateResult {
  const { words } = context;
  const { goal, goalNumber, step, number } = model;
  const isDone = step.done === true;
  if (!context.mayWrite(record, 'done'))
    return html`<span class="hidden">${isDone ? words.done : words.notDone}</span>
      <span class="tick" aria-hidden="true">${isDone ? '✓' : ''}</span>`;
  const handleChange = (event: Event) => {
    const { checked } = event.currentTarget as HTMLInputElement;
    context.deeds.tick(goal.id, { record, field: 'done' }, checked);
  };
  return html`<input
    type="checkbox"
    data-key=${`${goal.id}.${step.id}.done`}
    aria-label=${words.stepDone(number, goalNumber)}
    .checked=${live(isDone)}
    @change=${handleChange}
  />`;
}

function stepFields(
  context: CardContext,
  card: CardState,
  record: readonly string[],
  { goal, goalNumber, step, number }: StepModel,
): TemplateResult {
  const { words, deeds } = context;
  const shape = (field: string, label: string) => ({
    goalId: goal.id,
    of: { record, field },
    label,
    describedBy: `readers-${goal.id}`,
  });
  return html`
    <div class="field grow">
      ${textBox(context, card, shape('description', words.stepWords(number)), step.description ?? '')}
    </div>
    <div class="field day">
      ${dayField(context, card, shape('dueDate', words.stepDate), step.dueDate ?? null)}
    </div>
    ${goalButton({
      key: `${goal.id}.${step.id}.remove`,
      words: words.remove,
      name: words.removeStep(number, goalNumber),
      look: 'quiet',
      handleClick: () => deeds.removeStep(goal.id, step.id),
    })}
  `;
}

function stepFacts(context: CardContext, step: Step): TemplateResult {
  const { words, locale } = context;
  return html`
    <div class="grow">
      ${theirWords(context, step.description, words.noWords)}
      ${
        step.dueDate
          ? html`<span class="help">${words.byDate(formatDay(locale.tag, step.dueDate))}</span>`
          : nothing
      }
    </div>
  `;
}
