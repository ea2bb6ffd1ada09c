import { html, type TemplateResult } from 'lit';
import type { MoreModel } from './more-fields.view.js';

/** Who will read a private goal, and the button that shares it. */
export function shareView({ context, goal, number, words }: MoreModel): TemplateResult {
  const line = `share-${goal.id}`;
  return html`
    <p id=${line}>${words.shareHelp}</p>
    <button
      type="button"
      class="main"
      data-key=${`${goal.id}.share-now`}
      aria-label=${words.shareGoal(number)}
      aria-describedby=${line}
      @click=${() => {
        context.deeds.share(goal.id);
      }}
    >
      ${words.shareNow}
    </button>
  `;
}
