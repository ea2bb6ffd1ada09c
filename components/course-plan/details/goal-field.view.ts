import { html, nothing, type TemplateResult } from 'lit';
import { inOrder } from '../../../src/edits/order.js';
import { shortened } from '../../../src/i18n/format.js';
import { actionButton } from '../../shared/action-button.view.js';
import { IlpOpenEvent } from '../../shared/open-event.js';
import { fieldOrFact } from './field-or-fact.view.js';
import type { DetailsModel } from './details-model.js';
import { choiceField, type Choice } from './plain-fields.view.js';

/** The goal a course helps with, and the way there. */
export function goalField(model: DetailsModel): TemplateResult {
  const { context, words, course, item, goals } = model;
  const { goal: label, goalNone, goalGone } = words.fields;
  const value = course.goal ?? null;
  const there = inOrder(goals);
  const chosen = there.find(({ id }) => id === value);
  const nameOf = (wordsOfGoal: string | undefined) => shortened(wordsOfGoal ?? '') || context.words.nothing;
  const text = value && (chosen ? nameOf(chosen.studentWords) : goalGone);
  const choices: readonly Choice[] = [
    { value: '', label: goalNone },
    ...there.map(({ id, studentWords }) => ({
      value: id,
      label: nameOf(studentWords),
      lang: context.around,
    })),
    ...(value && !chosen ? [{ value, label: goalGone }] : []),
  ];
  return html`
    ${fieldOrFact(model, 'goal', { label, text, isTheirs: chosen !== undefined }, (shape) =>
      choiceField(context, item, shape, value, choices),
    )}
    ${chosen ? showGoal(model, chosen.id) : nothing}
  `;
}

function showGoal({ words, course }: DetailsModel, goal: string): TemplateResult {
  return actionButton({
    ...{ key: `goal.${course.id}`, words: words.showGoal, look: 'quiet' },
    handleClick: ({ currentTarget }) =>
      currentTarget?.dispatchEvent(new IlpOpenEvent({ kind: 'goal', id: goal })),
  });
}
