import type { LitElement } from 'lit';
import type { Store } from '../../src/store/store.js';
import type { HostWords } from '../shared/contexts.js';
import type { FocusKeeper } from '../shared/focus-keeper.js';
import type { LiveRegion } from '../shared/live-region.js';
import { StoreController } from '../shared/store-controller.js';
import type { InterestNotes, PageAnswers, PlanView } from './career-keeping.js';
import type { PlanKeeping } from './keeping/plan-keeping.js';
import { PageInterests } from './page-interests.js';

/** What keeping is made with. */
export interface KeepingParts {
  readonly live: LiveRegion;
  readonly focus: FocusKeeper;
  /** The host's own words in place of ours. */
  readonly own: () => HostWords | undefined;
  /** Another plan is there, or none any more: nothing that somebody did may be shown to the next. */
  readonly swapped: () => void;
  /** Brings what keeps in the plan. It stands on the core, which a page without a plan does not have. */
  readonly load: () => Promise<typeof import('./keeping/plan-keeping.js')>;
  /** It did not arrive. */
  readonly failed: () => void;
}

type Host = LitElement & { readonly store: Store | undefined };

/** Nothing is known of answers in a plan that is not open, and none is taken: it would be lost. */
const unopened: InterestNotes = {
  ...{ answers: {}, date: undefined, isKept: true },
  ...{ answer: undefined, startOver: undefined },
};

/** Finds the plan, and loads what it takes to keep something in it: a page without a plan pays nothing. */
export class KeepingLoader {
  readonly #host: Host;
  readonly #parts: KeepingParts;
  readonly #store: StoreController;
  #page: PageInterests;
  #keeping: PlanKeeping | undefined;
  #file: 'unasked' | 'asked' | 'failed' = 'unasked';

  constructor(host: Host, parts: KeepingParts) {
    this.#host = host;
    this.#parts = parts;
    this.#page = this.#newPage();
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
      { leaving: () => this.#keeping?.leave(), swapped: this.#forget, gone: this.#forget },
    );
  }

  /** What the plan keeps, as it is now. */
  get now(): PlanView {
    const { store, isProvided } = this.#store;
    if (store && this.#file === 'unasked') void this.#load();
    const keeping = store && this.#keeping?.of(store, isProvided);
    const plan = keeping?.interests ? 'open' : this.#unopened(store);
    return {
      ...{ plan, keeping },
      interests: keeping?.interests ?? (plan === 'none' ? this.#page : unopened),
      retryPlan: store && this.#file === 'failed' ? this.#handleRetry : undefined,
    };
  }

  /** What was said to activities where no plan is around; undefined where one is. */
  get said(): PageAnswers | undefined {
    const { answers, date } = this.#page;
    return this.now.plan === 'none' ? { answers, date } : undefined;
  }

  /** Goes on with what was said before; a plan that comes has answers of its own. */
  recall(said: PageAnswers): void {
    if (this.now.plan === 'none') this.#page.recall(said);
  }

  #unopened(store: Store | undefined): PlanView['plan'] {
    if (!store) return this.#store.isProvided ? 'shut' : 'none';
    const { phase } = store.snapshot;
    return phase === 'opening' || (phase === 'open' && this.#file === 'asked') ? 'opening' : 'shut';
  }

  readonly #handleRetry = (): void => {
    void this.#load();
  };

  async #load(): Promise<void> {
    this.#file = 'asked';
    this.#host.requestUpdate();
    const file = await this.#parts.load().catch(() => undefined);
    if (file) this.#keeping = new file.PlanKeeping(this.#host, this.#parts);
    else {
      // It is asked for again when somebody wants it, not at every redraw.
      this.#file = 'failed';
      this.#parts.failed();
    }
    this.#host.requestUpdate();
  }

  readonly #forget = (): void => {
    this.#page = this.#newPage();
    this.#keeping?.forget();
    this.#parts.live.clear();
    this.#parts.swapped();
  };

  #newPage(): PageInterests {
    return new PageInterests(() => {
      this.#host.requestUpdate();
    });
  }
}
