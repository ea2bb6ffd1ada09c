import { html, type TemplateResult } from 'lit';
import type { PlanChange } from '../../../src/rules/plan-changes.js';
import { changeInWords } from './change-words.js';
import type { ReviewsModel } from './review-model.js';

/** Changes of the plan, one a line, under a title of their own. */
export function changeList(
  model: ReviewsModel,
  id: string,
  title: string,
  changes: readonly PlanChange[],
): TemplateResult {
  return html`
    <p class="label" id=${id}>${title}</p>
    <ul class="changes" role="list" aria-labelledby=${id}>
      ${changes.map((change) => changeItem(model, change))}
    </ul>
  `;
}

function changeItem(model: ReviewsModel, change: PlanChange): TemplateResult {
  const { name, facts } = changeInWords(model, change);
  const kind = model.words.changes[change.kind];
  return html`
    <li>
      ${name ? html`${kind}: <bdi class="name" lang="">${name}</bdi>` : kind}
      ${facts.map((fact) => html` <span class="help">${fact}</span>`)}
    </li>
  `;
}
