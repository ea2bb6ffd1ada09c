import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth } from '../../../src/i18n/format-figures.js';
import type { CareerContext } from '../career-context.js';

/** Every source with its date and address, for these are read on paper too, and the notices that licences ask for. */
export function guideSources({ index, words, locale }: CareerContext): TemplateResult {
  return html`
    <ul class="sources help" role="list">
      ${index.sources.map(
        ({ publisher, title, released, url, license, notice }) => html`
          <li>
            <span lang="en">${title}. ${publisher},</span> ${formatMonth(locale.tag, released)}.
            <a href=${url} rel="noreferrer">${url}</a>
            ${license ? html`<span>${words.license(license)}.</span>` : nothing}
            ${notice ? html`<p lang="en">${notice}</p>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}
