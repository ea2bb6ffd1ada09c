import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../src/i18n/dictionary.js';
import type { LazyPart } from '../shared/lazy-part.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './goal-deeds.js';
import { actionButton } from '../shared/action-button.view.js';
import type { SectionName } from './goal-parts.js';

/** A section that is closed until somebody opens it. */
export interface SectionShape {
  /** The card it lies on. */
  readonly cardId: string;
  readonly name: SectionName;
  readonly title: string;
  /** More about what is inside, such as how many; read with the title. */
  readonly facts?: string;
  /** True: something inside waits for this person. */
  readonly isWaiting?: boolean;
  readonly part?: string;
}

/** What is rarely needed is drawn when it is opened, so that many goals stay quick. */
export function section(
  context: CardContext,
  card: CardState,
  { cardId, name, title, facts = '', isWaiting = false, part = '' }: SectionShape,
  draw: () => unknown,
): TemplateResult {
  const isOpen = card.open?.[name] === true;
  const handleToggle = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isOpen) context.deeds.show(cardId, name, open);
  };
  return html`
    <details class="section ${name}" part=${part || nothing} ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key=${`${cardId}.${name}`}>
        ${title}${facts ? html`, <span class="facts ${isWaiting ? 'waiting' : ''}">${facts}</span>` : nothing}
      </summary>
      ${isOpen ? html`<div class="inside">${draw()}</div>` : nothing}
    </details>
  `;
}

/** A section whose inside is drawn by a part. */
export function partSection<Views extends object, W extends Words>(
  context: CardContext,
  card: CardState,
  shape: SectionShape,
  part: LazyPart<Views, W>,
  draw: (views: Views, words: W) => unknown,
): TemplateResult {
  return section(context, card, shape, () => withPart(context, part, draw));
}

/** Draws with a part that is loaded when it is wanted; until then, and where it did not arrive, says so. */
export function withPart<Views extends object, W extends Words>(
  { words, parts }: CardContext,
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
