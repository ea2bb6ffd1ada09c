import { html, type TemplateResult } from 'lit';
import { formatDay } from '../../../src/i18n/format.js';
import type { Review } from '../../../src/model/review.js';
import { roleInPlan } from '../../../src/model/people.js';
import { today } from '../day.js';
import type { ReviewsModel } from './review-model.js';
import { whoSaid } from './review-names.js';
import { outdatedReviews } from './review-standing.js';

/** That what was said is of a plan that is another one by now, and who has to look again: in words and with a sign. */
export function outdatedView(model: ReviewsModel, review: Review): TemplateResult {
  const { words } = model;
  const said = words.outdated[review.kind === 'acknowledged' ? 'acknowledged' : 'approved'];
  return html`
    <p class="outdated">
      <span class="mark-again" aria-hidden="true">!</span>
      <span>${said(dayOf(model, review))} ${words.whoAgain(whoSaid(model, review))}</span>
    </p>
  `;
}

/** What the closed section says where something has to be looked at again. */
export function outdatedFacts(
  model: ReviewsModel,
): { readonly facts: string; readonly isMine: boolean } | undefined {
  const { words, context } = model;
  const [first] = outdatedReviews(model);
  if (!first) return undefined;
  const isMine = first.by.includes(roleInPlan(context.viewerRole));
  const said = isMine ? words.outdatedFacts : words.outdatedFactsOther;
  return { facts: said(dayOf(model, first.review)), isMine };
}

/** The day of a review in the reader's own calendar. */
function dayOf({ context }: ReviewsModel, { made }: Review): string {
  return formatDay(context.locale.tag, today(new Date(made.at)));
}
