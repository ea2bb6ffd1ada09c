import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { ContextReader } from './context-reader.js';
import { storeContext } from './contexts.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly store: Store | undefined };

/** The parts of a snapshot an element shows; it is redrawn when one of them is another object. */
export type Select = (snapshot: StoreSnapshot) => readonly unknown[];

/** What an element wants to know when it gets another store. */
export interface SwapListeners {
  /** The store is about to go; what is not sent yet can still be sent to it. */
  readonly leaving: () => void;
  /** Another store than any before is there: nothing of the former may be shown any more. */
  readonly swapped: () => void;
}

/**
 * Connects an element to its store: the one in its `store` property, else the provider's. Listens
 * while the element is in the page, and asks for a redraw only when something it shows has changed.
 */
export class StoreController implements ReactiveController {
  readonly #host: Host;
  readonly #select: Select;
  readonly #provided: ContextReader<Store | undefined>;
  readonly #swap: SwapListeners;
  #store: Store | undefined;
  /** The last store there was; an element that is only moved gets the same again. */
  #last: Store | undefined;
  #stop: (() => void) | undefined;
  #shown: readonly unknown[] = [];

  constructor(host: Host, select: Select, swap: SwapListeners) {
    this.#host = host;
    this.#select = select;
    this.#swap = swap;
    this.#provided = new ContextReader(host, storeContext, () => {
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
    return this.#host.store === undefined && this.#provided.isServed;
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
    const store = this.#host.store ?? this.#provided.value;
    if (store === this.#store || !this.#host.isConnected) return;
    if (this.#store) this.#swap.leaving();
    this.#stop?.();
    this.#store = store;
    if (store) this.#remember(store);
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
