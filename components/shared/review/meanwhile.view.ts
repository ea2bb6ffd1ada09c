import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../../src/model/plan.js';
import type { ReviewKind } from '../../../src/model/review.js';
import { planChanges, type PlanChange } from '../../../src/rules/plan-changes.js';
import { actionButton } from '../action-button.view.js';
import { changeList } from './change-list.view.js';
import type { ReviewsModel } from './review-model.js';
import { usualWayOf } from './review-standing.js';

/** The plan as it was when a question about it was opened, or looked at last, by the element that asks. */
const seenPlans = new WeakMap<object, Partial<Plan>>();

/** Somebody is asked about the plan as it is now. */
export function noteSeen({ context, plan }: ReviewsModel): void {
  seenPlans.set(context.deeds, plan);
}

/** Nobody is asked any more. */
export function forgetSeen({ context }: ReviewsModel): void {
  seenPlans.delete(context.deeds);
}

/** What changed under an open question. */
export function changesMeanwhile(model: ReviewsModel): readonly PlanChange[] {
  const seen = seenPlans.get(model.context.deeds);
  if (!seen || seen === model.plan) return [];
  const usual = usualWayOf(model);
  return planChanges(seen, model.plan, usual === undefined ? {} : { usual });
}

/** The key of what says that the plan changed. */
export function meanwhileKey(kind: ReviewKind): string {
  return `meanwhile.${kind}`;
}

/** Says inside an open question that the plan is another one by now, and how: it is answered for what was seen. */
export function meanwhile(model: ReviewsModel, kind: ReviewKind, lookedAgain: () => void): TemplateResult {
  const changes = changesMeanwhile(model);
  const { words } = model;
  return html`
    <p class="label" role="status">${changes.length > 0 ? words.meanwhile : nothing}</p>
    ${
      changes.length > 0
        ? html`
            ${changeList(model, `meanwhile-${kind}`, words.changedMeanwhile, changes)}
            ${actionButton({ key: meanwhileKey(kind), words: words.lookedAgain, handleClick: lookedAgain })}
          `
        : nothing
    }
  `;
}
