import { html, nothing, type TemplateResult } from 'lit';
import type { CareerContext } from '../career-context.js';

/** Says beside the button that was pressed why a job was not taken into the comparison. */
export function noRoom({ words, full }: CareerContext, code: string): TemplateResult | typeof nothing {
  return full?.code === code ? html`<p class="help">${words.comparedMost(full.most)}</p>` : nothing;
}

/** Leads from a job that is kept to the box for why; nothing for those who may only read. */
export function whyLink({ words, keeping }: CareerContext, code: string): TemplateResult | typeof nothing {
  if (!keeping?.mayKeep || !keeping.find('occupation', code)) return nothing;
  return html`
    <button
      type="button"
      class="quiet"
      data-why=${code}
      data-key=${`why.${code}`}
      data-otherwise=${`keep.${code}`}
    >
      ${words.writeWhy}
    </button>
  `;
}
