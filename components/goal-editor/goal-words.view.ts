import { html, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';
import { valueInWords } from './goal-names.js';

/** Fields that hold a value of ours or a date; all others hold people's words. */
const fieldsOfOurs = ['domain', 'status', 'startDate', 'endDate', 'dueDate'];

/** People's own words, in the language of the page around them; what we say where they wrote none is ours. */
export function theirWords(
  { around }: CardContext,
  text: string | undefined,
  otherwise: string,
): TemplateResult {
  return text
    ? html`<blockquote lang=${around} dir="auto">${text}</blockquote>`
    : html`<blockquote>${otherwise}</blockquote>`;
}

/** What a field holds or held, to read: people's words as they are, other values in our words. */
export function valueView(context: CardContext, field: string | undefined, value: unknown): TemplateResult {
  const text = valueInWords(context, field, value);
  const isTheirs = typeof value === 'string' && !fieldsOfOurs.includes(field ?? '');
  return theirWords(context, isTheirs ? value : undefined, text);
}

/** Whether mistakes are marked: to the student, and to adults in what they write themselves. */
export function spellcheckOf({ isStudent }: CardContext, field: string | undefined): 'true' | 'false' {
  return isStudent || field === 'teamWording' ? 'true' : 'false';
}
