import { html, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { CareerContext } from './career-context.js';

/** The heading of a screen; it takes the focus when somebody comes here. */
export function screenHeading({ level }: Pick<CareerContext, 'level'>, text: string): TemplateResult {
  return html`
    <div class="screen-heading" tabindex="-1" data-key="screen">
      ${heading(level + 1, 'screen-heading', text)}
    </div>
  `;
}
