import { html, nothing, type TemplateResult } from 'lit';
import {
  checkGraduation,
  type CheckAnswer,
  type RequirementCheck,
} from '../../../src/courses/check/index.js';
import { comparedDoors } from '../../../src/courses/compare-plans.js';
import type { GraduationPlan, Requirement } from '../../../src/courses/graduation-plan.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { aboutRules } from '../check/about-rules.view.js';
import { nameIn, requirementName, titleOf } from '../check/check-model.js';
import { amountInWords, hoursInWords } from '../check/sums.js';
import { cohortNote } from '../check/way-notes.js';
import { creditsInWords } from '../course-names.js';
import { doorInWords } from './compare-rows.view.js';
import { choiceOf, wayKey } from './way-choice.js';
import { aimOf, checkModel, checkSetting, wayName, type WaysModel } from './ways-model.js';

/** One way to finish: what it asks and what is left under it first, then the button that chooses it. */
export function wayItem(model: WaysModel, plan: GraduationPlan): TemplateResult {
  const { context, words } = model;
  const choice = choiceOf(model);
  const name = wayName(model, plan);
  const isNow = choice.now === plan.id;
  return html`
    <li class="way ${isNow ? 'now' : ''}" data-key=${wayKey(plan.id)} tabindex="-1">
      ${heading(context.level + 2, `way-${plan.id}`, name)} ${isNow ? chosenMark(model, plan) : nothing}
      ${checkedMark(model, plan)} ${wayFacts(model, plan)}
      ${
        isNow || !choice.mayChoose
          ? nothing
          : actionButton({
              ...{ key: `choose.${plan.id}`, words: words.choose, name: words.chooseName(name) },
              handleClick: () => choice.choose(plan.id, name),
            })
      }
    </li>
  `;
}

/** Marks the way that was chosen; where a team decided on another, only what somebody really chose. */
function chosenMark(model: WaysModel, { id }: GraduationPlan): TemplateResult | typeof nothing {
  const { context, words, whatIf } = model;
  const isChecked = id === aimOf(model, whatIf);
  if (!isChecked && choiceOf(model).own === undefined) return nothing;
  const mine = isChecked ? words.now : words.own;
  const theirs = isChecked ? words.nowOther : words.ownOther;
  return html`<p class="label">${context.isStudent ? mine : theirs}</p>`;
}

/** Marks the one way that “Am I on track?” answers for, chosen or decided. */
export function checkedMark(model: WaysModel, { id }: GraduationPlan): TemplateResult | typeof nothing {
  const { words, whatIf } = model;
  return id === aimOf(model, whatIf) ? html`<p class="label checked">✓ ${words.checked}</p>` : nothing;
}

/** What a way asks, what is left of it with the courses that are shown, what is not sure, and its sources. */
export function wayFacts(model: WaysModel, plan: GraduationPlan): TemplateResult {
  const { words, courses } = model;
  const check = checkGraduation({ ...checkSetting(model), plan, courses });
  const modified = check.notices.flatMap(({ kind, course }) => (kind === 'mayNotCount' ? [course] : []));
  return html`
    <p>${words.kinds[plan.kind](plan.jurisdiction)}</p>
    ${cohortView(model, plan)}
    <div class="way-sides">
      <div>
        <p class="label">${words.asks}</p>
        <ul class="points">
          ${plan.totalCredits === undefined ? nothing : html`<li>${totalAsked(model, plan.totalCredits)}</li>`}
          ${plan.requirements.map((requirement) => html`<li>${askInWords(model, requirement)}</li>`)}
        </ul>
      </div>
      <div>
        <p class="label">${words.withPlan}</p>
        ${comparedDoors([check], [plan]).flatMap((door) => doorInWords(model, door).map((line) => html`<p>${line}</p>`))}
        ${leftList(model, plan, check.accepted)} ${mayNotCount(model, [...new Set(modified)])}
      </div>
    </div>
    ${aboutRules(checkModel(model), plan)}
  `;
}

/** The classes whose content was changed, by name. */
function mayNotCount(model: WaysModel, ids: readonly string[]): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const own = checkModel(model);
  return html`
    <p>${model.words.mayNotCount(ids.length)}</p>
    <ul class="points" data-may-not-count>
      ${ids.map((id) => html`<li dir="auto">${titleOf(own, id)}</li>`)}
    </ul>
  `;
}

function cohortView(model: WaysModel, plan: GraduationPlan): TemplateResult | typeof nothing {
  const sentence = cohortNote(checkModel(model), plan);
  return sentence === undefined ? nothing : html`<p>${sentence}</p>`;
}

function totalAsked(model: WaysModel, credits: number): string {
  return model.words.ask(model.checkWords.total, creditsInWords(model.context, credits));
}

/** Such as “English: 4 credits”. */
function askInWords(model: WaysModel, requirement: Requirement): string {
  const { context, words } = model;
  const name = nameIn(context.locale, requirement.name);
  const amount = amountAsked(model, requirement);
  return amount === undefined ? name : words.ask(name, amount);
}

function amountAsked(model: WaysModel, requirement: Requirement): string | undefined {
  const own = checkModel(model);
  switch (requirement.kind) {
    case 'credits':
      return amountInWords(own, requirement.credits, 'credits');
    case 'courses':
      return amountInWords(own, requirement.least ?? requirement.courses.length, 'classes');
    case 'hours':
      return hoursInWords(own, requirement.minutes);
    default:
      return undefined;
  }
}

/** What nothing in the plan fills yet, by name. */
function leftList(
  model: WaysModel,
  plan: GraduationPlan,
  { requirements }: CheckAnswer,
): TemplateResult | typeof nothing {
  const left = requirements.filter(({ state }) => state === 'left');
  if (left.length === 0) return nothing;
  return html`
    <p>${model.words.stillToPlan}</p>
    <ul class="points">
      ${left.map((check) => html`<li>${leftInWords(model, plan, check)}</li>`)}
    </ul>
  `;
}

function leftInWords(model: WaysModel, plan: GraduationPlan, check: RequirementCheck): string {
  const own = checkModel(model);
  const name = requirementName(own, plan, check.requirement);
  if (!('left' in check)) return model.words.ask(name, model.checkWords.notShown);
  if (check.kind === 'hours') return model.words.ask(name, hoursInWords(own, check.left));
  return model.words.ask(
    name,
    amountInWords(own, check.left, check.kind === 'credits' ? 'credits' : 'classes'),
  );
}
