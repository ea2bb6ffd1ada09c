import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** A button: how focus finds it, what it says and what it does. */
export interface ActionButton {
  readonly key: string;
  /** The key of what takes the focus while this is disabled. */
  readonly otherwise?: string;
  readonly words: string;
  /** What is heard, where the words alone do not say of what it is. */
  readonly name?: string;
  readonly look?: 'main' | 'quiet';
  readonly isDisabled?: boolean;
  readonly handleClick: (event: Event) => void;
}

/** Draws a button. */
export function actionButton(button: ActionButton): TemplateResult {
  const { key, otherwise, words, name, look = '', isDisabled = false, handleClick } = button;
  return html`
    <button
      type="button"
      class=${look}
      data-key=${key}
      data-otherwise=${ifDefined(otherwise)}
      aria-label=${ifDefined(name)}
      ?disabled=${isDisabled}
      @click=${handleClick}
    >
      ${words}
    </button>
  `;
}
