import { html, nothing, type TemplateResult } from 'lit';
import {
  checkGraduation,
  type CheckAnswer,
  type RequirementCheck,
} from '../../../src/courses/check/index.js';
import { comparedDoors } from '../../../src/courses/compare-plans.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { aboutRules } from '../check/about-rules.view.js';
import { requirementName, titleOf } from '../check/check-model.js';
import { amountInWords, hoursInWords } from '../check/sums.js';
import { cohortNote } from '../check/way-notes.js';
import { creditsInWords } from '../course-names.js';
import { askInWords } from './asked.js';
import { doorInWords } from './compare-rows.view.js';
import { chosenInWords, chosenMark, wayChangeView } from './way-change.view.js';
import { choiceOf, wayKey } from './way-choice.js';
import { aimOf, checkModel, checkSetting, wayName, type WaysModel } from './ways-model.js';

/** What a way is called: a list that stands beside a diploma is named so. */
type WayKind = GraduationPlan['kind'] | 'minimum';

/** One way to finish: what it asks, what is left under it and what choosing it does; then the button that chooses it. */
export function wayItem(model: WaysModel, plan: GraduationPlan): TemplateResult {
  const { context } = model;
  const choice = choiceOf(model);
  const mark = chosenMark(model, plan);
  return html`
    <li class="way ${choice.now === plan.id ? 'now' : ''}" data-key=${wayKey(plan.id)} tabindex="-1">
      ${heading(context.level + 2, `way-${plan.id}`, wayName(model, plan))}
      ${mark === undefined ? nothing : html`<p class="label">${mark}</p>`} ${checkedMark(model, plan)}
      ${wayFacts(model, plan)}
      ${choice.mayChoose && choice.own !== plan.id ? chooseView(model, plan) : nothing}
    </li>
  `;
}

function chooseView(model: WaysModel, plan: GraduationPlan): TemplateResult {
  const { words } = model;
  return html`
    ${wayChangeView(model, plan)}
    ${actionButton({
      ...{ key: `choose.${plan.id}`, words: words.choose, name: words.chooseName(wayName(model, plan)) },
      handleClick: () => {
        choiceOf(model).choose(plan.id, chosenInWords(model, plan));
      },
    })}
  `;
}

/** Marks the one way that “Am I on track?” answers for, chosen or decided. */
export function checkedMark(model: WaysModel, { id }: GraduationPlan): TemplateResult | typeof nothing {
  const { words, whatIf } = model;
  return id === aimOf(model, whatIf) ? html`<p class="label checked">✓ ${words.checked}</p>` : nothing;
}

/** What a way asks, what is left of it with the courses that are shown, what is not sure, and its sources. */
export function wayFacts(model: WaysModel, plan: GraduationPlan, kind: WayKind = plan.kind): TemplateResult {
  const { words, courses } = model;
  const check = checkGraduation({ ...checkSetting(model), plan, courses });
  const modified = check.notices.flatMap(({ kind, course }) => (kind === 'mayNotCount' ? [course] : []));
  return html`
    <p>${words.kinds[kind](plan.jurisdiction)}</p>
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
