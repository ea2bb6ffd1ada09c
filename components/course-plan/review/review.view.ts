import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../../src/model/plan.js';
import type { Review } from '../../../src/model/review.js';
import type { CopiedPlan } from '../../../src/model/snapshot.js';
import type { ReviewWords } from '../../../src/i18n/review/dictionary.js';
import type { KnownCopies } from '../../shared/copies-controller.js';
import { today } from '../../shared/day.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { views } from '../../shared/review/part.js';
import { planThen } from '../../shared/review/plan-then.view.js';
import type { ClosedReviews } from '../../shared/review/reviews.view.js';
import { planCard, type CourseReaders, type ReviewsModel } from '../../shared/review/review-model.js';
import { standingReviews } from '../../shared/review/review-rules.js';
import { nameIn } from '../check/check-model.js';
import { idOf } from '../check/rule-book.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState } from '../course-deeds.js';
import { courseCredits, courseTitle } from '../course-names.js';
import { withPart } from '../with-part.view.js';
import type { PaperRules } from '../paper/paper-model.js';

/** What the section about the reviews of the plan needs. */
export interface ReviewSectionModel {
  readonly context: CourseContext;
  readonly words: ReviewWords;
  /** The plan itself, whichever plan is shown. */
  readonly body: Partial<Plan>;
  /** What stands in boxes and is not sent. */
  readonly unsent: unknown;
  readonly copies: KnownCopies | undefined;
  /** The what-if that is shown, by id; undefined for the plan itself. */
  readonly whatIf: string | undefined;
  readonly rules: PaperRules | undefined;
  readonly itemOf: (id: string) => CourseItemState;
}

/** Who has read the plan, who agrees, and what changed since: of the plan itself, never of one that is tried. */
export function reviewSection(model: ReviewSectionModel): unknown {
  const { context, words, body, unsent, copies, whatIf, rules, itemOf } = model;
  const item = itemOf(planCard);
  // Rules are handed out anew each time: only what is open shows more of them than which is the usual one.
  const inside = item.open?.review ? [unsent, rules, context.parts.paper.now] : [];
  const from = [context, words, body, copies, whatIf, item, idOf(rules?.usual), ...inside];
  return guardedList([{ key: planCard, from, draw: () => drawSection(model) }]);
}

function drawSection(model: ReviewSectionModel): TemplateResult {
  const { context, words, whatIf } = model;
  const shown = reviewsModel(model);
  const closed = views.closedReviews(shown);
  const isOpen = shown.card.open?.review === true;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(planCard, 'review', currentTarget.open);
  };
  const title = context.isStudent ? words.title : words.titleOther;
  return html`
    <details class="below review-section" part="review" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="plan.review">
        ${heading(context.level + 1, 'review-heading', title)} ${factsView(shown, closed, context.isStudent)}
      </summary>
      ${isOpen ? html`<div class="inside">${whatIf === undefined ? views.reviews(shown) : realAlone(words)}</div>` : nothing}
    </details>
    ${closed.behind}
  `;
}

function realAlone(words: ReviewWords): TemplateResult {
  return html`<p>${words.realAlone}</p>`;
}

/** That somebody has to look again; else what was said last, and whether it is this person's turn. */
function factsView(
  { plan, words }: ReviewsModel,
  { facts, isMine }: ClosedReviews,
  isStudent: boolean,
): TemplateResult | typeof nothing {
  const last = standingReviews(plan.reviews).at(-1)?.kind;
  const said = facts ?? (last ? words.facts[last] : undefined);
  const isWaiting = isMine ?? last === (isStudent ? 'returned' : 'submitted');
  return said ? html`<span class="facts ${isWaiting ? 'waiting' : ''}">${said}</span>` : nothing;
}

function reviewsModel(model: ReviewSectionModel): ReviewsModel {
  const { context, words, body, copies, rules, itemOf } = model;
  const courses: CourseReaders = {
    words: context.words,
    titleOf: (course) => courseTitle(context, course),
    creditsOf: (course) => courseCredits(context, course),
    wayName: (id) => {
      const rule = rules?.ruleOf(id);
      // A credential that an IEP team decides on is named to nobody here.
      return typeof rule === 'object' && rule.kind !== 'credential'
        ? nameIn(context.locale, rule.name)
        : undefined;
    },
    usualWay: idOf(rules?.usual),
  };
  const card = itemOf(planCard);
  const shown: ReviewsModel = { context, words, card, plan: body, copies, courses };
  return { ...shown, takeCopy: (review, copy) => takeCopy(model, shown, review, copy) };
}

/** Prints a copy, or gives it out as a file, with the part of the page that does so for the plan itself. */
function takeCopy(
  { context }: ReviewSectionModel,
  shown: ReviewsModel,
  { id, made }: Review,
  copy: CopiedPlan,
): unknown {
  const name = `note.${id}`;
  return withPart(context, context.parts.paper, (views, words) =>
    views.takeCopy({
      ...{ context, words, copy, review: id, day: today(new Date(made.at)) },
      content: () => planThen(shown, copy),
      note: shown.card.choices?.[name],
      say: (sentence) => {
        context.deeds.choose(planCard, name, sentence);
        if (sentence) context.deeds.say(sentence);
      },
    }),
  );
}
