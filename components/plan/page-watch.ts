import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the page tells an element. */
export interface PageListeners {
  /** The page is being hidden, perhaps for good: the last moment in which anything can be written. */
  readonly hidden: () => void;
  /** The page is seen again, or the network is back. */
  readonly seen: () => void;
}

/** Looking for news more often than this would only make work. */
const leastMs = 1_000;

/** Watches the page around an element while the element is in it. */
export class PageWatch implements ReactiveController {
  readonly #listeners: PageListeners;
  #seenAt = 0;
  #isConnected = false;
  #asksBeforeLeaving = false;

  constructor(host: ReactiveControllerHost, listeners: PageListeners) {
    this.#listeners = listeners;
    host.addController(this);
  }

  /** While true, the browser asks whoever is about to leave the page or load it anew. */
  set asksBeforeLeaving(asks: boolean) {
    this.#asksBeforeLeaving = asks;
    this.#watchLeaving();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#watchLeaving();
    window.addEventListener('pagehide', this.#handleHidden);
    window.addEventListener('focus', this.#handleSeen);
    window.addEventListener('online', this.#handleOnline);
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#watchLeaving();
    window.removeEventListener('pagehide', this.#handleHidden);
    window.removeEventListener('focus', this.#handleSeen);
    window.removeEventListener('online', this.#handleOnline);
    document.removeEventListener('visibilitychange', this.#handleVisibility);
  }

  /** Listened to only while needed: a page that is listening cannot be kept for the way back. */
  #watchLeaving(): void {
    if (this.#asksBeforeLeaving && this.#isConnected)
      window.addEventListener('beforeunload', this.#handleLeaving);
    else window.removeEventListener('beforeunload', this.#handleLeaving);
  }

  readonly #handleLeaving = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };

  readonly #handleHidden = (): void => {
    this.#listeners.hidden();
  };

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#listeners.hidden();
    else this.#handleSeen();
  };

  /** A tab that comes to the front is both seen and focused; once is enough. */
  readonly #handleSeen = (): void => {
    if (performance.now() - this.#seenAt < leastMs) return;
    this.#seenAt = performance.now();
    this.#listeners.seen();
  };

  readonly #handleOnline = (): void => {
    this.#listeners.seen();
  };
}
