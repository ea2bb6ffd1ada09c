import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CardModel } from './goal-card.view.js';
import { actionButton } from '../shared/action-button.view.js';

/** What can be done with a goal as a whole: move it, put it away, remove it. */
export function goalActions(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, number } = model;
  const { words, deeds } = context;
  const record = ['goals', goal.id];
  if (goal.removed || !context.mayWrite(record, 'removed')) return nothing;
  const isArchived = goal.status === 'archived';
  const remove = actionButton({
    key: `${goal.id}.remove`,
    words: words.remove,
    name: words.removeGoal(number),
    look: 'quiet',
    handleClick: () => deeds.remove(record, { said: words.said.goalRemoved, note: words.removedNote }),
  });
  return html`
    <footer>
      ${isArchived ? bringBackButton(model) : html`${moveButtons(model)} ${putAwayButton(model)}`} ${remove}
    </footer>
  `;
}

function moveButtons({ context, goal, number, isFirst, isLast, shown }: CardModel): TemplateResult {
  const { words, deeds } = context;
  const record = ['goals', goal.id];
  const [up, down] = [`${goal.id}.up`, `${goal.id}.down`];
  return html`
    ${actionButton({
      key: up,
      otherwise: down,
      words: words.moveUp,
      name: words.moveGoalUp(number),
      look: 'quiet',
      isDisabled: isFirst,
      handleClick: () => deeds.place(record, shown(), shown().indexOf(goal.id) - 1),
    })}
    ${actionButton({
      key: down,
      otherwise: up,
      words: words.moveDown,
      name: words.moveGoalDown(number),
      look: 'quiet',
      isDisabled: isLast,
      handleClick: () => deeds.place(record, shown(), shown().indexOf(goal.id) + 1),
    })}
  `;
}

function putAwayButton({ context: { words, deeds }, goal, number }: CardModel): TemplateResult {
  return actionButton({
    key: `${goal.id}.put-away`,
    words: words.putAway,
    name: words.putGoalAway(number),
    look: 'quiet',
    handleClick: () =>
      deeds.make(
        [
          {
            type: 'set',
            record: ['goals', goal.id],
            field: 'status',
            was: goal.status ?? null,
            value: 'archived',
          },
        ],
        { say: words.said.goalPutAway },
      ),
  });
}

function bringBackButton({ context: { words, deeds }, goal, number }: CardModel): TemplateResult {
  return actionButton({
    key: `${goal.id}.bring-back`,
    words: words.bringBack,
    name: words.bringGoalBack(number),
    handleClick: () =>
      deeds.make(
        [{ type: 'set', record: ['goals', goal.id], field: 'status', was: 'archived', value: 'active' }],
        { say: words.said.goalRestored, focus: `${goal.id}.studentWords` },
      ),
  });
}

const dots = [4, 10, 16].map((y) => svg`<circle cx="6" cy=${y} r="1.8" /><circle cx="12" cy=${y} r="1.8" />`);

/** What a goal is dragged by; the same handle moves it by the arrow keys. */
export function dragHandle({
  context,
  goal,
  number,
  isFirst,
  isLast,
  shown,
}: CardModel): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  const record = ['goals', goal.id];
  const isAlone = isFirst && isLast;
  if (isAlone || goal.removed || goal.status === 'archived' || !context.mayWrite(record, 'order'))
    return nothing;
  const handleKeydown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const goals = shown();
    const at = goals.indexOf(goal.id);
    if (goals[at + by] === undefined) deeds.say(words.said.notMoved(at + 1, goals.length));
    else deeds.place(record, goals, at + by);
  };
  const handleClick = () => {
    deeds.say(words.dragHelp);
  };
  return html`
    <button
      type="button"
      class="quiet drag"
      data-key=${`${goal.id}.drag`}
      data-drag
      aria-label=${words.dragGoal(number)}
      title=${words.dragHelp}
      @keydown=${handleKeydown}
      @click=${handleClick}
    >
      <svg viewBox="0 0 18 20" width="18" height="20" fill="currentColor" aria-hidden="true">${dots}</svg>
    </button>
  `;
}
