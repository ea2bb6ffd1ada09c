import { html, type TemplateResult } from 'lit';
import type { CardContext } from './card-context.js';

/** People's own words, in a language nobody noted; what we say where they wrote none is ours. */
export function theirWords(text: string | undefined, otherwise: string): TemplateResult {
  return text
    ? html`<blockquote lang="" dir="auto">${text}</blockquote>`
    : html`<blockquote>${otherwise}</blockquote>`;
}

/** Whether mistakes are marked: to the student, and to adults in what they write themselves. */
export function spellcheckOf({ isStudent }: CardContext, field: string | undefined): 'true' | 'false' {
  return isStudent || field === 'teamWording' ? 'true' : 'false';
}
