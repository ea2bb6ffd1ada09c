import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../src/i18n/format.js';
import { goalStatuses, type Goal } from '../../src/model/goal.js';
import { labelIn } from '../../src/packs/goal-domains.js';
import type { Problem } from '../../src/store/problem.js';
import { heading } from '../shared/heading.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './card-state.js';
import { goalButton } from './goal-button.view.js';
import { domainName } from './goal-names.js';
import { theirWords } from './goal-words.view.js';
import { choiceField, dayField, textBox, type Choice } from './goal-fields.view.js';
import { problemViews } from './goal-problems.view.js';
import { stepsView } from './goal-steps.view.js';

/** All that one card shows; the card is redrawn when one of these is another object. */
export interface CardModel {
  readonly context: CardContext;
  readonly goal: Goal;
  readonly card: CardState;
  readonly problems: readonly Problem[];
  /** Counted from 1. */
  readonly number: number;
  readonly isLast: boolean;
}

/** One goal: the student's words, the team's beside them, steps, and the rest on demand. */
export function goalCard(model: CardModel): TemplateResult {
  const { context, goal, card, problems, number } = model;
  const { words } = context;
  const status = goal.status ?? 'active';
  const title = `title-${goal.id}`;
  return html`
    <article class="card ${goal.removed ? 'removed' : ''}" part="goal" aria-labelledby=${title}>
      <header>
        ${heading(context.level, title, words.goal(number))}
        ${status === 'active' ? nothing : html`<span class="chip">${words.statuses[status]}</span>`}
      </header>
      ${problemViews(context, goal.id, problems)} ${wordsView(model)} ${teamView(model)}
      ${stepsView(context, card, goal, number)} ${moreView(model)} ${actionsView(model)}
    </article>
  `;
}

function wordsView({ context, goal, card }: CardModel): TemplateResult {
  const { words, isStudent } = context;
  const of = { record: ['goals', goal.id], field: 'studentWords' };
  const label = isStudent ? words.myWords : words.studentWords;
  if (!context.mayWrite(of.record, of.field)) {
    const help = isStudent ? words.myWordsHelp : words.studentWordsHelp;
    return said(context, label, help, goal.studentWords, 'own-words');
  }
  const help = `help-${goal.id}`;
  const readers = `readers-${goal.id}`;
  const shape = { goalId: goal.id, of, label, describedBy: `${help} ${readers}` };
  return html`
    <div class="field words" part="own-words">
      <p class="help" id=${readers}>${words.whoCanRead}</p>
      ${textBox(context, card, shape, goal.studentWords ?? '')}
      <p class="help" id=${help}>${words.myWordsHelp}</p>
    </div>
  `;
}

function teamView({ context, goal, card }: CardModel): TemplateResult | typeof nothing {
  const { words, isStudent } = context;
  const of = { record: ['goals', goal.id], field: 'teamWording' };
  const label = isStudent ? words.teamWording : words.teamWordingOther;
  const help = isStudent ? words.teamWordingHelp : words.teamWordingHelpOther;
  if (!context.mayWrite(of.record, of.field))
    return goal.teamWording ? said(context, label, help, goal.teamWording, 'team-wording') : nothing;
  const ids = [`team-help-${goal.id}`, `team-readers-${goal.id}`] as const;
  return html`
    <div class="field" part="team-wording">
      <p class="help" id=${ids[1]}>${words.whoCanReadOther}</p>
      ${textBox(context, card, { goalId: goal.id, of, label, describedBy: ids.join(' ') }, goal.teamWording ?? '')}
      <p class="help" id=${ids[0]}>${help}</p>
    </div>
  `;
}

/** Words of somebody's that this person can read and not change. */
function said(
  context: CardContext,
  label: string,
  help: string,
  text: string | undefined,
  part: 'own-words' | 'team-wording',
): TemplateResult {
  return html`
    <figure class="said ${part}">
      <figcaption>${label} <span class="help">${help}</span></figcaption>
      ${theirWords(context, text, context.words.noWords)}
    </figure>
  `;
}

/** What is rarely needed is drawn when it is opened, so that many goals stay quick. */
function moreView(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, card } = model;
  if (!context.mayWrite(['goals', goal.id], 'domain')) return factsView(model);
  const handleToggle = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== Boolean(card.isOpen)) context.deeds.showMore(goal.id, open);
  };
  return html`
    <details class="more" ?open=${Boolean(card.isOpen)} @toggle=${handleToggle}>
      <summary data-key=${`${goal.id}.more`}>${context.words.more}</summary>
      ${card.isOpen ? moreFields(model) : nothing}
    </details>
  `;
}

function moreFields({ context, goal, card }: CardModel): TemplateResult {
  const { words } = context;
  const shape = (field: 'domain' | 'status' | 'startDate' | 'endDate') => ({
    goalId: goal.id,
    of: { record: ['goals', goal.id], field },
    label: words[field],
  });
  const statuses = goalStatuses.map((status) => ({ value: status, label: words.statuses[status] }));
  const { startDate = null, endDate = null } = goal;
  const isBackwards = startDate !== null && endDate !== null && endDate < startDate;
  return html`
    <div class="grid">
      <div class="field">
        ${choiceField(context, card, shape('domain'), goal.domain ?? null, domainChoices(context, goal))}
      </div>
      <div class="field">
        ${choiceField(context, card, shape('status'), goal.status ?? 'active', statuses)}
      </div>
      <div class="field">${dayField(context, card, shape('startDate'), startDate)}</div>
      <div class="field">${dayField(context, card, shape('endDate'), endDate)}</div>
    </div>
    ${isBackwards ? html`<p class="note">${words.endBeforeStart}</p>` : nothing}
  `;
}

/** A part of life that the packs do not know is still what was chosen. */
function domainChoices(context: CardContext, { domain }: Goal) {
  const { words, domains, locale } = context;
  const groups = domains.map(({ label, domains: inner }) => ({
    group: labelIn(label, locale.tag),
    choices: inner.map(({ id, label: name }): Choice => ({ value: id, label: labelIn(name, locale.tag) })),
  }));
  const isKnown = !domain || groups.some(({ choices }) => choices.some(({ value }) => value === domain));
  const unknown = isKnown ? [] : [{ value: domain, label: domainName(context, domain) }];
  return [{ value: '', label: words.noDomain }, ...unknown, ...groups];
}

/** The same facts for somebody who reads. */
function factsView({ context, goal }: CardModel): TemplateResult | typeof nothing {
  const { words, locale } = context;
  const facts = [
    [words.domain, goal.domain && domainName(context, goal.domain)],
    [words.startDate, goal.startDate && formatDay(locale.tag, goal.startDate)],
    [words.endDate, goal.endDate && formatDay(locale.tag, goal.endDate)],
  ].filter(([, fact]) => fact);
  if (facts.length === 0) return nothing;
  return html`<dl>
    ${facts.map(
      ([name, fact]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

function actionsView({ context, goal, number, isLast }: CardModel): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  if (goal.removed || !context.mayWrite(['goals', goal.id], 'removed')) return nothing;
  const [up, down] = [`${goal.id}.up`, `${goal.id}.down`];
  return html`
    <footer>
      ${goalButton({
        key: up,
        otherwise: down,
        words: words.moveUp,
        name: words.moveGoalUp(number),
        look: 'quiet',
        isDisabled: number === 1,
        handleClick: () => deeds.moveGoal(goal.id, -1),
      })}
      ${goalButton({
        key: down,
        otherwise: up,
        words: words.moveDown,
        name: words.moveGoalDown(number),
        look: 'quiet',
        isDisabled: isLast,
        handleClick: () => deeds.moveGoal(goal.id, 1),
      })}
      ${goalButton({
        key: `${goal.id}.remove`,
        words: words.remove,
        name: words.removeGoal(number),
        look: 'quiet',
        handleClick: () => deeds.removeGoal(goal.id),
      })}
    </footer>
  `;
}
