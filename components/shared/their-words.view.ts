import { html, type TemplateResult } from 'lit';

/** People's own words, in a language nobody noted; what we say where they wrote none is ours. */
export function theirWords(text: string | undefined, otherwise: string): TemplateResult {
  return text
    ? html`<blockquote lang="" dir="auto">${text}</blockquote>`
    : html`<blockquote>${otherwise}</blockquote>`;
}
