import type { SaveStatus } from '../../src/store/status.js';
import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { SaveAnnouncer } from './save-announcer.js';

/** Who is told how safe the work is. */
export interface SaveListeners {
  /** Says a state aloud. */
  readonly say: (status: SaveStatus) => void;
  /** Storage wants the person to sign in again. */
  readonly signIn: () => void;
}

/** Tells of one store at a time how safe the work in it is: what matters aloud, a lost sign-in once. */
export class SaveTeller {
  readonly #listeners: SaveListeners;
  readonly #announcer: SaveAnnouncer;
  #store: Store | undefined;
  #isSignInNeeded = false;

  constructor(listeners: SaveListeners) {
    this.#listeners = listeners;
    this.#announcer = new SaveAnnouncer(listeners.say);
  }

  /** Takes note of a store as it is now; with another store it begins anew. */
  note(store: Store | undefined): void {
    if (store !== this.#store) {
      this.#store = store;
      this.#announcer.reset();
      this.#isSignInNeeded = false;
    }
    if (!store || store.snapshot.phase === 'opening') return;
    this.#announcer.note(store.snapshot.status);
    this.#noteSignIn(store.snapshot);
  }

  #noteSignIn({ status, failure }: StoreSnapshot): void {
    const isStatus = status.kind === 'needs-you' && status.reason === 'sign-in';
    const isNeeded = isStatus || failure === 'unauthenticated';
    if (isNeeded && !this.#isSignInNeeded) this.#listeners.signIn();
    this.#isSignInNeeded = isNeeded;
  }
}
