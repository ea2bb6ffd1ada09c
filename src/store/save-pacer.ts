import type { StorageError } from '../storage/storage-error.js';
import type { Timers } from './timers.js';

/** What a run of saving came to. */
export type SaveTurn =
  | { readonly next: 'idle' }
  | { readonly next: 'again' }
  | { readonly next: 'wait'; readonly ms: number | undefined }
  | { readonly next: 'stop' };

/** What follows a save that failed: another try, where that may help. */
export function turnAfter(failure: StorageError | undefined): SaveTurn {
  const mayHelp = !failure || failure.retryable || ['quota', 'aborted'].includes(failure.code);
  return mayHelp ? { next: 'wait', ms: failure?.retryAfterMs } : { next: 'stop' };
}

const firstRetryMs = 1_000;
const longestRetryMs = 60_000;

/**
 * Decides when to save: after a rest, at the latest after a while, one save at a time; after a
 * failure in growing, jittered distances.
 */
export class SavePacer {
  readonly #timers: Timers;
  readonly #pace: { readonly idleMs: number; readonly mostMs: number };
  readonly #save: () => Promise<SaveTurn>;
  readonly #jitter: () => number;
  #cancel: (() => void) | undefined;
  #firstEditAt: number | undefined;
  #running: Promise<void> | undefined;
  #failures = 0;
  #isStopped = false;
  #isOverdue = false;
  #canWake = false;

  constructor(options: {
    timers: Timers;
    pace: { readonly idleMs: number; readonly mostMs: number };
    save: () => Promise<SaveTurn>;
    /** A number from 0 to 1. */
    jitter: () => number;
  }) {
    this.#timers = options.timers;
    this.#pace = options.pace;
    this.#save = options.save;
    this.#jitter = options.jitter;
  }

  /** Something wants saving; a wait after a failure is not cut short by it. */
  edited(): void {
    if (this.#failures > 0) return;
    const now = this.#timers.now();
    this.#firstEditAt ??= now;
    const latest = this.#firstEditAt + this.#pace.mostMs;
    this.#wait(Math.max(0, Math.min(this.#pace.idleMs, latest - now)));
  }

  /** Saves at once, or after the save under way; settles when there is nothing more to do for now. */
  async now(): Promise<void> {
    if (this.#running) await this.#running;
    this.#failures = 0;
    await this.#run();
  }

  /** Storage is there again: a wait whose time nobody named is cut short. */
  wake(): void {
    if (this.#canWake) void this.#run();
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancel?.();
  }

  #wait(delayMs: number): void {
    this.#cancel?.();
    if (!this.#isStopped) this.#cancel = this.#timers.after(delayMs, () => void this.#run());
  }

  async #run(): Promise<void> {
    if (this.#isStopped) return;
    // A save that came due while another was under way follows it.
    if (this.#running) this.#isOverdue = true;
    this.#running ??= this.#turns().finally(() => {
      this.#running = undefined;
      if (this.#isOverdue) this.edited();
      this.#isOverdue = false;
    });
    await this.#running;
  }

  async #turns(): Promise<void> {
    this.#cancel?.();
    this.#firstEditAt = undefined;
    this.#canWake = false;
    let turn = await this.#save();
    while (turn.next === 'again' && !this.#isStopped) turn = await this.#save();
    if (turn.next === 'wait') {
      this.#failures += 1;
      this.#canWake = turn.ms === undefined;
      this.#wait(turn.ms ?? this.#backoff());
    } else this.#failures = turn.next === 'stop' ? 1 : 0;
  }

  #backoff(): number {
    const full = Math.min(longestRetryMs, firstRetryMs * 2 ** (this.#failures - 1));
    return full * (0.5 + this.#jitter() / 2);
  }
}
