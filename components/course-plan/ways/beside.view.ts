import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { heading } from '../../shared/heading.js';
import { takenBackNote } from '../../shared/deeds/fields.view.js';
import { wayFacts } from './way.view.js';
import { wayName, type WaysModel } from './ways-model.js';

const supplements = { record: ['coursePath'], field: 'supplements' };

/** What can be aimed at beside a diploma, each with a tick. */
export function besideView(
  model: WaysModel,
  plans: readonly GraduationPlan[],
): TemplateResult | typeof nothing {
  const { context, words, whatIf, itemOf } = model;
  if (plans.length === 0) return nothing;
  const mayTick = whatIf === undefined && context.mayWrite(supplements.record, supplements.field);
  const help = whatIf === undefined ? words.besideHelp : words.besideReal;
  return html`
    <section class="beside-ways" aria-labelledby="beside-ways-heading">
      ${heading(context.level + 2, 'beside-ways-heading', words.beside)}
      <p class="help">${help}</p>
      <ul class="ways-list" role="list">
        ${plans.map((plan) => besideItem(model, plan, mayTick))}
      </ul>
      ${takenBackNote(context, itemOf('coursePath'), 'coursePath.supplements')}
    </section>
  `;
}

function besideItem(model: WaysModel, plan: GraduationPlan, mayTick: boolean): TemplateResult {
  const { context, words, body } = model;
  const isOn = body.coursePath?.supplements?.[plan.id] === true;
  const name = wayName(model, plan);
  const handleChange = (event: Event) => {
    if (event.currentTarget instanceof HTMLInputElement)
      context.deeds.tick(supplements, event.currentTarget.checked, plan.id);
  };
  return html`
    <li class="way">
      ${
        mayTick
          ? html`<label class="choice">
              <input
                type="checkbox"
                data-key=${`beside.${plan.id}`}
                .checked=${live(isOn)}
                @change=${handleChange}
              />
              ${name}
            </label>`
          : html`<p><span class="label">${name}</span> ${isOn ? words.ticked : words.notTicked}</p>`
      }
      ${wayFacts(model, plan, plan.kind === 'diploma' ? 'minimum' : plan.kind)}
    </li>
  `;
}
