import { html, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.js';
import type { CareerList, Fold } from './career-list.js';

/** A part of the page that can be folded. */
export interface FoldedPart {
  readonly fold: Fold;
  readonly part: string;
  readonly isOpen: boolean;
  /** The level of its heading. */
  readonly level: number;
  readonly summary: string;
  /** What stands beside the heading. */
  readonly beside?: unknown;
  /** What is inside; drawn only while it is open. */
  readonly draw: () => unknown;
}

/** Draws a part that can be folded. What is folded costs nothing. */
export function foldedPart(
  list: CareerList,
  { fold, part, isOpen, level, summary, beside, draw }: FoldedPart,
): TemplateResult {
  // The click is heard, not the toggle: what opens or closes by itself is nobody's wish.
  const handleClick = (event: Event) => {
    event.preventDefault();
    list.fold(fold, !isOpen);
  };
  return html`
    <details class="fold ${fold}" part=${part} ?open=${isOpen}>
      <summary data-key=${fold} data-add=${fold} @click=${handleClick}>
        ${heading(level, `${fold}-heading`, summary)} ${beside}
      </summary>
      ${isOpen ? draw() : ''}
    </details>
  `;
}
