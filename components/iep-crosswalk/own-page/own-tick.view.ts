import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A tick with a sentence about it. */
export interface OwnTick {
  readonly key: string;
  readonly label: unknown;
  readonly help?: string;
  readonly isOn: boolean;
  readonly handleTick: (isOn: boolean) => void;
}

/** Draws a tick; its key is its id, so that no two are alike. */
export function ownTick({ key, label, help, isOn, handleTick }: OwnTick): TemplateResult {
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) handleTick(currentTarget.checked);
  };
  return html`
    <div class="own-tick">
      <input
        id=${key}
        data-key=${key}
        type="checkbox"
        aria-describedby=${help === undefined ? nothing : `${key}-help`}
        .checked=${live(isOn)}
        @change=${handleChange}
      />
      <label for=${key}>${label}</label>
      ${help === undefined ? nothing : html`<p class="help" id="${key}-help">${help}</p>`}
    </div>
  `;
}
