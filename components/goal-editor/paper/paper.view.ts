import { html, nothing, type TemplateResult } from 'lit';
import type { GoalPaperWords } from '../../../src/i18n/goal-paper/dictionary.js';

/** Says that private goals stay where they are, to the student who has some. */
export function paperNotes({
  words,
  hasDrafts,
}: {
  readonly words: GoalPaperWords;
  readonly hasDrafts: boolean;
}): TemplateResult | typeof nothing {
  return hasDrafts ? html`<p class="help">${words.draftsStayHere}</p>` : nothing;
}
