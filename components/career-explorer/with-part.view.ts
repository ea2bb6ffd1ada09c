import { html, type TemplateResult } from 'lit';
import type { CareerWords } from '../../src/i18n/careers/dictionary.js';
import type { Words } from '../../src/i18n/dictionary.js';
import type { LazyPart } from '../shared/lazy-part.js';
import type { DataPart } from './career-data.js';

/** Says that something is on its way; it holds the focus until what follows takes it. */
export function waiting(sentence: string): TemplateResult {
  return html`<p class="state" part="loading" tabindex="-1" data-key="screen">${sentence}</p>`;
}

/** Says that something did not arrive, with a button that asks for it again. */
export function missing(words: CareerWords, sentence: string, handleRetry: () => void): TemplateResult {
  return html`
    <div class="note" part="failed">
      <p tabindex="-1" data-key="screen">${sentence}</p>
      <button type="button" data-key="retry" data-otherwise="screen" @click=${handleRetry}>
        ${words.tryAgain}
      </button>
    </div>
  `;
}

/** What stands where parts of the data are wanted; undefined once all are there. */
export function notYet(
  words: CareerWords,
  parts: readonly DataPart<object>[],
  failed = words.screenFailed,
): TemplateResult | undefined {
  const states = parts.map((part) => part.want());
  const handleRetry = () => {
    for (const part of parts) void part.ask();
  };
  if (states.includes('failed')) return missing(words, failed, handleRetry);
  return states.includes('waiting') ? waiting(words.opening) : undefined;
}

/** Draws with a part that is loaded when it is wanted; until then, and where it did not arrive, says so. */
export function withPart<Views extends object, W extends Words>(
  words: CareerWords,
  part: LazyPart<Views, W>,
  ask: () => void,
  draw: (views: Views, own: W) => TemplateResult,
): TemplateResult {
  const { now } = part;
  if (now === 'waiting') return waiting(words.opening);
  if (now === 'failed') return missing(words, words.screenFailed, ask);
  return draw(now.views, now.words);
}
