import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../../src/i18n/format.js';
import type { Review } from '../../../src/model/review.js';
import { isCopied } from '../../../src/model/snapshot.js';
import { theirWords } from '../their-words.view.js';
import { copyView } from './copy.view.js';
import { outdatedView } from './outdated.view.js';
import { reviewKey } from './review-key.js';
import type { ReviewsModel } from './review-model.js';
import { whoSaid } from './review-names.js';

/** What a review is shown with. */
export interface ReviewItem {
  readonly review: Review;
  /** When the plan was last changed; left out where the review is of a former year. */
  readonly changed?: string;
  /** Whether the line says what was said; a rule has it above. */
  readonly isNamed?: boolean;
  /** Whether it was said of a plan that somebody has to look at again. */
  readonly isOutdated?: boolean;
}

/** Who said it, in which part, when, with which note and signature; and whether the plan is another one since. */
export function reviewItem(model: ReviewsModel, item: ReviewItem): TemplateResult {
  const { context, words } = model;
  const { review, changed, isNamed = false, isOutdated = false } = item;
  const { note, signature } = review;
  return html`
    <li class="review" data-key=${reviewKey(review.id)} tabindex="-1">
      <p>
        ${isNamed && review.kind ? html`<span class="label">${words.kinds[review.kind]}</span>` : nothing}
        <span class="who" dir="auto">${whoSaid(model, review)}</span>
        <span class="help">${formatMoment(context.locale.tag, review.made.at)}</span>
      </p>
      ${note ? theirWords(note, '') : nothing}
      ${signature ? html`<p>${words.signed} <bdi class="signature">${signature}</bdi></p>` : nothing}
      ${isOutdated ? outdatedView(model, review) : nothing} ${changedView(model, review, changed)}
      ${copyView(model, review, changed !== undefined)}
    </li>
  `;
}

/** That the plan was changed after that; where a copy is here, it tells what. */
function changedView({ context, copies, words }: ReviewsModel, review: Review, changed = ''): unknown {
  const hasCopy = isCopied(review) && copies?.copyOf(review.id) !== undefined;
  if (hasCopy || changed <= review.made.at) return nothing;
  return html`<p class="help">${words.changedSince(formatMoment(context.locale.tag, changed))}</p>`;
}
