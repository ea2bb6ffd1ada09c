import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Goal } from '../../src/model/goal.js';
import type { Problem } from '../../src/store/problem.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import { shortened } from '../../src/i18n/format.js';
import { guardedList } from '../shared/guarded-list.js';
import { heading } from '../shared/heading.js';
import { liveRegion } from '../shared/live-region.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './card-state.js';
import { goalCard } from './goal-card.view.js';
import { goalButton } from './goal-button.view.js';
import { problemViews } from './goal-problems.view.js';
import { theirWords } from './goal-words.view.js';

/** All that the goal editor shows. */
export interface GoalEditorModel {
  readonly context: CardContext;
  /** Whose fields these are: with another store all are drawn anew, for what was typed is not its. */
  readonly store: unknown;
  /** How safe the work is, where no `<ilp-plan>` says it. */
  readonly status: unknown;
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
      ${heading(context.level - 1, 'heading', isStudent ? words.heading : other)} ${model.status}
      ${keyed(model.store, body(model))} ${liveRegion()}
    </section>
  `;
}

function body(model: GoalEditorModel): TemplateResult | typeof nothing {
  const { context, snapshot, otherProblems } = model;
  const { words } = context;
  if (!snapshot) return nothing;
  const problems = problemViews(context, '', otherProblems);
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
      ${goalButton({
        key: 'undo',
        otherwise: 'redo',
        words: words.undo,
        isDisabled: !snapshot.canUndo,
        handleClick: deeds.undo,
      })}
      ${goalButton({
        key: 'redo',
        otherwise: 'undo',
        words: words.redo,
        isDisabled: !snapshot.canRedo,
        handleClick: deeds.redo,
      })}
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
          (goal) => html`
            <li data-item=${goal.id} data-list="removed" tabindex="-1">
              ${theirWords(context, goal.studentWords, words.noWords)}
              ${
                context.mayWrite(['goals', goal.id], 'removed')
                  ? goalButton({
                      key: `${goal.id}.restore`,
                      words: words.restore,
                      name: words.restoreGoal(shortened(goal.studentWords || words.noWords)),
                      handleClick: () => deeds.restoreGoal(goal.id),
                    })
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}

/** Stays in view while the person goes on, for the list may be long. */
function removedNote({ context, removedNote: sentence }: GoalEditorModel): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  if (!sentence) return nothing;
  return html`
    <p class="note last">
      ${sentence}
      ${goalButton({ key: 'undo-note', otherwise: 'undo', words: words.undo, handleClick: deeds.undo })}
    </p>
  `;
}
