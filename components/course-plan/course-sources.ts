import type { ReactiveControllerHost } from 'lit';
import type { KeptCopies } from '../../src/store/kept-copies.js';
import type { Store } from '../../src/store/store.js';
import { besidePlan } from '../shared/access/beside-plan.js';
import { ContextReader } from '../shared/context-reader.js';
import { packsContext, wordsContext, type HostWords, type PlanPacks } from '../shared/contexts.js';
import { CopiesController, type KnownCopies } from '../shared/copies-controller.js';
import { crosswalkPlace, StoreController, type SwapListeners } from '../shared/store-controller.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly store: Store | undefined;
    readonly crosswalkStore: Store | undefined;
    readonly copies: KeptCopies | undefined;
    readonly words: HostWords | undefined;
  };

/** Where the course plan gets what it shows: from its own properties, else from `<ilp-plan>`. */
export class CourseSources {
  readonly #host: Host;
  readonly #plan: StoreController;
  readonly #crosswalk: StoreController;
  readonly #copies: CopiesController;
  readonly #words: ContextReader<HostWords | undefined>;
  readonly #packs: ContextReader<PlanPacks | undefined>;

  constructor(host: Host, swap: SwapListeners) {
    this.#host = host;
    this.#plan = new StoreController(
      host,
      ({ phase, body, problems, unsent, readOnly, canUndo, canRedo, status }) => [
        ...[phase, body, problems, unsent, readOnly, canUndo, canRedo],
        !this.#plan.isProvided && status,
      ],
      swap,
    );
    this.#crosswalk = new StoreController(
      host,
      ({ phase, body, problems, unsent, readOnly }) => [phase, body, problems, unsent, readOnly],
      { leaving: swap.leaving, swapped: () => undefined },
      crosswalkPlace,
    );
    this.#copies = new CopiesController(host);
    const redraw = () => {
      host.requestUpdate();
    };
    this.#words = new ContextReader(host, wordsContext, redraw);
    this.#packs = new ContextReader(host, packsContext, redraw);
  }

  get store(): Store | undefined {
    return this.#plan.store;
  }

  /** The store, where no provider tells how safe the work in it is. */
  get ownStore(): Store | undefined {
    return this.#plan.isProvided ? undefined : this.#plan.store;
  }

  /** What joins the plan with the IEP, for those who may load it; never that of another plan or person. */
  get crosswalkStore(): Store | undefined {
    return besidePlan(this.store, this.#crosswalk.store);
  }

  /** What is known of the copies that are kept when people agree. */
  get copies(): KnownCopies | undefined {
    return this.#copies.known;
  }

  get words(): HostWords | undefined {
    return this.#host.words ?? this.#words.value;
  }

  get packs(): PlanPacks {
    return this.#packs.value ?? noPack;
  }
}

const noPack: PlanPacks = Object.freeze({});
