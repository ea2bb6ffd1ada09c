import { documentKeyName } from '../model/document-key.js';
import type { DocumentKey } from '../model/document-key.js';
import type { StorageChange, Unsubscribe } from './contract.js';

type Listener = (change: StorageChange) => void;

/** Who wants to hear of which document. */
export class ChangeListeners {
  readonly #byKey = new Map<string, Set<Listener>>();

  /** Adds a listener for one document; the same function added twice is told twice. */
  add(key: DocumentKey, listener: Listener): Unsubscribe {
    const name = documentKeyName(key);
    const entry: Listener = (change) => {
      listener(change);
    };
    const listeners = this.#byKey.get(name) ?? new Set();
    this.#byKey.set(name, listeners.add(entry));
    return () => {
      listeners.delete(entry);
      if (listeners.size === 0 && this.#byKey.get(name) === listeners) this.#byKey.delete(name);
    };
  }

  /** Tells of a change soon, never inside the call that made it. */
  tell(change: StorageChange): void {
    queueMicrotask(() => {
      for (const listener of [...(this.#byKey.get(documentKeyName(change.key)) ?? [])]) {
        // One listener may unsubscribe another while they are being told.
        if (this.#byKey.get(documentKeyName(change.key))?.has(listener) === true)
          callSafely(listener, change);
      }
    });
  }
}

/** A listener that throws is its owner's trouble; the others are told all the same. */
function callSafely(listener: Listener, change: StorageChange): void {
  try {
    listener(change);
  } catch (error) {
    console.warn('A listener for changes in storage has thrown.', error);
  }
}
