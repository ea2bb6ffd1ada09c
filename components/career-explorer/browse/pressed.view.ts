import { html, type TemplateResult } from 'lit';

/** A button that stays pressed until it is pressed again. */
export interface PressedButton {
  readonly key: string;
  readonly label: string | TemplateResult;
  readonly isPressed: boolean;
  readonly isDisabled?: boolean;
  readonly handleClick: () => void;
}

export function pressed({
  key,
  label,
  isPressed,
  isDisabled = false,
  handleClick,
}: PressedButton): TemplateResult {
  return html`
    <button
      type="button"
      data-key=${key}
      aria-pressed=${isPressed ? 'true' : 'false'}
      ?disabled=${isDisabled}
      @click=${handleClick}
    >
      <span>${label}</span>
    </button>
  `;
}
