import { html, nothing, type TemplateResult } from 'lit';
import type { UnsentContext } from './unsent-box.view.js';
import { actionButton } from '../action-button.view.js';
import { theirWords } from '../their-words.view.js';

/** Words that cannot be sent now, and how they are shown. */
export interface KeptWords {
  readonly name: string;
  readonly label: string;
  /** The button that forgets them. */
  readonly forget: string;
  /** The key of what takes the focus then. */
  readonly otherwise: string;
}

/** Words that cannot be sent right now, so that they can be copied; nothing where there are none. */
export function keptWords(
  context: UnsentContext,
  { name, label, forget, otherwise }: KeptWords,
): TemplateResult | typeof nothing {
  const kept = context.unsent(name);
  if (!kept) return nothing;
  const handleClick = () => {
    context.deeds.keepUnsent(name, undefined);
  };
  return html`
    <div class="note">
      <p>${label}</p>
      ${theirWords(kept, '')}
      ${actionButton({ key: `forget.${name}`, otherwise, words: forget, handleClick })}
    </div>
  `;
}
