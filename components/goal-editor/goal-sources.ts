import type { ReactiveControllerHost } from 'lit';
import type { KeptCopies } from '../../src/store/kept-copies.js';
import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { ContextReader } from '../shared/context-reader.js';
import {
  openContext,
  packsContext,
  wordsContext,
  type HostWords,
  type PlanPacks,
} from '../shared/contexts.js';
import { CopiesController } from '../shared/copies-controller.js';
import { draftPlace, StoreController, type SwapListeners } from '../shared/store-controller.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly store: Store | undefined;
    readonly draftStore: Store | undefined;
    readonly copies: KeptCopies | undefined;
    readonly words: HostWords | undefined;
  };

/** Where the goal editor gets what it shows: from its own properties, else from `<ilp-plan>`. */
export class GoalSources {
  readonly #host: Host;
  readonly #plan: StoreController;
  readonly #draft: StoreController;
  readonly #words: ContextReader<HostWords | undefined>;
  readonly #packs: ContextReader<PlanPacks | undefined>;
  /** The copies that are kept when people agree. */
  readonly copies: CopiesController;
  /** What somebody wants to see that lies here. */
  readonly asked;

  constructor(host: Host, swap: SwapListeners) {
    const redraw = () => {
      host.requestUpdate();
    };
    this.#host = host;
    // How safe the work is, the provider says where there is one.
    this.#plan = new StoreController(
      host,
      (now) => [...shownParts(now), !this.#plan.isProvided && now.status],
      swap,
    );
    this.#draft = new StoreController(host, shownParts, swap, draftPlace);
    this.copies = new CopiesController(host);
    this.#words = new ContextReader(host, wordsContext, redraw);
    this.#packs = new ContextReader(host, packsContext, redraw);
    this.asked = new ContextReader(host, openContext, redraw);
  }

  get store(): Store | undefined {
    return this.#plan.store;
  }

  /** The store, where no provider tells how safe the work in it is. */
  get ownStore(): Store | undefined {
    return this.#plan.isProvided ? undefined : this.#plan.store;
  }

  /** The student's own draft. */
  get draft(): Store | undefined {
    return this.#draft.store;
  }

  get words(): HostWords | undefined {
    return this.#host.words ?? this.#words.value;
  }

  get packs(): PlanPacks {
    return this.#packs.value ?? noPack;
  }
}

/** What of a document is shown: the element is redrawn when one of these is another object. */
function shownParts({
  phase,
  body,
  problems,
  unsent,
  readOnly,
  canUndo,
  canRedo,
}: StoreSnapshot): readonly unknown[] {
  return [phase, body, problems, unsent, readOnly, canUndo, canRedo];
}

const noPack: PlanPacks = Object.freeze({});
