import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Snapshot } from '../../src/model/snapshot.js';
import type { CopyState, KeptCopies } from '../../src/store/kept-copies.js';
import { ContextReader } from './context-reader.js';
import { copiesContext } from './contexts.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly copies?: KeptCopies | undefined };

/** What is known of the copies of a plan: another object after every news. */
export interface KnownCopies {
  /** What is known of the copy of a review, by its id; undefined while nobody has asked. */
  readonly stateOf: (reviewId: string) => CopyState | undefined;
  /** The copy of a review, once it has been loaded. */
  readonly copyOf: (reviewId: string) => Snapshot | undefined;
  /** Loads a copy; one that is there, or on its way, is not loaded again. */
  readonly load: (reviewId: string) => void;
}

/**
 * Connects an element to the copies of the plan: those in its own property, else the provider's. Asks
 * for a redraw with every news of them.
 */
export class CopiesController implements ReactiveController {
  readonly #host: Host;
  readonly #provided: ContextReader<KeptCopies | undefined>;
  #source: KeptCopies | undefined;
  #stop: (() => void) | undefined;
  #known: KnownCopies | undefined;
  #loaded = new Map<string, Snapshot>();

  constructor(host: Host) {
    this.#host = host;
    this.#provided = new ContextReader(host, copiesContext, () => {
      host.requestUpdate();
    });
    host.addController(this);
  }

  /** What is known of the copies now; undefined where nobody keeps any. */
  get known(): KnownCopies | undefined {
    return this.#known;
  }

  hostConnected(): void {
    this.#connect();
  }

  hostUpdate(): void {
    this.#connect();
  }

  hostDisconnected(): void {
    this.#take(undefined);
  }

  #connect(): void {
    if (this.#host.isConnected) this.#take(this.#host.copies ?? this.#provided.value);
  }

  #take(source: KeptCopies | undefined): void {
    if (source === this.#source) return;
    this.#stop?.();
    this.#source = source;
    // Nobody sees the copies of another plan, or of another person.
    this.#loaded = new Map();
    this.#known = source && this.#knownOf(source);
    this.#stop = source?.subscribe(this.#handleNews);
  }

  readonly #handleNews = (): void => {
    this.#known = this.#source && this.#knownOf(this.#source);
    this.#host.requestUpdate();
  };

  #knownOf(source: KeptCopies): KnownCopies {
    const loaded = this.#loaded;
    return {
      stateOf: (reviewId) => source.stateOf(reviewId),
      copyOf: (reviewId) => loaded.get(reviewId),
      load: (reviewId) => {
        void this.#load(source, reviewId);
      },
    };
  }

  async #load(source: KeptCopies, reviewId: string): Promise<void> {
    const copy = await source.load(reviewId);
    if (!copy || source !== this.#source || this.#loaded.get(reviewId) === copy) return;
    this.#loaded.set(reviewId, copy);
    this.#handleNews();
  }
}
