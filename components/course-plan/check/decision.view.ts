import { html, type TemplateResult } from 'lit';
import type { Decision } from '../../../src/courses/check/graduation-check.js';
import { formatMoment } from '../../../src/i18n/format.js';
import { roleInPlan } from '../../../src/model/people.js';
import { theirWords } from '../../shared/their-words.view.js';
import type { CheckModel } from './check-model.js';

/** What the school decided: who, when and why. */
export function decisionView(
  model: CheckModel,
  decision: Decision,
  label: string = model.words.kinds[decision.kind],
): TemplateResult {
  const { context } = model;
  const { at, reason } = decision;
  return html`
    <div class="decision">
      <p class="label">${label}</p>
      <p>
        <span class="who" dir="auto">${whoDecided(model, decision)}</span>
        <span class="facts">${formatMoment(context.locale.tag, at)}</span>
      </p>
      ${theirWords(reason, context.words.nothing)}
    </div>
  `;
}

/** A person's name and the part they spoke in; the part alone where nobody knows the name. */
function whoDecided({ context, words }: CheckModel, { by, role }: Decision): string {
  const { people, viewerId } = context;
  const name = by === viewerId ? words.you : people?.[by]?.name;
  const part = role && context.words.roles[roleInPlan(role)];
  return [name, part].filter(Boolean).join(', ') || context.words.somebody;
}
