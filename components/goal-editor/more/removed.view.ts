import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shortened } from '../../../src/i18n/format.js';
import type { GoalMoreWords } from '../../../src/i18n/goal-more/dictionary.js';
import type { Goal } from '../../../src/model/goal.js';
import type { CardContext } from '../card-context.js';
import { actionButton } from '../../shared/action-button.view.js';
import { theirWords } from '../../shared/their-words.view.js';

interface RemovedModel {
  readonly context: CardContext;
  readonly words: GoalMoreWords;
  readonly removed: readonly Goal[];
}

/** The goals that were removed, in their words, each with a way back. */
export function removedGoals(model: RemovedModel): TemplateResult {
  return html`
    <p class="help">${model.words.removedHelp}</p>
    <ul>
      ${repeat(
        model.removed,
        (goal) => goal.id,
        (goal) => removedItem(model, goal),
      )}
    </ul>
  `;
}

function removedItem({ context, words }: RemovedModel, goal: Goal): TemplateResult {
  const { deeds, place } = context;
  const { restore, noWords, said } = context.words;
  const record = ['goals', goal.id];
  const button = actionButton({
    key: `${goal.id}.restore`,
    words: restore,
    name: words.restoreGoal(shortened(goal.studentWords || noWords)),
    handleClick: () => {
      deeds.restore(record, { say: said.goalRestored, focus: `${goal.id}.studentWords` });
    },
  });
  return html`
    <li data-item=${goal.id} data-list=${`removed-${place}`} tabindex="-1">
      ${theirWords(goal.studentWords, noWords)} ${context.mayWrite(record, 'removed') ? button : nothing}
    </li>
  `;
}
