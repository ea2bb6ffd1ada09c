import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** The place where an element says things; drawn from the first time on, for a later one goes unheard. */
export function liveRegion(): TemplateResult {
  return html`<p class="hidden" id="live" role="status"></p>`;
}

/** Says what an element did, once, to those who listen to the screen. */
export class LiveRegion {
  readonly #host: Host;
  #waiting: string[] = [];
  #last = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /** Says a sentence after the redraw; sentences of one moment are said together. */
  say(sentence: string): void {
    this.#waiting.push(sentence);
    if (this.#waiting.length === 1) void this.#speak();
  }

  /** Takes away what was said, which is true no longer. What is still to be said stays. */
  clear(): void {
    const region = this.#host.renderRoot.querySelector('#live');
    if (region) region.textContent = '';
    this.#last = '';
  }

  async #speak(): Promise<void> {
    await this.#host.updateComplete;
    const text = this.#waiting.join(' ');
    this.#waiting = [];
    // The same words twice would be no change, and nobody would hear them.
    this.#last = text === this.#last ? `${text}\u00A0` : text;
    const region = this.#host.renderRoot.querySelector('#live');
    if (region) region.textContent = this.#last;
  }
}
