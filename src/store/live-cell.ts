import type { LiveDocument } from './live-document.js';
import type { KeptReason } from './status.js';
import type { OpenFailure, ReadOnlyReason, StoreSnapshot } from './store.js';

/** Everything about a document that changes while its store lives. */
export interface LiveState {
  readonly phase: StoreSnapshot['phase'];
  readonly live: LiveDocument | undefined;
  readonly failure: OpenFailure | undefined;
  /** Why the last save did not happen. */
  readonly keptReason: KeptReason | undefined;
  readonly isNewer: boolean;
  readonly isJournaled: boolean;
}

/** Holds the state of one store, and says when it changes. */
export class LiveCell {
  #state: LiveState = {
    phase: 'opening',
    live: undefined,
    failure: undefined,
    keptReason: undefined,
    isNewer: false,
    isJournaled: true,
  };
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): LiveState {
    return this.#state;
  }

  update(change: Partial<LiveState>): void {
    const entries = Object.entries(change) as [keyof LiveState, unknown][];
    if (entries.every(([key, value]) => this.#state[key] === value)) return;
    this.#state = { ...this.#state, ...change };
    this.#changed();
  }
}

/** Says why nothing can be changed in this state, if so. */
export function readOnlyReason(state: LiveState, canWrite: boolean): ReadOnlyReason | undefined {
  if (state.phase !== 'open') return state.phase;
  if (state.isNewer) return 'newer-schema';
  return canWrite ? undefined : 'storage';
}
