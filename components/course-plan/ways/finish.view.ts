import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { formatDay } from '../../../src/i18n/format.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { nameIn } from '../check/check-model.js';
import { besideView } from './beside.view.js';
import { choiceOf } from './way-choice.js';
import { goesBeside } from './way-change.js';
import { chosenInWords } from './way-change.view.js';
import { checkedMark, wayFacts, wayItem } from './way.view.js';
import {
  arrived,
  checkedFrom,
  chosenWay,
  decidedWay,
  isForViewer,
  planItem,
  wayName,
  type WaysModel,
} from './ways-model.js';

/** The ways to finish school: each is shown plainly before it is chosen, and every choice can be changed. */
export function finishView(model: WaysModel): TemplateResult {
  const { context, words } = model;
  const handleClose = () => {
    context.deeds.show(planItem, 'ways', false, { focus: 'open-ways' });
  };
  return html`
    <section class="to-finish" part="ways" aria-labelledby="ways-title" tabindex="-1" data-key="ways">
      ${heading(context.level + 1, 'ways-title', words.finish)} ${waysList(model)}
      ${actionButton({ key: 'close-ways', words: words.close, handleClick: handleClose })}
    </section>
  `;
}

/** Leads to the ways to finish from where the rules are read. */
export function finishLink({ context, words, rules }: WaysModel): TemplateResult | typeof nothing {
  if (rules.ids.length === 0) return nothing;
  const handleClick = () => {
    context.deeds.show(planItem, 'ways', true, { focus: 'ways' });
  };
  return actionButton({ key: 'see-ways', words: words.seeWays, look: 'quiet', handleClick });
}

/** The ids of the ways and supplements that are shown: those of the place, and what was aimed at, even if no longer. */
function shownIds({ rules, body }: WaysModel): readonly string[] {
  return [...new Set([...rules.ids, ...Object.keys(body.coursePath?.supplements ?? {})])];
}

function waysList(model: WaysModel): unknown {
  const { context, words, courses, whatIf, itemOf } = model;
  const ids = shownIds(model);
  const plans = arrived(model, ids).filter((plan) => isForViewer(model, plan));
  const isBeside = (plan: GraduationPlan) => goesBeside(plan, plans) && plan.id !== choiceOf(model).now;
  const ways = plans.filter((plan) => plan.kind === 'diploma' && !isBeside(plan));
  const from = [...checkedFrom(model), courses, whatIf, itemOf(planItem), context.parts.beside, ...plans];
  if (ids.length === 0) return html`<p>${words.noWays}</p>`;
  return html`
    <p class="help">${context.isStudent ? words.finishHelp : words.finishHelpOther}</p>
    ${whatIf === undefined ? nothing : html`<p>${words.forWhatIf}</p>`} ${waitingView(model, ids)}
    ${guard(from, () => [
      teamView(model, plans),
      goBackView(model, plans),
      html`<ul class="ways-list" role="list">
        ${ways.map((plan) => wayItem(model, plan))}
      </ul>`,
      besideView(model, plans.filter(isBeside)),
    ])}
  `;
}

/** Rules that are on their way, or did not arrive. */
function waitingView(
  { rules, checkWords }: WaysModel,
  ids: readonly string[],
): TemplateResult | typeof nothing {
  const entries = ids.map((id) => rules.ruleOf(id));
  if (entries.includes('failed'))
    return html`<p class="note alert">${checkWords.failed}</p>
      ${actionButton({ key: 'ask-ways', words: checkWords.tryAgain, handleClick: rules.askAgain })}`;
  return entries.includes('waiting') ? html`<p class="help">${checkWords.loading}</p>` : nothing;
}

/**
 * What an IEP team decided, for those who may read it, and that nothing closes. The day and the team's own words
 * stand there once the IEP is open to this viewer, as the note of a mark does.
 */
function teamView(model: WaysModel, plans: readonly GraduationPlan[]): TemplateResult | typeof nothing {
  const { context, words, crosswalk } = model;
  const plan = plans.find(({ id }) => id === decidedWay(model));
  if (!plan) return nothing;
  const { team } = words;
  const { beside } = context.parts;
  const { decidedOn, note } = (beside?.isOpen ? crosswalk?.coursePath : undefined) ?? {};
  return html`
    <section class="note team" aria-labelledby="team-heading">
      ${heading(context.level + 2, 'team-heading', team.title)}
      <p class="label">${wayName(model, plan)}</p>
      ${checkedMark(model, plan)}
      <p>${team.by} ${whenView(model, decidedOn)}</p>
      ${note ? html`<blockquote lang="" dir="auto">${note}</blockquote>` : nothing}
      <p>${context.isStudent ? team.open : team.openOther} ${chosenBeside(model, plan, plans)}</p>
      ${wayFacts(model, plan)} ${beside?.toldOfWay() ?? nothing}
    </section>
  `;
}

/** When it was decided; nothing while the IEP is closed to this viewer. */
function whenView({ context, words: { team } }: WaysModel, day: string | null | undefined): unknown {
  if (day) return team.on(formatDay(context.locale.tag, day));
  return context.parts.beside?.isOpen ? team.noDay : nothing;
}

/** What stands in the plan beside what a team decided. */
function chosenBeside(
  { body, words, context }: WaysModel,
  decided: GraduationPlan,
  plans: readonly GraduationPlan[],
) {
  const id = body.coursePath?.graduationPlan ?? undefined;
  const plan = plans.find((each) => each.id === id);
  const { team } = words;
  if (id === undefined) return context.isStudent ? team.noChoice : team.noChoiceOther;
  return plan && plan !== decided ? team.choice(nameIn(context.locale, plan.name)) : nothing;
}

/** Takes the last choice back, whenever it was made. */
function goBackView(model: WaysModel, plans: readonly GraduationPlan[]): TemplateResult | typeof nothing {
  const { words } = model;
  const choice = choiceOf(model);
  if (!choice.mayChoose) return nothing;
  if (model.whatIf !== undefined && choice.own !== undefined) {
    const real = plans.find(({ id }) => id === chosenWay(model));
    const label = real ? words.asReal(wayName(model, real)) : words.asRealAny;
    const say = `${words.said.chosen(label)} ${words.said.undo}`;
    return actionButton({ key: 'as-real', words: label, handleClick: () => choice.choose(undefined, say) });
  }
  const before = plans.find(({ id }) => id === choice.before);
  if (!before || before.id === choice.now) return nothing;
  return actionButton({
    ...{ key: 'go-back', words: words.goBack(wayName(model, before)) },
    handleClick: () => choice.choose(before.id, chosenInWords(model, before)),
  });
}
