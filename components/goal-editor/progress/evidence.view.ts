import { html, nothing, type TemplateResult } from 'lit';
import { shortened } from '../../../src/i18n/format.js';
import type { GoalProgressWords } from '../../../src/i18n/goal-progress/dictionary.js';
import { linkIn } from '../../../src/model/evidence.js';
import { theirWords } from '../../shared/their-words.view.js';

/** A link, where the evidence is an address that may be linked; a note is shown as the words it is. */
export function evidenceView(words: GoalProgressWords, evidence: string): TemplateResult | typeof nothing {
  if (evidence.trim() === '') return nothing;
  const link = linkIn(evidence);
  return html`
    <div class="evidence">
      <p class="label">${words.progress.evidence}</p>
      ${link === undefined ? theirWords(evidence, '') : linkView(words, link)}
    </div>
  `;
}

/** Says below the field what becomes of what was typed. */
export function evidenceNote(words: GoalProgressWords, evidence: string, id: string): TemplateResult {
  const { evidenceHelp, isLink, keptAsNote } = words.progress;
  const link = linkIn(evidence);
  if (link !== undefined) return html`<p class="help" id=${id}>${isLink} ${linkView(words, link)}</p>`;
  return html`<p class="help" id=${id}>${evidence.trim() === '' ? evidenceHelp : keptAsNote}</p>`;
}

function linkView(words: GoalProgressWords, link: string): TemplateResult {
  return html`<a href=${link} rel="noopener noreferrer" target="_blank"
    ><bdi>${shortened(link, 80)}</bdi> ${words.progress.newPage}</a
  >`;
}
