import type { LitElement } from 'lit';
import type { Store } from '../../src/store/store.js';
import type { HostWords } from '../shared/contexts.js';
import type { FocusKeeper } from '../shared/focus-keeper.js';
import type { LiveRegion } from '../shared/live-region.js';
import { StoreController } from '../shared/store-controller.js';
import type { CareerKeeping } from './career-keeping.js';
import type { PlanKeeping } from './keeping/plan-keeping.js';

/** What keeping is made with. */
export interface KeepingParts {
  readonly live: LiveRegion;
  readonly focus: FocusKeeper;
  /** The host's own words in place of ours. */
  readonly own: () => HostWords | undefined;
}

type Host = LitElement & { readonly store: Store | undefined };

/** Finds the plan, and loads what it takes to keep something in it: a page without a plan pays nothing. */
export class KeepingLoader {
  readonly #host: Host;
  readonly #parts: KeepingParts;
  readonly #store: StoreController;
  #keeping: PlanKeeping | undefined;
  #isAsked = false;

  constructor(host: Host, parts: KeepingParts) {
    this.#host = host;
    this.#parts = parts;
    this.#store = new StoreController(
      host,
      ({ phase, body, problems, unsent, readOnly, status }) => [
        // What is written in other parts of the plan is no reason to draw the explorer anew.
        ...(body?.kind === 'plan'
          ? [body.careers, body.interests, body.goals]
          : [undefined, undefined, undefined]),
        ...[phase, problems, unsent, readOnly],
        !this.#store.isProvided && status,
      ],
      {
        leaving: () => this.#keeping?.leave(),
        swapped: () => this.#keeping?.forget(),
      },
    );
  }

  /** What the plan keeps, as it is now; undefined without a plan, and until it is open. */
  get now(): CareerKeeping | undefined {
    const { store } = this.#store;
    if (!store) return undefined;
    if (!this.#isAsked) void this.#load();
    return this.#keeping?.of(store, this.#store.isProvided);
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    // A file of its own: it stands on the core, which a page without a plan does not have.
    const file = await import('./keeping/plan-keeping.js').catch(() => undefined);
    // Without the file the explorer still shows everything; the next redraw asks again.
    if (!file) this.#isAsked = false;
    else this.#keeping = new file.PlanKeeping(this.#host, this.#parts);
    if (file) this.#host.requestUpdate();
  }
}
