import { ContextEvent, type Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** A provider says that it is there; `@lit/context` does not export the class of this event. */
type ProviderEvent = Event & { readonly context?: unknown };

/**
 * Reads a context from the nearest provider above. Who comes first does not matter: when a provider
 * announces itself later, the question is asked again, so a nearer one takes over as well.
 */
export class ContextReader<T> implements ReactiveController {
  readonly #host: Host;
  readonly #context: Context<unknown, T>;
  readonly #changed: () => void;
  #value: T | undefined;
  #isServed = false;
  #stop: (() => void) | undefined;
  #document: Document | undefined;

  constructor(host: Host, context: Context<unknown, T>, changed: () => void) {
    this.#host = host;
    this.#context = context;
    this.#changed = changed;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#value;
  }

  /** Whether a provider has answered. */
  get isServed(): boolean {
    return this.#isServed;
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('context-provider', this.#handleProvider);
    this.#ask();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('context-provider', this.#handleProvider);
    this.#stop?.();
    this.#stop = undefined;
    this.#isServed = false;
    this.#take(undefined);
  }

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#handleValue, true));
  }

  readonly #handleProvider = (event: ProviderEvent): void => {
    if (event.context === this.#context) this.#ask();
  };

  readonly #handleValue = (value: T, stop?: () => void): void => {
    if (this.#stop !== stop) this.#stop?.();
    this.#stop = stop;
    this.#isServed = true;
    this.#take(value);
  };

  #take(value: T | undefined): void {
    if (this.#value === value) return;
    this.#value = value;
    this.#changed();
  }
}
