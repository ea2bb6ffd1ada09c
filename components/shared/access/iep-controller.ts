import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IepReader } from '../../../src/crosswalk/iep-reader.js';
import { ContextReader } from '../context-reader.js';
import { iepContext } from '../contexts.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly iep?: IepReader | undefined };

/** Connects an element to the way to the IEP: the one in its own property, else the provider's. */
export class IepController implements ReactiveController {
  readonly #host: Host;
  readonly #swapped: () => void;
  readonly #provided: ContextReader<IepReader | undefined>;
  #reader: IepReader | undefined;
  #last: IepReader | undefined;
  #stop: (() => void) | undefined;

  /** `swapped`: the way to the IEP is another one: nothing of the former may be shown any more. */
  constructor(host: Host, swapped: () => void) {
    this.#host = host;
    this.#swapped = swapped;
    this.#provided = new ContextReader(host, iepContext, this.#redraw);
    host.addController(this);
  }

  get reader(): IepReader | undefined {
    return this.#reader;
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
    this.#reader = undefined;
  }

  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };

  #connect(): void {
    const reader = this.#host.iep ?? this.#provided.value;
    if (reader === this.#reader || !this.#host.isConnected) return;
    this.#stop?.();
    this.#reader = reader;
    this.#stop = reader?.subscribe(this.#redraw);
    // An element that is only moved gets the same again.
    if (this.#last && this.#last !== reader) this.#swapped();
    this.#last = reader;
    this.#redraw();
  }
}
