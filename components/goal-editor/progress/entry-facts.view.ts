import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../src/i18n/format.js';
import type { ProgressEntry } from '../../../src/model/goal.js';
import { theirWords } from '../../shared/their-words.view.js';
import { evidenceView } from './evidence.view.js';
import { numberInWords } from './measure.js';
import type { ProgressModel } from './progress-model.js';

/** An entry to read: when, how it felt, how far, what happened, and what shows it. */
export function entryFacts({ context, goal, words }: ProgressModel, entry: ProgressEntry): TemplateResult {
  const { tag } = context.locale;
  const { date, feeling, note, evidence } = entry;
  const value = valueInWords(tag, goal, entry);
  return html`
    <p class="when">
      <strong>${date ? formatDay(tag, date) : words.progress.noDate}</strong>
      ${feeling ? html`<span class="chip">${words.progress.feelings[feeling]}</span>` : nothing}
      ${value ? html`<span class="chip" dir="auto">${value}</span>` : nothing}
    </p>
    ${note || !evidence ? theirWords(note, words.progress.noWords) : nothing}
    ${evidenceView(words, evidence ?? '')}
  `;
}

function valueInWords(
  tag: string,
  { measurementType: type, measurementDescription: what }: ProgressModel['goal'],
  { value }: ProgressEntry,
): string {
  if (!type || value === null || value === undefined) return '';
  return [numberInWords(tag, type, value), what].filter(Boolean).join(' ');
}
