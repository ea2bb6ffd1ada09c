import type { Tab } from './tab.js';

/** What an errand is for. */
export type ErrandKind = 'load' | 'save' | 'journal' | 'notice';

/**
 * Something a tab asked for: it is carried out at some time, and its answer arrives at some later
 * time. Whoever holds errands decides when, and whether.
 */
export class Errand {
  isCarriedOut = false;
  isOver = false;
  #answer: Promise<unknown> = Promise.resolve();
  readonly #run: () => Promise<unknown>;
  readonly #resolve: (answer: Promise<unknown>) => void;
  readonly #reject: (error: unknown) => void;

  constructor(
    readonly tab: Tab,
    readonly kind: ErrandKind,
    run: () => Promise<unknown>,
    settle: { resolve: (answer: Promise<unknown>) => void; reject: (error: unknown) => void },
  ) {
    this.#run = run;
    this.#resolve = settle.resolve;
    this.#reject = settle.reject;
  }

  /** Takes effect; a second time too, as when the network repeats a request: then the second answer counts. */
  carryOut(): void {
    this.isCarriedOut = true;
    this.#answer = this.#run();
    this.#answer.catch(() => undefined);
  }

  /** Brings the answer. */
  deliver(): void {
    this.isOver = true;
    this.#resolve(this.#answer);
  }

  /** Fails: before it took effect, or with its answer lost. */
  fail(error: unknown): void {
    this.isOver = true;
    this.#reject(error);
  }

  /** Nobody will hear of it again. */
  drop(): void {
    this.isOver = true;
  }
}
