import type { Call } from '../storage/contract.js';
import { StorageError } from '../storage/storage-error.js';
import type { Viewer } from '../model/people.js';
import type { Timers } from './timers.js';

/** After this long a request counts as failed; whether it did anything, the next answer tells. */
const longestWaitMs = 30_000;

/** Makes requests on behalf of one viewer, each with an end to its patience. */
export class Requests {
  readonly #viewer: Viewer;
  readonly #timers: Timers;
  readonly #aborts = new Set<AbortController>();

  constructor(viewer: Viewer, timers: Timers) {
    this.#viewer = viewer;
    this.#timers = timers;
  }

  async make<T>(request: (call: Call) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    this.#aborts.add(abort);
    let cancel: (() => void) | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      cancel = this.#timers.after(longestWaitMs, () => {
        reject(new StorageError('unavailable', 'Storage did not answer in time.'));
        abort.abort();
      });
    });
    try {
      return await Promise.race([request({ viewer: this.#viewer, signal: abort.signal }), tooLong]);
    } finally {
      cancel?.();
      this.#aborts.delete(abort);
    }
  }

  /** Ends the wait for everything under way. */
  abortAll(): void {
    for (const abort of this.#aborts) abort.abort();
  }
}
