import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Goal } from '../../src/model/goal.js';
import type { Plan } from '../../src/model/plan.js';
import type { Problem } from '../../src/store/problem.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import type { KnownCopies } from '../shared/copies-controller.js';
import { heading } from '../shared/heading.js';
import { liveRegion } from '../shared/live-region.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './goal-deeds.js';
import { actionButton } from '../shared/action-button.view.js';
import type { GoalWish } from './goal-filter.js';
import { archivedSection, goalList } from './goal-list.view.js';
import {
  aboutSection,
  experienceSection,
  paperSection,
  planTalkSection,
  reviewSection,
} from './plan-sections.view.js';
import { problemsOf } from './problems.view.js';
import { partSection } from './section.view.js';
import type { LastRemoved } from '../shared/deeds/plan-work.js';
import type { Talk } from './talk-groups.js';

/** One document as the goal editor shows it. */
export interface DeskModel {
  readonly context: CardContext;
  readonly snapshot: StoreSnapshot | undefined;
  /** The document as far as it is there; a draft has goals alone. */
  readonly body: Partial<Plan>;
  /** The goals in their order, but for those put away; a removed one only while it is asked about. */
  readonly goals: readonly Goal[];
  /** Those that the person wants to see. */
  readonly shown: readonly Goal[];
  /** The ids of those, as they are when it is asked. */
  readonly shownIds: () => readonly string[];
  readonly archived: readonly Goal[];
  /** The number of the first goal: those of the draft go on after those of the plan. */
  readonly firstNumber: number;
  readonly removed: readonly Goal[];
  /** Says whether a private goal was shared: what is written in it is something else. */
  readonly isShared: (goalId: string) => boolean;
  readonly problemsOf: (goalId: string) => readonly Problem[];
  readonly talkOf: (goalId: string) => Talk;
  /** Problems of goals that are not shown, and of the document as a whole. */
  readonly otherProblems: readonly Problem[];
  /** What was said of goals that are not shown, and of the plan as a whole. */
  readonly otherTalk: Talk;
  /** What was removed last, with the button that brings it back. */
  readonly lastRemoved: LastRemoved | undefined;
  /** Why the last deed was not done. */
  readonly note: string | undefined;
}

/** All that the goal editor shows. */
export interface GoalEditorModel {
  readonly plan: DeskModel;
  /** The student's own draft; undefined for everybody else. */
  readonly draft: DeskModel | undefined;
  /** Whose fields these are: with another store all are drawn anew, for what was typed is not its. */
  readonly store: unknown;
  /** How safe the work is, where no `<ilp-plan>` says it. */
  readonly status: unknown;
  readonly cardOf: (cardId: string) => CardState;
  /** The copies of the plan that are kept when people agree. */
  readonly copies: KnownCopies | undefined;
  readonly wish: GoalWish;
  /** Shows the goals of the plan that fit; nothing chosen shows all. */
  readonly choose: (wish: GoalWish) => void;
  /** The document that was changed last. */
  readonly last: DeskModel;
  /** Takes the last step back, in whichever document it was made; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** The whole element; nothing at all while there is no plan, as after a person has left. */
export function goalEditorView(model: GoalEditorModel): TemplateResult | typeof nothing {
  const { context, snapshot } = model.plan;
  if (!snapshot) return nothing;
  const { words, locale, isStudent } = context;
  const name = model.plan.body.student?.name;
  const other = name ? words.headingOf(name) : words.headingOther;
  return html`
    <section class="editor" lang=${locale.tag} dir=${locale.direction} aria-labelledby="heading">
      ${heading(context.level - 1, 'heading', isStudent ? words.heading : other)} ${model.status}
      ${keyed(model.store, body(model, snapshot))} ${liveRegion()}
    </section>
  `;
}

function body(model: GoalEditorModel, snapshot: StoreSnapshot): TemplateResult {
  const { context, otherProblems } = model.plan;
  const { words } = context;
  const problems = problemsOf(context, '', otherProblems);
  if (snapshot.phase === 'opening') return html`<p class="help">${words.opening}</p>`;
  if (!snapshot.body || snapshot.phase !== 'open')
    return html`<p>${words.notHere}</p>
      ${problems}`;
  return html`
    ${problems}
    <div class="sections">${aboutSection(model)} ${planTalkSection(model)}</div>
    ${toolbar(model, snapshot)} ${filterSection(model)} ${context.parts.beside?.door(context)}
    ${goalList(model.plan, model.cardOf)}
    <div class="sections">
      ${archivedSection(model.plan, model.cardOf)} ${removedSection(model.plan, model.cardOf)}
    </div>
    ${draftGoals(model)}
    <div class="sections">${experienceSection(model)} ${reviewSection(model)}</div>
    ${paperSection(model)} ${lastNote(model.last)}
  `;
}

function toolbar({ plan, draft, undo, redo }: GoalEditorModel, snapshot: StoreSnapshot): TemplateResult {
  const { context, goals, archived } = plan;
  const { words } = context;
  const isEmpty = goals.length + archived.length === 0;
  if (!context.mayAdd(['goals']))
    return html`${snapshot.readOnly ? html`<p class="help">${words.readOnly}</p>` : nothing}
    ${isEmpty ? html`<p>${words.empty}</p>` : nothing}`;
  return html`
    ${isEmpty ? emptyInvitation(plan) : nothing}
    <div class="toolbar">
      <button
        type="button"
        class="main"
        part="add"
        data-key="add"
        data-add="goals"
        @click=${() => addGoal(context)}
      >
        ${words.addGoal}
      </button>
      ${draft?.context.mayAdd(['goals']) ? addPrivateButton(draft.context) : nothing}
      ${actionButton({
        key: 'undo',
        otherwise: 'redo',
        words: words.undo,
        isDisabled: !undo,
        handleClick: () => undo?.(),
      })}
      ${actionButton({
        key: 'redo',
        otherwise: 'undo',
        words: words.redo,
        isDisabled: !redo,
        handleClick: () => redo?.(),
      })}
    </div>
  `;
}

/** Which goals to show, where there is something to choose from; whether all are shown is said outside. */
function filterSection({ plan, wish, choose, cardOf }: GoalEditorModel): TemplateResult | typeof nothing {
  const { context, goals, shown } = plan;
  const { words, parts } = context;
  const isOn = wish.domain !== null || wish.status !== null;
  if (goals.length < 2 && !isOn) return nothing;
  const facts = isOn ? words.goalsShown(shown.length, goals.length) : '';
  const shape = { cardId: 'goals', name: 'filter', title: words.filterTitle, facts } as const;
  return html`
    <div class="sections">
      ${partSection(
        context,
        cardOf('goals'),
        { ...shape, part: 'filter' },
        parts.more,
        ({ filterChoices }, partWords) => filterChoices({ context, goals, wish, choose, words: partWords }),
      )}
    </div>
  `;
}

function addPrivateButton(context: CardContext): TemplateResult {
  return html`
    <button
      type="button"
      part="add-private"
      data-key="add-private"
      data-add="drafts"
      @click=${() => addGoal(context)}
    >
      ${context.words.addPrivateGoal}
    </button>
  `;
}

function addGoal({ deeds, words, place }: CardContext): void {
  const { privateGoalAdded, goalAdded } = words.said;
  deeds.add(['goals'], { status: 'active' }, (id) => ({
    say: place === 'draft' ? privateGoalAdded : goalAdded,
    focus: `${id}.studentWords`,
  }));
}

function emptyInvitation({ context }: DeskModel): TemplateResult {
  const { words, parts } = context;
  const { now } = parts.help;
  return html`
    <div class="empty" part="empty">
      <p class="label">${words.empty}</p>
      <p>${words.emptyHelp}</p>
      ${typeof now === 'string' ? nothing : now.views.starters({ context, words: now.words })}
    </div>
  `;
}

/** What only the student can read, until it is shared. */
function draftGoals({ draft, cardOf }: GoalEditorModel): TemplateResult | typeof nothing {
  if (draft?.snapshot?.phase !== 'open') return nothing;
  const { context, shown, archived, removed, otherProblems } = draft;
  if ([shown, archived, removed, otherProblems].every(({ length }) => length === 0)) return nothing;
  return html`
    <section class="drafts" part="drafts" aria-labelledby="drafts">
      ${heading(context.level - 1, 'drafts', context.words.privateHeading)}
      ${problemsOf(context, '', otherProblems)} ${goalList(draft, cardOf)} ${archivedSection(draft, cardOf)}
      ${removedSection(draft, cardOf)}
    </section>
  `;
}

/** Removed goals: nothing is lost. */
function removedSection(desk: DeskModel, cardOf: GoalEditorModel['cardOf']): TemplateResult | typeof nothing {
  const { context, removed } = desk;
  // Whoever can put none back need not be told.
  const isMine = removed.some(({ id }) => context.mayWrite(['goals', id], 'removed'));
  if (!isMine) return nothing;
  const cardId = `removed-${context.place}`;
  const title = context.words.removedGoals(removed.length);
  const shape = { cardId, name: 'removed-goals', title, part: 'removed' } as const;
  return partSection(context, cardOf(cardId), shape, context.parts.more, (views, words) =>
    views.removedGoals({ context, removed, words }),
  );
}

/** Stays in view while the person goes on, for the list may be long. */
function lastNote({ context, lastRemoved, note }: DeskModel): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  if (note) return html`<p class="note last">${note}</p>`;
  if (!lastRemoved) return nothing;
  const { path, note: sentence, isElsewhere } = lastRemoved;
  const isMine = context.mayWrite(path, 'removed');
  const bringBack = isElsewhere
    ? { words: words.restore, handleClick: () => deeds.restore(path, { say: words.said.goalRestored }) }
    : { words: words.undo, handleClick: deeds.undo };
  return html`
    <p class="note last">
      ${sentence} ${isMine ? actionButton({ key: 'undo-note', otherwise: 'undo', ...bringBack }) : nothing}
    </p>
  `;
}
