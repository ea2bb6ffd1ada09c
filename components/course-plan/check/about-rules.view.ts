import { html, nothing, type TemplateResult } from 'lit';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { linkIn } from '../../../src/model/evidence.js';
import { nameIn, type CheckModel } from './check-model.js';
import { cohortInWords } from './cohort.js';

/** Whose rules they are, for which years, what is not sure about them, and where they come from. */
export function aboutRules(model: CheckModel, plan: GraduationPlan): TemplateResult {
  const { context, words } = model;
  const { jurisdiction, version, doubts = [], sources } = plan;
  return html`
    <details class="about">
      <summary>${words.about}</summary>
      <p>${nameIn(context.locale, plan.name)}</p>
      <p>${words.version(jurisdiction, version)}</p>
      <p>${words.holdsFor(cohortInWords(model, plan))}</p>
      ${
        doubts.length === 0
          ? nothing
          : html`<p class="label">${words.doubts}</p>
              <ul class="points">
                ${doubts.map((doubt) => html`<li>${nameIn(context.locale, doubt)}</li>`)}
              </ul>`
      }
      <p class="label">${words.sources}</p>
      <ul class="points">
        ${sources.map((source) => {
          const link = linkIn(source);
          return html`<li>${link ? html`<a href=${link} rel="noopener">${source}</a>` : source}</li>`;
        })}
      </ul>
    </details>
  `;
}
