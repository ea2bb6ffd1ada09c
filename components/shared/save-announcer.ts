import { isSameJson } from '../../src/model/json.js';
import type { SaveStatus } from '../../src/store/status.js';

/** Nothing is called saved before it has been so for this long: one burst of typing, one sentence. */
const restMs = 1_500;

/**
 * Decides which changes of the save state are said aloud: whatever needs a person or is not safe at
 * once, that all is saved when a burst of work is over, and the coming and going of saves not at all.
 */
export class SaveAnnouncer {
  readonly #say: (status: SaveStatus) => void;
  #last: SaveStatus | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #owesSaved = false;

  constructor(say: (status: SaveStatus) => void) {
    this.#say = say;
  }

  /** Takes note of the state as it is now. */
  note(status: SaveStatus): void {
    const before = this.#last;
    this.#last = status;
    const isWell = status.kind === 'saved' || status.kind === 'saving';
    if (isSameJson(before, status) || (before === undefined && isWell)) return;
    clearTimeout(this.#timer);
    if (status.kind === 'saving') this.#owesSaved = true;
    else if (status.kind !== 'saved') this.#sayNow(status);
    else if (this.#owesSaved) this.#timer = setTimeout(() => this.#saySaved(status), restMs);
  }

  /** Forgets what was, as when another plan is opened. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#last = undefined;
    this.#owesSaved = false;
  }

  #sayNow(status: SaveStatus): void {
    this.#owesSaved = true;
    this.#say(status);
  }

  #saySaved(status: SaveStatus): void {
    this.#owesSaved = false;
    this.#say(status);
  }
}
