import { html, nothing, type TemplateResult } from 'lit';
import { planCard, type ReviewSection, type ReviewsModel } from './review-model.js';

/** Something that is closed until somebody opens it. */
export interface Opening {
  readonly name: ReviewSection;
  readonly look: string;
  readonly title: string;
  readonly draw: () => unknown;
}

/** Draws it; what is inside is drawn when it is opened. */
export function opening(
  { card, context }: ReviewsModel,
  { name, look, title, draw }: Opening,
): TemplateResult {
  const isOpen = card.open?.[name] === true;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(planCard, name, currentTarget.open);
  };
  return html`
    <details class=${look} ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key=${name}>${title}</summary>
      ${isOpen ? html`<div>${draw()}</div>` : nothing}
    </details>
  `;
}
