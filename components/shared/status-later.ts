import { nothing, type TemplateResult } from 'lit';
import type { Store } from '../../src/store/store.js';
import type { StatusLine, StatusLineParts } from './status-line.js';

/** What the line is made with, and the file it comes in. */
export interface StatusLaterParts extends StatusLineParts {
  readonly load: () => Promise<{ readonly StatusLine: new (parts: StatusLineParts) => StatusLine }>;
}

/**
 * How safe the work is, for an element with a store of its own: what `<ilp-plan>` would say around
 * it. A page with a provider never makes the line.
 */
export class StatusLater {
  readonly #parts: StatusLaterParts;
  #isAsked = false;
  #line: StatusLine | undefined;

  constructor(parts: StatusLaterParts) {
    this.#parts = parts;
  }

  /** Takes note of the store as it is now; undefined where a provider tells of it. */
  note(store: Store | undefined): void {
    if (store && !this.#isAsked) void this.#load();
    this.#line?.note(store);
  }

  /** The same line as the provider's, as soon as it is there. */
  line(store: Store | undefined): TemplateResult | typeof nothing {
    return (store && this.#line?.draw(store)) ?? nothing;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    const file = await this.#parts.load().catch(() => undefined);
    this.#line = file && new file.StatusLine(this.#parts);
    this.#parts.host.requestUpdate();
  }
}
