import { html, nothing, type TemplateResult } from 'lit';
import type { Review } from '../../../src/model/review.js';
import { isCopied, type Snapshot } from '../../../src/model/snapshot.js';
import { actionButton } from '../action-button.view.js';
import { changeList } from './change-list.view.js';
import { opening } from './opening.view.js';
import { planThen } from './plan-then.view.js';
import type { ReviewsModel } from './review-model.js';
import { reviewKey } from './review-key.js';
import { changesSince, type SortedChanges } from './review-standing.js';

/** The copy that belongs to a review: whether it is kept, what changed since, and the plan as it was. */
export function copyView(model: ReviewsModel, review: Review, isThisYear: boolean): unknown {
  const { copies, words } = model;
  if (!copies || !isCopied(review)) return nothing;
  const copy = copies.copyOf(review.id);
  if (copy)
    return html`
      <p class="help">${words.copies.kept}</p>
      ${isThisYear ? since(model, review) : nothing} ${then(model, review, copy)}
    `;
  const state = copies.stateOf(review.id);
  const said = state === undefined || state === 'kept' ? words.copies.looking : words.copies[state];
  return html`
    <p class="help">${said}</p>
    ${state === 'failed' ? tryAgain(model, review) : nothing}
  `;
}

function tryAgain({ context, copies }: ReviewsModel, { id }: Review): TemplateResult {
  return actionButton({
    ...{ key: `copy.${id}`, otherwise: reviewKey(id), words: context.words.tryAgain },
    handleClick: () => copies?.load(id),
  });
}

function then(model: ReviewsModel, review: Review, copy: Snapshot): TemplateResult {
  return opening(model, {
    ...{ name: `review:then:${review.id}`, look: 'more-of-copy', title: model.words.then },
    draw: () => html`${planThen(model, copy.body)} ${model.takeCopy?.(review, copy.body) ?? nothing}`,
  });
}

function since(model: ReviewsModel, review: Review): TemplateResult {
  return opening(model, {
    ...{ name: `review:since:${review.id}`, look: 'more-of-copy', title: model.words.since },
    draw: () => changesView(model, review, changesSince(model, review)),
  });
}

function changesView(
  model: ReviewsModel,
  { id, kind }: Review,
  changes: SortedChanges = { again: [], others: [] },
): TemplateResult {
  const { words } = model;
  const { again, others } = changes;
  if (again.length + others.length === 0) return html`<p>${words.nothingSince}</p>`;
  const asked = words.again[kind === 'acknowledged' ? 'acknowledged' : 'approved'];
  return html`
    ${again.length > 0 ? changeList(model, `again-${id}`, asked, again) : nothing}
    ${others.length > 0 ? changeList(model, `other-${id}`, words.otherSince, others) : nothing}
  `;
}
