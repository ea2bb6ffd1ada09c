import { html, type TemplateResult } from 'lit';
import { isolated } from '../../src/i18n/format.js';

/**
 * The words of what opens, and what it is about, heard as one name. An `aria-label` would make the words a
 * description, which is heard once more.
 */
export function named(words: string, about: string): TemplateResult {
  return html`<span aria-hidden="true">${words}</span
    ><span class="hidden">${words}: ${isolated(about)}</span>`;
}
