import type { Journal } from '../../../src/store/journal/journal.js';
import type { Store } from '../../../src/store/store.js';
import type { Timers } from '../../../src/store/timers.js';

interface Alarm {
  readonly at: number;
  readonly call: () => void;
}

/** How a tab is opened. */
export interface TabOptions {
  readonly device?: string;
  readonly person?: string;
  readonly isTold?: boolean;
  readonly keepsCopy?: boolean;
  readonly maxBytes?: number;
  readonly canWrite?: boolean;
  readonly hasNoJournal?: boolean;
}

/** One page of a browser with a store in it. */
export class Tab implements Timers {
  store!: Store;
  /** Nothing reaches a frozen page: no timer, no answer. */
  isFrozen = false;
  /** Closed, killed or signed out. */
  isGone = false;
  /** It is being closed or left. */
  isEnding = false;
  /** Its person has given up what is unsaved. */
  isDiscarding = false;
  /** The owners under which its journal ever held rows. */
  readonly owners = new Set<string>();
  /** How many sessions it has begun. */
  sessions = 0;
  /** What a focused field still shows, by record and field. */
  readonly shown = new Map<string, string>();
  readonly journals: Journal[] = [];
  readonly #alarms = new Set<Alarm>();
  readonly #clock: () => number;

  constructor(
    readonly index: number,
    readonly device: string,
    readonly person: string,
    clock: () => number,
  ) {
    this.#clock = clock;
  }

  get isAwake(): boolean {
    return !this.isFrozen && !this.isGone;
  }

  now(): number {
    return this.#clock();
  }

  timeOfDay(): string {
    return new Date(1_700_000_000_000 + this.#clock()).toISOString();
  }

  after(delayMs: number, call: () => void): () => void {
    const alarm = { at: this.#clock() + delayMs, call };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** When the next timer is due; infinite where there is none. */
  nextAlarm(): number {
    return Math.min(Infinity, ...[...this.#alarms].map(({ at }) => at));
  }

  /** Rings what is due by now. */
  ring(): void {
    const due = [...this.#alarms].filter(({ at }) => at <= this.#clock());
    for (const alarm of due.sort((a, b) => a.at - b.at)) {
      if (this.#alarms.delete(alarm)) alarm.call();
    }
  }
}
