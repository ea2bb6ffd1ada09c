import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatDay } from '../../src/i18n/format.js';
import type { Goal, Step } from '../../src/model/goal.js';
import { removedRecords, shownRecords } from './asked-records.js';
import type { CardContext } from './card-context.js';
import type { CardModel } from './goal-card.view.js';
import { dayField, takenBackNote, textBox } from '../shared/deeds/fields.view.js';
import { fieldKeyOf } from '../shared/deeds/plan-deeds.js';
import { personOrName } from '../shared/person-names.js';
import { theirWords } from '../shared/their-words.view.js';
import { section, withPart } from './section.view.js';

/** The steps of a goal, and the button that adds one. */
export function stepsView(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, number } = model;
  const { words } = context;
  const steps = shownRecords(goal.steps, model.problems);
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
                (step, index) => stepItem(model, { step, number: index + 1, list }),
              )}
            </ol>`
      }
      ${mayAdd ? addButton(context, goal, number, list) : nothing} ${mayAdd ? removedSteps(model) : nothing}
    </section>
  `;
}

function addButton({ words, deeds }: CardContext, goal: Goal, number: number, list: string): TemplateResult {
  const steps = ['goals', goal.id, 'steps'];
  const handleClick = () => {
    deeds.add(steps, {}, (id) => ({
      say: words.said.stepAdded,
      focus: fieldKeyOf({ record: [...steps, id], field: 'description' }),
    }));
  };
  return html`
    <button
      type="button"
      data-key=${`${goal.id}.add-step`}
      data-add=${list}
      aria-label=${words.addStepTo(number)}
      @click=${handleClick}
    >
      ${words.addStep}
    </button>
  `;
}

interface StepModel {
  readonly step: Step;
  readonly number: number;
  readonly list: string;
}

function stepItem(card: CardModel, { step, number, list }: StepModel): TemplateResult {
  const { context, goal } = card;
  const record = ['goals', goal.id, 'steps', step.id];
  const mayWrite = context.mayWrite(record, 'description');
  return html`
    <li data-item=${step.id} data-list=${list} tabindex="-1">
      <div
        class="step ${step.done ? 'done' : ''}"
        role="group"
        aria-label=${context.words.stepName(number, card.number)}
      >
        ${tickBox(card, step, number)}
        ${mayWrite ? stepFields(card, step, number) : stepFacts(context, goal, step)}
        ${takenBackNote(context, card.card, fieldKeyOf({ record, field: 'done' }))}
        ${mayWrite ? stepMore(card, step, number) : nothing}
      </div>
    </li>
  `;
}

function tickBox(
  { context, goal, number: goalNumber }: CardModel,
  step: Step,
  number: number,
): TemplateResult {
  const { words } = context;
  const record = ['goals', goal.id, 'steps', step.id];
  const isDone = step.done === true;
  if (!context.mayWrite(record, 'done'))
    return html`<span class="hidden">${isDone ? words.done : words.notDone}</span>
      <span class="tick" aria-hidden="true">${isDone ? '✓' : ''}</span>`;
  const handleChange = (event: Event) => {
    const { checked } = event.currentTarget as HTMLInputElement;
    context.deeds.tick({ record, field: 'done' }, checked);
  };
  return html`<input
    type="checkbox"
    data-key=${`${goal.id}.${step.id}.done`}
    aria-label=${words.stepDone(number, goalNumber)}
    .checked=${live(isDone)}
    @change=${handleChange}
  />`;
}

function stepFields({ context, card, goal }: CardModel, step: Step, number: number): TemplateResult {
  const { words } = context;
  const record = ['goals', goal.id, 'steps', step.id];
  const past = isPast(context, goal, step) ? `past-${step.id}` : '';
  const shape = (field: string, label: string, help = '') => ({
    of: { record, field },
    label,
    describedBy: `readers-${goal.id} ${help}`.trim(),
  });
  return html`
    <div class="field grow">
      ${textBox(context, card, shape('description', words.stepWords(number)), step.description ?? '')}
      ${step.owner ? html`<p class="help">${ownerInWords(context, step.owner)}</p>` : nothing}
    </div>
    <div class="field day">
      ${dayField(context, card, shape('dueDate', words.stepDate, past), step.dueDate ?? null)}
      ${past ? html`<p class="help" id=${past}>${words.stepPastMine}</p>` : nothing}
    </div>
  `;
}

/** A date that passed is worth a word only while somebody works on the goal. */
function isPast({ today }: CardContext, goal: Goal, { done, dueDate }: Step): boolean {
  return !done && Boolean(dueDate && dueDate < today) && (goal.status ?? 'active') === 'active';
}

/** What is rarely needed of a step is drawn when it is opened, by a part that is loaded then. */
function stepMore(model: CardModel, step: Step, stepNumber: number): TemplateResult {
  const { context, goal, card, number } = model;
  const { words, parts, deeds } = context;
  const name = `progress:${step.id}` as const;
  const isOpen = card.open?.[name] === true;
  const handleToggle = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isOpen) deeds.show(goal.id, name, open);
  };
  return html`
    <details class="section" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key=${`${goal.id}.${step.id}.more`}>
        ${words.stepMore} <span class="hidden">${words.stepMoreOf(stepNumber, number)}</span>
      </summary>
      ${
        isOpen
          ? withPart(context, parts.progress, (views, partWords) =>
              views.stepMore({ ...model, words: partWords, step, stepNumber }),
            )
          : nothing
      }
    </details>
  `;
}

function removedSteps(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, card } = model;
  const removed = removedRecords(goal.steps, model.problems);
  if (removed.length === 0) return nothing;
  const title = context.words.removedSteps(removed.length);
  return section(context, card, { cardId: goal.id, name: 'progress:removed-steps', title }, () =>
    withPart(context, context.parts.progress, (views, words) => views.removedSteps({ ...model, words })),
  );
}

function stepFacts(context: CardContext, goal: Goal, step: Step): TemplateResult {
  const { words, locale } = context;
  const { owner, dueDate } = step;
  const facts = [
    dueDate ? words.byDate(formatDay(locale.tag, dueDate)) : '',
    isPast(context, goal, step) ? words.stepPast : '',
    owner ? ownerInWords(context, owner) : '',
  ].filter(Boolean);
  return html`
    <div class="grow">
      ${theirWords(step.description, words.noWords)}
      ${facts.map((fact) => html`<span class="help">${fact}</span>`)}
    </div>
  `;
}

function ownerInWords(context: CardContext, owner: string): string {
  const { words, viewerId } = context;
  return words.stepDoneBy(owner === viewerId ? words.me : personOrName(context, owner));
}
