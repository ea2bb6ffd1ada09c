import { html, nothing, type TemplateResult } from 'lit';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { nameIn } from '../check/check-model.js';
import { creditsInWords } from '../course-names.js';
import { amountAsked, askInWords } from './asked.js';
import { choiceOf } from './way-choice.js';
import { wayChange, type AskedOtherwise, type WayChange } from './way-change.js';
import { aimOf, decidedWay, wayName, type WaysModel } from './ways-model.js';

/** What choosing a way does to the check, said beside the button before it is pressed. */
export function wayChangeView(model: WaysModel, plan: GraduationPlan): TemplateResult {
  const { words } = model;
  return html`
    <div class="way-change" data-way-change>
      <p class="label">${words.ifChosen}</p>
      ${changeLines(model, plan)}
      <p>${words.changeBack}</p>
    </div>
  `;
}

/** What is said aloud when a way was chosen: what is not checked any more, and the way back. */
export function chosenInWords(model: WaysModel, plan: GraduationPlan): string {
  const { said } = model.words;
  const decided = decidedInPlace(model, plan);
  const change = changeOf(model, plan);
  const effect = decided ? said.stillDecided(decided) : change ? said.checkedNow(change.lost.length) : '';
  return [said.chosen(wayName(model, plan)), effect, said.undo].filter(Boolean).join(' ');
}

function changeLines(model: WaysModel, plan: GraduationPlan): TemplateResult {
  const { words, whatIf } = model;
  const decided = decidedInPlace(model, plan);
  if (decided !== undefined) return html`<p>${words.team.stays(decided)}</p>`;
  const change = changeOf(model, plan);
  if (change) return changeView(model, change);
  return html`<p>${aimOf(model, whatIf) === plan.id ? words.checkedAlready : words.checkedThen}</p>`;
}

function changeView(model: WaysModel, change: WayChange): TemplateResult {
  const { words } = model;
  const { lost, otherwise, total } = change;
  if (lost.length === 0 && otherwise.length === 0 && !total) return html`<p>${words.asksSame}</p>`;
  return html`
    ${total ? html`<p>${totalInWords(model, total)}</p>` : nothing}
    ${list(
      words.notChecked(lost.length),
      lost.map((each) => askInWords(model, each)),
    )}
    ${list(
      words.asksOtherwise,
      otherwise.map((each) => otherwiseInWords(model, each)),
    )}
  `;
}

function list(label: string, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`
    <p>${label}</p>
    <ul class="points">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  `;
}

function totalInWords({ context, words }: WaysModel, { now, then }: NonNullable<WayChange['total']>): string {
  const credits = (amount: number | undefined) =>
    amount === undefined ? words.noNumber : creditsInWords(context, amount);
  return words.totalThen(credits(now), credits(then));
}

function otherwiseInWords(model: WaysModel, { now, then }: AskedOtherwise): string {
  const { words, context } = model;
  const amount = (each: AskedOtherwise['now']) => amountAsked(model, each) ?? words.toShow;
  return words.nowThen(nameIn(context.locale, now.name), amount(now), amount(then));
}

/** The way an IEP team decided on, by name, where the check stays with it whatever is chosen in the plan. */
function decidedInPlace(model: WaysModel, plan: GraduationPlan): string | undefined {
  const decided = decidedWay(model);
  if (model.whatIf !== undefined || decided === undefined || decided === plan.id) return undefined;
  const rules = model.rules.ruleOf(decided);
  return typeof rules === 'object' ? wayName(model, rules) : model.words.team.title;
}

/** What changes in the check; undefined where it stays with this very way, or the present rules are not here. */
function changeOf(model: WaysModel, plan: GraduationPlan): WayChange | undefined {
  const aim = aimOf(model, model.whatIf);
  const present = aim === undefined || aim === plan.id ? undefined : model.rules.ruleOf(aim);
  return typeof present === 'object' ? wayChange(present, plan) : undefined;
}

/** What stands about a way in the plan: the same words for everybody who reads it. */
export function chosenMark(model: WaysModel, { id }: GraduationPlan): string | undefined {
  const { words, whatIf, body, rules } = model;
  const inPlan = body.coursePath?.graduationPlan ?? undefined;
  const { own } = choiceOf(model);
  if (own === id) return whatIf === undefined ? words.inPlan : words.inTried;
  if (inPlan === id) return words.inPlan;
  const isUsual = typeof rules.usual === 'object' && rules.usual.id === id;
  return isUsual && own === undefined && inPlan === undefined ? words.usual : undefined;
}
