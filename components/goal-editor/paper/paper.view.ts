import { html, nothing, type TemplateResult } from 'lit';
import type { GoalPaperWords } from '../../../src/i18n/goal-paper/dictionary.js';
import type { CardContext } from '../card-context.js';

/** What somebody should know before they take the plan along. */
export interface PaperNotes {
  readonly context: CardContext;
  readonly words: GoalPaperWords;
  readonly hasDrafts: boolean;
}

/** Says that private goals stay where they are, to the student who has some; and asks what of an IEP goes on paper. */
export function paperNotes({ context, words, hasDrafts }: PaperNotes): TemplateResult {
  const { beside } = context.parts;
  return html`
    ${hasDrafts ? html`<p class="help">${words.draftsStayHere}</p>` : nothing} ${beside?.paperChoice()}
  `;
}
