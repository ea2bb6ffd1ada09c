import type { Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { ContextReader } from './context-reader.js';
import { crosswalkContext, draftContext, storeContext, teamCrosswalkContext } from './contexts.js';

type StoreProperty = 'store' | 'draftStore' | 'crosswalkStore' | 'teamCrosswalkStore';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly [Property in StoreProperty]?: Store | undefined };

/** Where an element finds a store: in a property of its own, else at the provider. */
export interface StorePlace {
  readonly property: StoreProperty;
  readonly context: Context<unknown, Store | undefined>;
}

/** Where an element finds the plan. */
export const planPlace: StorePlace = { property: 'store', context: storeContext };

/** Where an element finds the student's own draft. */
export const draftPlace: StorePlace = { property: 'draftStore', context: draftContext };

/** Where an element finds what joins the plan with the IEP. */
export const crosswalkPlace: StorePlace = { property: 'crosswalkStore', context: crosswalkContext };

/** Where an element finds the same for the rows of the IEP team. */
export const teamCrosswalkPlace: StorePlace = {
  property: 'teamCrosswalkStore',
  context: teamCrosswalkContext,
};

/** The parts of a snapshot an element shows; it is redrawn when one of them is another object. */
export type Select = (snapshot: StoreSnapshot) => readonly unknown[];

/** What an element wants to know when it gets another store. */
export interface SwapListeners {
  /** The store is about to go; what is not sent yet can still be sent to it. */
  readonly leaving: () => void;
  /** Another store than any before is there: nothing of the former may be shown any more. */
  readonly swapped: () => void;
  /** No store is there any more, as after signing out; an element that is only moved is not told. */
  readonly gone?: () => void;
}

/**
 * Connects an element to a store: the one in its own property, else the provider's. Listens while the
 * element is in the page, and asks for a redraw only when something it shows has changed. An element
 * that shows several documents has one of these for each.
 */
export class StoreController implements ReactiveController {
  readonly #host: Host;
  readonly #select: Select;
  readonly #property: StorePlace['property'];
  readonly #provided: ContextReader<Store | undefined>;
  readonly #swap: SwapListeners;
  #store: Store | undefined;
  /** The last store there was; an element that is only moved gets the same again. */
  #last: Store | undefined;
  #stop: (() => void) | undefined;
  #shown: readonly unknown[] = [];

  constructor(host: Host, select: Select, swap: SwapListeners, place: StorePlace = planPlace) {
    this.#host = host;
    this.#select = select;
    this.#swap = swap;
    this.#property = place.property;
    this.#provided = new ContextReader(host, place.context, () => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  get store(): Store | undefined {
    return this.#store;
  }

  get snapshot(): StoreSnapshot | undefined {
    return this.#store?.snapshot;
  }

  /** Whether a provider serves this element; it then tells how safe the work is. */
  get isProvided(): boolean {
    return this.#host[this.#property] === undefined && this.#provided.isServed;
  }

  hostConnected(): void {
    this.#connect();
  }

  hostUpdate(): void {
    this.#connect();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#store = undefined;
  }

  #connect(): void {
    const store = this.#host[this.#property] ?? this.#provided.value;
    if (store === this.#store || !this.#host.isConnected) return;
    if (this.#store) this.#swap.leaving();
    this.#stop?.();
    this.#store = store;
    if (store) this.#remember(store);
    else this.#swap.gone?.();
    this.#shown = store ? this.#select(store.snapshot) : [];
    this.#stop = store?.subscribe(this.#handleChange);
    this.#host.requestUpdate();
  }

  #remember(store: Store): void {
    const before = this.#last;
    this.#last = store;
    if (before && before !== store) this.#swap.swapped();
  }

  readonly #handleChange = (): void => {
    const { snapshot } = this;
    if (!snapshot) return;
    const shown = this.#select(snapshot);
    if (shown.every((part, index) => part === this.#shown[index])) return;
    this.#shown = shown;
    this.#host.requestUpdate();
  };
}
