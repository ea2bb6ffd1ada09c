import { nothing, svg, type TemplateResult } from 'lit';
import { html } from 'lit';
import type { CreditSums } from '../../../src/courses/check/graduation-check.js';

const parts = ['earned', 'toBeConfirmed', 'expected'] as const;
const width = 100;

/** How much is there, as a picture: its numbers stand beside it in words. */
export function sumsBar(sums: CreditSums): TemplateResult {
  const whole = Math.max(1, sums.needed, sums.earned + sums.toBeConfirmed + sums.expected);
  const wide = (amount: number) => (amount / whole) * width;
  const starts = parts.map((_, place) =>
    parts.slice(0, place).reduce((sum, part) => sum + wide(sums[part]), 0),
  );
  return html`
    <svg class="bar" viewBox="0 0 ${width} 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="whole" width=${width} height="6"></rect>
      ${parts.map((part, place) =>
        sums[part] === 0
          ? nothing
          : svg`<rect class=${part} x=${starts[place] ?? 0} y=${heights[part]} width=${wide(sums[part])} height=${6 - heights[part]}></rect>`,
      )}
    </svg>
  `;
}

/** What is surer stands higher, so that the picture reads without colours. */
const heights = { earned: 0, toBeConfirmed: 2, expected: 4 } as const;
