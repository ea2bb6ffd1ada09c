import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../../src/i18n/format.js';
import { linkIn } from '../../../src/model/evidence.js';
import type { PersonRole } from '../../../src/model/people.js';
import { reviewKinds, type Review, type ReviewKind } from '../../../src/model/review.js';
import type { PackSource, ReviewRule } from '../../../src/packs/state-pack.js';
import { schoolYearOf } from '../../shared/day.js';
import { actionButton } from '../../shared/action-button.view.js';
import { keptWords } from '../../shared/unsent/kept-words.view.js';
import { lastChange } from '../../../src/rules/last-change.js';
import { askReview, openName, reviewDialog } from './review-dialog.view.js';
import { reviewItem, type ReviewsModel } from './review-item.view.js';
import { reviewRules, sortReviews, type RuleState, type SortedReviews } from './review-rules.js';

/** Who has read the plan, who agrees, and what this person can say. */
export function reviews(model: ReviewsModel): TemplateResult {
  return html`${reviewsView(model)} ${reviewDialog(model)}`;
}

function reviewsView(model: ReviewsModel): TemplateResult {
  const { context, words } = model;
  const year = schoolYearOf(context.today);
  const rules = reviewRules(context.pack);
  const sorted = sortReviews(model.reviews, rules, year);
  const changed = lastChange(context.recordAt(['goals']));
  const when = formatMoment(context.locale.tag, changed);
  return html`
    <div class="reviews">
      <p class="label" id="reviews-now">${words.thisYear(year)}</p>
      ${when ? html`<p class="help">${words.lastChanged(when)}</p>` : nothing}
      <ul class="rules" aria-labelledby="reviews-now">
        ${sorted.rules.map((state, index) => ruleItem(model, { state, changed, kind: offered(model, rules, index) }))}
      </ul>
      ${others(model, sorted.others, changed)} ${moreButtons(model, rules)} ${earlierYears(model, sorted)}
      ${notesLeft(model)}
    </div>
  `;
}

function maySay({ context }: ReviewsModel, kind: ReviewKind): boolean {
  return context.mayAdd(['reviews'], { kind, role: context.viewerRole });
}

/** The button stands at the first rule that asks this person for it. */
function offered(model: ReviewsModel, rules: readonly ReviewRule[], index: number): ReviewKind | undefined {
  const { viewerRole } = model.context;
  const kind = rules[index]?.kind;
  const first = rules.findIndex((rule) => rule.kind === kind && rule.by.includes(viewerRole));
  return kind && first === index && maySay(model, kind) ? kind : undefined;
}

interface RuleItem {
  readonly state: RuleState;
  readonly changed: string;
  /** What this person can say here, if anything. */
  readonly kind: ReviewKind | undefined;
}

function ruleItem(model: ReviewsModel, { state, changed, kind }: RuleItem): TemplateResult {
  const { words } = model;
  const { rule, done } = state;
  return html`
    <li class="rule ${done.length > 0 ? 'done' : ''}">
      <p class="label">
        ${done.length > 0 ? html`<span class="mark-done" aria-hidden="true">✓</span>` : nothing}${words.kinds[rule.kind]}
      </p>
      <p class="help">${words.helps[rule.kind]}</p>
      <p class="help">${words.whoCan(roleList(model, rule.by))}</p>
      ${
        done.length === 0
          ? html`<p>${words.notYet}</p>`
          : html`<ul>
              ${done.map((review) => reviewItem(model, { review, changed }))}
            </ul>`
      }
      ${kind ? html`<div class="buttons">${sayButton(model, kind)}</div>` : nothing}
      ${law(model, rule.source)}
    </li>
  `;
}

function sayButton(model: ReviewsModel, kind: ReviewKind): TemplateResult {
  const handleClick = () => {
    askReview(model, kind);
  };
  return actionButton({ key: `say.${kind}`, words: model.words.actions[kind], handleClick });
}

/** The parts people play, each by its own word; both kinds of students are one where both are meant. */
function roleList({ context, words }: ReviewsModel, by: readonly PersonRole[]): string {
  const nameOf = (role: PersonRole) =>
    role === 'adultStudent' && !by.includes('student') ? words.adultStudent : context.words.roles[role];
  return [...new Set(by.map(nameOf))].join(', ');
}

function law({ words }: ReviewsModel, source: PackSource | undefined): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const link = linkIn(source.link);
  return html`
    <details class="law">
      <summary>${words.law}</summary>
      <p>${link ? html`<a href=${link} rel="noopener">${source.citation}</a>` : source.citation}</p>
    </details>
  `;
}

function others(
  model: ReviewsModel,
  list: readonly Review[],
  changed: string,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`
    <p class="label" id="reviews-other">${model.words.others}</p>
    <ul aria-labelledby="reviews-other">
      ${list.map((review) => reviewItem(model, { review, changed, isNamed: true }))}
    </ul>
  `;
}

/** What this person may say though no rule asks them for it. */
function moreButtons(model: ReviewsModel, rules: readonly ReviewRule[]): TemplateResult | typeof nothing {
  const { viewerRole } = model.context;
  const isAsked = (kind: ReviewKind) =>
    rules.some((rule) => rule.kind === kind && rule.by.includes(viewerRole));
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
  return html`
    <details class="earlier">
      <summary>${words.earlier}</summary>
      ${earlier.map(
        ([year, list]) => html`
          <p class="label" id=${`reviews-${year}`}>${words.schoolYear(year)}</p>
          <ul aria-labelledby=${`reviews-${year}`}>
            ${list.map((review) => reviewItem(model, { review, isNamed: true }))}
          </ul>
        `,
      )}
    </details>
  `;
}

/** Notes that were written for what this person can no longer say. */
function notesLeft(model: ReviewsModel): readonly unknown[] {
  const { context, words } = model;
  const shape = { label: words.notSentYet, forget: words.forget, otherwise: 'plan.review' };
  return reviewKinds
    .filter((kind) => !maySay(model, kind))
    .map((kind) => keptWords(context, { ...shape, name: openName(kind) }));
}
