import { html, type TemplateResult } from 'lit';
import type { CareerContext } from './career-context.js';

/** The heading of a screen. It takes the focus itself when somebody comes here: what is focused says its level. */
export function screenHeading({ level }: Pick<CareerContext, 'level'>, text: string): TemplateResult {
  return html`
    <div
      class="screen-heading"
      id="screen-heading"
      role="heading"
      aria-level=${level + 1}
      tabindex="-1"
      data-key="screen"
    >
      ${text}
    </div>
  `;
}
