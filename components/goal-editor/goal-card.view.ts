import { html, nothing, type TemplateResult } from 'lit';
import type { Goal } from '../../src/model/goal.js';
import type { Problem } from '../../src/store/problem.js';
import { heading } from '../shared/heading.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './goal-deeds.js';
import { dragHandle, goalActions } from './goal-actions.view.js';
import { goalFacts } from './goal-facts.view.js';
import { domainName } from './goal-names.js';
import { problemsOf } from './problems.view.js';
import { goalSections } from './goal-sections.view.js';
import { stepsView } from './goal-steps.view.js';
import { studentWordsView, teamWordingView } from './goal-wording.view.js';
import type { Talk } from './talk-groups.js';

/** All that one card shows; the card is redrawn when one of these is another object. */
export interface CardModel {
  readonly context: CardContext;
  readonly goal: Goal;
  readonly card: CardState;
  readonly problems: readonly Problem[];
  readonly talk: Talk;
  /** What this person wrote in the boxes of the goal and has not sent. */
  readonly unsent: string;
  /** Counted from 1 over all goals that are shown: no two have the same. */
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** A private goal that was shared: what is written here is something else. */
  readonly isShared: boolean;
  /** The goals that are shown, by id, as they are when it is asked. */
  readonly shown: () => readonly string[];
}

/** One goal: the student's words, the team's beside them, steps, and the rest on demand. */
export function goalCard(model: CardModel): TemplateResult {
  const { context, goal, problems, isShared } = model;
  const title = `title-${goal.id}`;
  return html`
    <article
      class="card ${context.place} ${goal.removed ? 'removed' : ''}"
      part="goal"
      aria-labelledby=${title}
    >
      ${cardHeader(model, title)}
      ${isShared ? html`<p class="note">${context.words.sharedOtherwise}</p>` : nothing}
      ${problemsOf(context, goal.id, problems)} ${studentWordsView(model)} ${teamWordingView(model)}
      ${goalFacts(model)} ${stepsView(model)}
      <div class="sections">${goalSections(model)}</div>
      ${goalActions(model)}
    </article>
  `;
}

function cardHeader(model: CardModel, title: string): TemplateResult {
  const { context, goal, number } = model;
  const { words } = context;
  const status = goal.status ?? 'active';
  const name = context.place === 'draft' ? words.privateGoal(number) : words.goal(number);
  return html`
    <header>
      ${heading(context.level, title, name)}
      ${goal.domain ? html`<span class="chip domain">${domainName(context, goal.domain)}</span>` : nothing}
      ${status === 'active' ? nothing : html`<span class="chip">${words.statuses[status]}</span>`}
      ${dragHandle(model)}
    </header>
  `;
}
