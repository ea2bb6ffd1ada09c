import { html } from 'lit';
import type { Words } from '../../src/i18n/dictionary.js';
import { actionButton } from '../shared/action-button.view.js';
import type { LazyPart } from '../shared/lazy-part.js';
import type { CrosswalkContext } from './crosswalk-context.js';

/** Draws with a part that comes behind the first picture; until then, and where it did not arrive, says so. */
export function withPart<Views extends object, W extends Words>(
  { words, parts }: Pick<CrosswalkContext, 'words' | 'parts'>,
  part: LazyPart<Views, W>,
  draw: (views: Views, words: W) => unknown,
): unknown {
  const { now } = part;
  if (now === 'waiting') return html`<p class="help opening">${words.opening}</p>`;
  if (now !== 'failed') return draw(now.views, now.words);
  return html`
    <p class="note alert">${words.partMissing}</p>
    ${actionButton({ key: 'ask-part', words: words.tryAgain, handleClick: () => parts.askAll() })}
  `;
}
