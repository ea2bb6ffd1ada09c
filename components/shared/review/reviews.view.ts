import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../../src/i18n/format.js';
import { roleInPlan, studentRoles } from '../../../src/model/people.js';
import { reviewKinds, type Review, type ReviewKind } from '../../../src/model/review.js';
import type { ReviewRule } from '../../../src/packs/state-pack.js';
import { lastPlanChange } from '../../../src/rules/plan-changes.js';
import { schoolYearOf } from '../day.js';
import { keptWords } from '../unsent/kept-words.view.js';
import { loadCopies } from './load-copies.js';
import { opening } from './opening.view.js';
import { outdatedFacts } from './outdated.view.js';
import { openName, reviewDialog } from './review-dialog.view.js';
import { reviewItem } from './review-item.view.js';
import type { ReviewsModel } from './review-model.js';
import { reviewRules, type SortedReviews } from './review-rules.js';
import { lookedAt, outdatedReviews, reviewsNow } from './review-standing.js';
import { maySay, ruleItem, sayButton } from './rule-item.view.js';
import { signatureName } from './signature-field.view.js';

/** Who has read the plan, who agrees, and what this person can say. */
export function reviews(model: ReviewsModel): TemplateResult {
  return html`${reviewsView(model)} ${reviewDialog(model)}`;
}

/** What a closed section shows. */
export interface ClosedReviews {
  /** That the plan changed in a way that has to be looked at again; undefined where it did not. */
  readonly facts?: string;
  /** Whether this person is one of those who have to. */
  readonly isMine?: boolean;
  /** Stands where the section does, and loads the copies that say so. */
  readonly behind: unknown;
}

/** Says whether somebody has to look again, before the section is opened. */
export function closedReviews(model: ReviewsModel): ClosedReviews {
  return { ...outdatedFacts(model), behind: html`${loadCopies(model.copies, lookedAt(model))}` };
}

function reviewsView(model: ReviewsModel): TemplateResult {
  const { context, words, plan } = model;
  const year = schoolYearOf(context.today);
  const rules = reviewRules(context.pack);
  const sorted = reviewsNow(model);
  const outdated = outdatedReviews(model).map(({ review }) => review);
  const changed = lastPlanChange(plan);
  const when = formatMoment(context.locale.tag, changed);
  const about = studentRoles.includes(context.viewerRole) ? words.about : words.aboutOther;
  return html`
    <div class="reviews">
      <p>${about}</p>
      <p class="label" id="reviews-now">${words.thisYear(year)}</p>
      ${when ? html`<p class="help">${words.lastChanged(when)}</p>` : nothing}
      <ul class="rules" role="list" aria-labelledby="reviews-now">
        ${sorted.rules.map((state, index) =>
          ruleItem(model, {
            ...{ state, changed, kind: offered(model, rules, index) },
            outdated: outdated.find((review) => state.done.includes(review)),
          }),
        )}
      </ul>
      ${others(model, { list: sorted.others, changed, outdated })} ${moreButtons(model, rules)}
      ${earlierYears(model, sorted)} ${notesLeft(model)}
    </div>
  `;
}

/** The button stands at the first rule that asks this person for it. */
function offered(model: ReviewsModel, rules: readonly ReviewRule[], index: number): ReviewKind | undefined {
  const part = roleInPlan(model.context.viewerRole);
  const kind = rules[index]?.kind;
  const first = rules.findIndex((rule) => rule.kind === kind && rule.by.includes(part));
  return kind && first === index && maySay(model, kind) ? kind : undefined;
}

interface Others {
  readonly list: readonly Review[];
  readonly changed: string;
  readonly outdated: readonly Review[];
}

function others(model: ReviewsModel, { list, changed, outdated }: Others): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`
    <p class="label" id="reviews-other">${model.words.others}</p>
    <ul role="list" aria-labelledby="reviews-other">
      ${list.map((review) => reviewItem(model, { review, changed, isNamed: true, isOutdated: outdated.includes(review) }))}
    </ul>
  `;
}

/** What this person may say though no rule asks them for it. */
function moreButtons(model: ReviewsModel, rules: readonly ReviewRule[]): TemplateResult | typeof nothing {
  const part = roleInPlan(model.context.viewerRole);
  const isAsked = (kind: ReviewKind) => rules.some((rule) => rule.kind === kind && rule.by.includes(part));
  const kinds = reviewKinds.filter((kind) => !isAsked(kind) && maySay(model, kind));
  if (kinds.length === 0) return nothing;
  return html`
    <p class="label">${model.words.more}</p>
    <div class="buttons">${kinds.map((kind) => sayButton(model, kind))}</div>
  `;
}

function earlierYears(model: ReviewsModel, { earlier }: SortedReviews): TemplateResult | typeof nothing {
  const { words } = model;
  if (earlier.length === 0) return nothing;
  return opening(model, {
    ...{ name: 'review:earlier', look: 'earlier', title: words.earlier },
    draw: () =>
      earlier.map(
        ([year, list]) => html`
          <p class="label" id=${`reviews-${year}`}>${words.schoolYear(year)}</p>
          <ul role="list" aria-labelledby=${`reviews-${year}`}>
            ${list.map((review) => reviewItem(model, { review, isNamed: true }))}
          </ul>
        `,
      ),
  });
}

/** Words that were written for what this person can no longer say. */
function notesLeft(model: ReviewsModel): readonly unknown[] {
  const { context, words } = model;
  const shape = { label: words.notSentYet, forget: words.forget, otherwise: 'plan.review' };
  return reviewKinds
    .filter((kind) => !maySay(model, kind))
    .flatMap((kind) => [openName(kind), signatureName(kind)])
    .map((name) => keptWords(context, { ...shape, name }));
}
