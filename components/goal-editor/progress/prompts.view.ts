import { html, type TemplateResult } from 'lit';
import type { GoalProgressWords } from '../../../src/i18n/goal-progress/dictionary.js';
import { begin, type BeginningPlace } from '../beginnings.js';
import { actionButton } from '../../shared/action-button.view.js';

/** Where the beginnings of sentences go. */
export interface PromptsModel extends Omit<BeginningPlace, 'event'> {
  readonly words: GoalProgressWords;
  /** Begins the keys of the buttons. */
  readonly key: string;
}

/** Beginnings of sentences, to look back and to speak up for oneself; and how to ask. */
export function promptsView({ words, key, ...place }: PromptsModel): TemplateResult {
  const { reflect, advocate } = words;
  const button = (name: string, beginning: string) =>
    actionButton({
      key: `${key}.${name}`,
      words: `${beginning} …`,
      handleClick: (event) => {
        begin({ ...place, event }, beginning);
      },
    });
  return html`
    <div class="prompts" role="group" aria-labelledby=${`${key}.reflect`}>
      <p class="help" id=${`${key}.reflect`}>${reflect.title}</p>
      <div class="buttons">
        ${button('went-well', reflect.wentWell)} ${button('learned', reflect.learned)}
        ${button('next', reflect.next)}
      </div>
    </div>
    <div class="prompts" role="group" aria-labelledby=${`${key}.advocate`}>
      <p class="help" id=${`${key}.advocate`}>${advocate.title}</p>
      <div class="buttons">
        ${button('helps', advocate.helps)} ${button('works', advocate.works)} ${button('ask', advocate.ask)}
      </div>
      ${lessonView(words)}
    </div>
  `;
}

function lessonView({ lesson }: GoalProgressWords): TemplateResult {
  return html`
    <details class="lesson">
      <summary>${lesson.title}</summary>
      <ol>
        <li>${lesson.first}</li>
        <li>${lesson.second}</li>
        <li>${lesson.third}</li>
      </ol>
      <p>${lesson.example}</p>
    </details>
  `;
}
