import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Goal } from '../../src/model/goal.js';
import type { Problem } from '../../src/store/problem.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import { guardedList } from '../shared/guarded-list.js';
import { heading } from '../shared/heading.js';
import { liveRegion } from '../shared/live-region.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './card-state.js';
import { goalCard } from './goal-card.view.js';
import { problemViews } from './goal-problems.view.js';

/** All that the goal editor shows. */
export interface GoalEditorModel {
  readonly context: CardContext;
  readonly snapshot: StoreSnapshot | undefined;
  readonly studentName: string | undefined;
  /** The goals in their order; a removed one only while it is asked about. */
  readonly goals: readonly Goal[];
  readonly removed: readonly Goal[];
  readonly cardOf: (goalId: string) => CardState;
  readonly problemsOf: (goalId: string) => readonly Problem[];
  /** Problems of goals that are not shown, and of the plan as a whole. */
  readonly otherProblems: readonly Problem[];
  /** What was removed last, with the button that brings it back. */
  readonly removedNote: string | undefined;
}

/** The whole element. */
export function goalEditorView(model: GoalEditorModel): TemplateResult {
  const { context, studentName } = model;
  const { words, locale, isStudent } = context;
  const other = studentName ? words.headingOf(studentName) : words.headingOther;
  return html`
    <section class="editor" lang=${locale.tag} dir=${locale.direction} aria-labelledby="heading">
      ${heading(context.level - 1, 'heading', isStudent ? words.heading : other)} ${body(model)}
      ${liveRegion()}
    </section>
  `;
}

function body(model: GoalEditorModel): TemplateResult | typeof nothing {
  const { context, snapshot, otherProblems, cardOf } = model;
  const { words } = context;
  if (!snapshot) return nothing;
  const problems = problemViews(context, cardOf(''), '', otherProblems);
  if (snapshot.phase === 'opening') return html`<p class="help">${words.opening}</p>`;
  if (!snapshot.body || snapshot.phase !== 'open')
    return html`<p>${words.notHere}</p>
      ${problems}`;
  return html`${problems} ${toolbar(model, snapshot)} ${goalList(model)} ${removedList(model)}
  ${removedNote(model)}`;
}

function toolbar(model: GoalEditorModel, snapshot: StoreSnapshot): TemplateResult {
  const { context, goals } = model;
  const { words, deeds } = context;
  if (!context.mayAdd(['goals']))
    return html`<p class="help">${snapshot.readOnly ? words.readOnly : nothing}</p>
      ${goals.length === 0 ? html`<p>${words.empty}</p>` : nothing}`;
  return html`
    ${goals.length === 0 ? emptyInvitation(model) : nothing}
    <div class="toolbar">
      <button type="button" class="main" part="add" data-key="add" data-add="goals" @click=${deeds.addGoal}>
        ${words.addGoal}
      </button>
      <button
        type="button"
        data-key="undo"
        data-otherwise="redo"
        ?disabled=${!snapshot.canUndo}
        @click=${deeds.undo}
      >
        ${words.undo}
      </button>
      <button
        type="button"
        data-key="redo"
        data-otherwise="undo"
        ?disabled=${!snapshot.canRedo}
        @click=${deeds.redo}
      >
        ${words.redo}
      </button>
    </div>
  `;
}

function emptyInvitation({ context: { words } }: GoalEditorModel): TemplateResult {
  return html`
    <div class="empty" part="empty">
      <p class="label">${words.empty}</p>
      <p>${words.emptyHelp}</p>
    </div>
  `;
}

function goalList(model: GoalEditorModel): TemplateResult | typeof nothing {
  const { context, goals, cardOf, problemsOf } = model;
  if (goals.length === 0) return nothing;
  const last = goals.findLast(({ removed }) => !removed);
  return html`
    <ol class="goals">
      ${guardedList(
        goals.map((goal, index) => {
          const [card, problems, isLast] = [cardOf(goal.id), problemsOf(goal.id), goal === last];
          return {
            key: goal.id,
            from: [context, goal, card, problems, index, isLast],
            draw: () => html`
              <li data-item=${goal.id} data-list="goals" tabindex="-1">
                ${goalCard({ context, goal, card, problems, number: index + 1, isLast })}
              </li>
            `,
          };
        }),
      )}
    </ol>
  `;
}

function removedList({ context, removed }: GoalEditorModel): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  if (removed.length === 0) return nothing;
  return html`
    <details class="removed-goals" part="removed">
      <summary data-key="removed">${words.removedGoals(removed.length)}</summary>
      <p class="help">${words.removedHelp}</p>
      <ul>
        ${repeat(
          removed,
          (goal) => goal.id,
          (goal) => {
            const text = goal.studentWords || words.noWords;
            return html`<li data-item=${goal.id} data-list="removed" tabindex="-1">
              <blockquote dir="auto">${text}</blockquote>
              ${
                context.mayWrite(['goals', goal.id], 'removed')
                  ? html`<button
                      type="button"
                      data-key=${`${goal.id}.restore`}
                      aria-label=${words.restoreGoal(shortened(text))}
                      @click=${() => deeds.restoreGoal(goal.id)}
                    >
                      ${words.restore}
                    </button>`
                  : nothing
              }
            </li>`;
          },
        )}
      </ul>
    </details>
  `;
}

/** A name of a button is heard whole, so a long text ends after some words. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s*\S*$/, '')}…` : text;
}

/** Stays in view while the person goes on, for the list may be long. */
function removedNote({ context, removedNote: sentence }: GoalEditorModel): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  if (!sentence) return nothing;
  return html`
    <p class="note last">
      ${sentence}
      <button type="button" data-key="undo-note" data-otherwise="undo" @click=${deeds.undo}>
        ${words.undo}
      </button>
    </p>
  `;
}
