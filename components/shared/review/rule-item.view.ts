import { html, nothing, type TemplateResult } from 'lit';
import { linkIn } from '../../../src/model/evidence.js';
import type { Review, ReviewKind } from '../../../src/model/review.js';
import type { PackSource } from '../../../src/packs/state-pack.js';
import { roleInPlan } from '../../../src/model/people.js';
import { actionButton } from '../action-button.view.js';
import { askReview } from './review-dialog.view.js';
import { reviewItem } from './review-item.view.js';
import type { ReviewsModel } from './review-model.js';
import { agreeAgainRule, type RuleState } from './review-rules.js';
import { roleList } from './review-names.js';

/** A rule of the place with what came of it. */
export interface RuleItem {
  readonly state: RuleState;
  /** When the plan was last changed. */
  readonly changed: string;
  /** What this person can say here, if anything. */
  readonly kind: ReviewKind | undefined;
  /** The review that stands for the rule, where somebody has to look again. */
  readonly outdated: Review | undefined;
}

/** What a rule asks for, who can do it, and who has. */
export function ruleItem(model: ReviewsModel, item: RuleItem): TemplateResult {
  const { words } = model;
  const { state, changed, kind, outdated } = item;
  const { rule, done } = state;
  return html`
    <li class="rule">
      <p class="label">${signOf(item)}${words.kinds[rule.kind]}</p>
      <p class="help">${words.helps[rule.kind]}</p>
      <p class="help">${words.whoCan(roleList(model, rule.by))}</p>
      ${
        done.length === 0
          ? html`<p>${words.notYet}</p>`
          : html`<ul role="list">
              ${done.map((review) => reviewItem(model, { review, changed, isOutdated: review === outdated }))}
            </ul>`
      }
      ${kind ? html`<div class="buttons">${sayButton(model, kind)}</div>` : nothing}
      ${law(model, rule.source)} ${outdated ? law(model, agreeAgainRule(model.context.pack).source) : nothing}
    </li>
  `;
}

/** What is done has a sign, as long as it is done for the plan as it is; the words beside it say it, too. */
function signOf({ state, outdated }: RuleItem): TemplateResult | typeof nothing {
  if (state.done.length === 0 || outdated) return nothing;
  return html`<span class="mark-done" aria-hidden="true">✓</span>`;
}

/** Whether this person may say something of the plan. */
export function maySay({ context }: ReviewsModel, kind: ReviewKind): boolean {
  return context.mayAdd(['reviews'], { kind, role: roleInPlan(context.viewerRole) });
}

/** The button that asks once before something is said for good. */
export function sayButton(model: ReviewsModel, kind: ReviewKind): TemplateResult {
  const handleClick = () => {
    askReview(model, kind);
  };
  return actionButton({ key: `say.${kind}`, words: model.words.actions[kind], handleClick });
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
