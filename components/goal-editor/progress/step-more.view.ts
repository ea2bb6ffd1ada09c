import { html, type TemplateResult, nothing } from 'lit';
import { inOrder } from '../../../src/edits/order.js';
import { shortened } from '../../../src/i18n/format.js';
import type { Goal, Step } from '../../../src/model/goal.js';
import { actionButton } from '../../shared/action-button.view.js';
import { choiceField, type Choice } from '../rare-fields.view.js';
import { personName, personOrName } from '../../shared/person-names.js';
import type { ProgressModel } from './progress-model.js';
import { byYear, schoolYearName } from './school-years.js';

/** A step of a goal, with its number among the steps that are shown. */
export type StepMoreModel = ProgressModel & { readonly step: Step; readonly stepNumber: number };

/** What is rarely needed of a step: who does it, for which year, its place, and to remove it. */
export function stepMore(model: StepMoreModel): TemplateResult {
  const { context, goal, card, number, words, step, stepNumber } = model;
  const shape = (field: string, label: string) => ({
    of: { record: ['goals', goal.id, 'steps', step.id], field },
    label,
  });
  const [owners, years] = [ownerChoices(model), benchmarkChoices(model)];
  const { owner = null, benchmark = null } = step;
  return html`
    <div class="step-more" role="group" aria-label=${words.step.name(stepNumber, number)}>
      <div class="grid">
        ${
          owners.length > 1
            ? html`<div class="field">
                ${choiceField(context, card, shape('owner', words.step.owner), owner, owners)}
              </div>`
            : nothing
        }
        ${
          years.length > 1
            ? html`<div class="field">
                ${choiceField(context, card, shape('benchmark', words.step.benchmark), benchmark, years)}
              </div>`
            : nothing
        }
      </div>
      ${stepButtons(model)}
    </div>
  `;
}

function ownerChoices({ context, words, step }: StepMoreModel): readonly Choice[] {
  const { people = {}, viewerId } = context;
  const student = context.recordAt(['student'])?.person ?? viewerId;
  const others = Object.keys(people)
    .filter((id) => id !== student && people[id]?.removed !== true)
    .map((id) => ({ value: id, label: personName(context, id) }));
  const { owner } = step;
  const isUnknown = owner && !others.some(({ value }) => value === owner);
  const unknown = isUnknown ? [{ value: owner, label: personOrName(context, owner) }] : [];
  return [{ value: '', label: words.step.ownMe }, ...others, ...unknown];
}

function benchmarkChoices({ goal, words, step }: StepMoreModel): readonly Choice[] {
  const { benchmarks, step: said } = words;
  const known = byYear(inOrder(goal.benchmarks)).map(({ id, schoolYear, description }) => {
    const year = schoolYear ? schoolYearName(schoolYear) : benchmarks.noYear;
    return { value: id, label: [year, shortened(description ?? '', 40)].filter(Boolean).join(': ') };
  });
  const { benchmark } = step;
  const isUnknown = benchmark && !known.some(({ value }) => value === benchmark);
  const unknown = isUnknown ? [{ value: benchmark, label: said.removedBenchmark }] : [];
  return [{ value: '', label: said.noBenchmark }, ...known, ...unknown];
}

function stepButtons(model: StepMoreModel): TemplateResult {
  const { context, goal, number, words, step, stepNumber } = model;
  const [up, down] = [`${goal.id}.${step.id}.up`, `${goal.id}.${step.id}.down`];
  // A removed step that is asked about has a number, and no place among the others.
  const ordered = inOrder(goal.steps);
  const isAt = (end: Step | undefined) => step.removed === true || step.id === end?.id;
  return html`
    <div class="buttons">
      ${actionButton({
        key: up,
        otherwise: down,
        words: context.words.moveUp,
        name: words.step.upName(stepNumber, number),
        look: 'quiet',
        isDisabled: isAt(ordered[0]),
        handleClick: () => {
          move(model, -1);
        },
      })}
      ${actionButton({
        key: down,
        otherwise: up,
        words: context.words.moveDown,
        name: words.step.downName(stepNumber, number),
        look: 'quiet',
        isDisabled: isAt(ordered.at(-1)),
        handleClick: () => {
          move(model, 1);
        },
      })}
      ${removeButton(model)}
    </div>
  `;
}

function removeButton({ context, goal, number, step, stepNumber }: StepMoreModel): TemplateResult {
  const { words, deeds } = context;
  const record = ['goals', goal.id, 'steps', step.id];
  return actionButton({
    key: `${goal.id}.${step.id}.remove`,
    words: words.remove,
    name: words.removeStep(stepNumber, number),
    look: 'quiet',
    handleClick: () => deeds.remove(record, { said: words.said.stepRemoved, note: words.stepRemovedNote }),
  });
}

/** Moves a step by one place among the others as they are now. */
function move({ context, goal, words, step }: StepMoreModel, by: -1 | 1): void {
  const now: Goal = { ...goal, ...context.recordAt(['goals', goal.id]) };
  const shown = inOrder(now.steps).map(({ id }) => id);
  const to = shown.indexOf(step.id) + by;
  const say = words.step.movedTo(to + 1, shown.length);
  context.deeds.place(['goals', goal.id, 'steps', step.id], shown, to, { say });
}
