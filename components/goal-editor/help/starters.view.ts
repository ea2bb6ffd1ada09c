import { html, type TemplateResult } from 'lit';
import type { GoalHelpWords } from '../../../src/i18n/goal-help/dictionary.js';
import type { CardContext } from '../card-context.js';
import { begin, withBeginning } from '../beginnings.js';
import { actionButton } from '../../shared/action-button.view.js';

/** Where the beginnings of sentences stand. */
export interface StarterPlace {
  readonly context: CardContext;
  /** The goal with the empty box; a new goal is made where there is none. */
  readonly goalId?: string;
  readonly words: GoalHelpWords;
}

/** Beginnings of sentences: a press puts one into the words of the goal, and the cursor at its end. */
export function goalStarters({ context, goalId, words }: StarterPlace): TemplateResult {
  const handle = (text: string, event: Event) => {
    if (goalId === undefined) addGoal(context, withBeginning('', text));
    else begin({ context, of: { record: ['goals', goalId], field: 'studentWords' }, event }, text);
  };
  return starterButtons(goalId ?? 'new', words.startersTitle, words.goalStarters, handle);
}

/** The buttons of some beginnings, in a group with a name. */
export function starterButtons(
  key: string,
  title: string,
  starters: Readonly<Record<string, string>>,
  handle: (text: string, event: Event) => void,
): TemplateResult {
  const id = `starters-${key}`;
  return html`
    <div class="starters" role="group" aria-labelledby=${id}>
      <p class="help" id=${id}>${title}</p>
      <div class="buttons">
        ${Object.entries(starters).map(([name, starter]) =>
          actionButton({
            key: `${key}.starter.${name}`,
            words: `${starter} …`,
            handleClick: (event) => {
              handle(starter, event);
            },
          }),
        )}
      </div>
    </div>
  `;
}

function addGoal({ deeds, words }: CardContext, studentWords: string): void {
  deeds.add(['goals'], { status: 'active', studentWords }, (id) => ({
    say: words.said.goalAdded,
    focus: `${id}.studentWords`,
  }));
}
