import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../../src/i18n/format.js';
import type { GoalReviewWords } from '../../../src/i18n/goal-review/dictionary.js';
import type { Review } from '../../../src/model/review.js';
import type { CardContext } from '../card-context.js';
import type { CardState } from '../goal-deeds.js';
import { authorName } from '../goal-names.js';
import { theirWords } from '../../shared/their-words.view.js';

/** What all lines of the reviews have in common. */
export interface ReviewsModel {
  /** What is open in the section, and what is wrong in it. */
  readonly card: CardState;
  readonly context: CardContext;
  readonly reviews: Readonly<Record<string, Review>> | undefined;
  readonly words: GoalReviewWords;
}

/** What a review is shown with. */
export interface ReviewItem {
  readonly review: Review;
  /** When the plan was last changed; left out where the review is of a former year. */
  readonly changed?: string;
  /** Whether the line says what was said; a rule has it above. */
  readonly isNamed?: boolean;
}

/** The key of a review, for the focus. */
export function reviewKey(id: string): string {
  return `review.${id}`;
}

/** Who said it, in which part, when, with which note; and whether the plan is another one since. */
export function reviewItem({ context, words }: ReviewsModel, item: ReviewItem): TemplateResult {
  const { review, changed, isNamed = false } = item;
  const { locale } = context;
  return html`
    <li class="review" data-key=${reviewKey(review.id)} tabindex="-1">
      <p>
        ${isNamed && review.kind ? html`<span class="label">${words.kinds[review.kind]}</span>` : nothing}
        <span class="who" dir="auto">${whoSaid(context, review)}</span>
        <span class="help">${formatMoment(locale.tag, review.made.at)}</span>
      </p>
      ${review.note ? theirWords(review.note, '') : nothing}
      ${changed && changed > review.made.at ? html`<p class="help">${words.changedSince(formatMoment(locale.tag, changed))}</p>` : nothing}
    </li>
  `;
}

/** A person's name and the part they spoke in; the part alone where nobody knows the name. */
function whoSaid(context: CardContext, review: Review): string {
  const name = authorName(context, review);
  const part = review.role ? context.words.roles[review.role] : '';
  return part && part !== name ? `${name}, ${part}` : name;
}
