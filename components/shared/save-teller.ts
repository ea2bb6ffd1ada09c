import type { SaveStatus } from '../../src/store/status.js';
import type { Store } from '../../src/store/store.js';
import { SaveAnnouncer } from './save-announcer.js';
import { jointStatus } from './save-joint.js';

/** Who is told how safe the work is. */
export interface SaveListeners {
  /** Says a state aloud. */
  readonly say: (status: SaveStatus) => void;
  /** Storage wants the person to sign in again. */
  readonly signIn: () => void;
}

/**
 * Tells of one store at a time how safe the work in it is: what matters aloud, a lost sign-in once.
 * Of the stores beside it, if any, it tells in the same breath.
 */
export class SaveTeller {
  readonly #listeners: SaveListeners;
  readonly #announcer: SaveAnnouncer;
  #store: Store | undefined;
  #isSignInNeeded = false;

  constructor(listeners: SaveListeners) {
    this.#listeners = listeners;
    this.#announcer = new SaveAnnouncer(listeners.say);
  }

  /** Takes note of a store, and of those beside it, as they are now; with another store it begins anew. */
  note(store: Store | undefined, ...beside: readonly (Store | undefined)[]): void {
    if (store !== this.#store) {
      this.#store = store;
      this.#announcer.reset();
      this.#isSignInNeeded = false;
    }
    if (!store || store.snapshot.phase === 'opening') return;
    this.#announcer.note(jointStatus(store.snapshot.status, ...beside.map((one) => one?.snapshot.status)));
    this.#noteSignIn([store, ...beside].some(needsSignIn));
  }

  #noteSignIn(isNeeded: boolean): void {
    if (isNeeded && !this.#isSignInNeeded) this.#listeners.signIn();
    this.#isSignInNeeded = isNeeded;
  }
}

function needsSignIn(store: Store | undefined): boolean {
  if (!store) return false;
  const { status, failure } = store.snapshot;
  const isStatus = status.kind === 'needs-you' && status.reason === 'sign-in';
  return isStatus || failure === 'unauthenticated';
}
