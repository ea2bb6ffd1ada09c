import { fieldKey, type Change, type EditStamp } from '../edits/edit.js';
import type { Json } from '../model/json.js';
import { currentSchema } from '../model/plan.js';
import type { Timers } from './timers.js';

/** A pause of this many milliseconds ends an edit and an undo step. */
export const restMs = 1_000;

/** How a change is numbered: as an edit of its own, or as more of the one before. */
export interface Numbered {
  readonly stamp: EditStamp;
  readonly growing?: { readonly from: Json };
}

interface OpenEdit {
  readonly key: string;
  readonly seq: number;
  readonly from: Json;
  readonly value: Json;
}

/**
 * Numbers the edits of one session. Consecutive sets of one field are one edit until a rest, until
 * the field is left, or until the edit was handed to the journal or the adapter.
 */
export class Typing {
  readonly #timers: Timers;
  readonly #by: string;
  readonly #origin: string;
  #session: string;
  readonly #own = new Set<string>();
  #seq = 0;
  #open: OpenEdit | undefined;
  #lastAt = 0;

  constructor(options: { timers: Timers; by: string; session: string }) {
    this.#timers = options.timers;
    this.#by = options.by;
    this.#session = this.#origin = options.session;
    this.#own.add(options.session);
  }

  get session(): string {
    return this.#session;
  }

  /** Goes on under another session, after the number that is its last so far. */
  beginSession(session: string, lastSeq: number): void {
    this.#session = session;
    this.#seq = lastSeq;
    this.#own.add(session);
    this.seal();
  }

  /** Says whether a session is one of this store's. */
  isOwn(session: string): boolean {
    return this.#own.has(session);
  }

  /** Says whether the last change is long enough ago to end an undo step. */
  hasRested(): boolean {
    return this.#timers.now() - this.#lastAt >= restMs;
  }

  /** From now on the last edit never changes: it was journaled or sent, or its field was left. */
  seal(): void {
    this.#open = undefined;
  }

  /** Numbers a change; `apart` keeps undo, redo and answers out of what was typed. */
  number(change: Change, apart = false): Numbered {
    const open = apart || this.hasRested() ? undefined : this.#open;
    this.#lastAt = this.#timers.now();
    const key = fieldKey(change);
    if (!('was' in change) || key === undefined || apart) {
      this.#open = undefined;
      return { stamp: this.#stamp() };
    }
    const grows = open?.key === key && open.value === change.was ? open : undefined;
    const stamp = this.#stamp(grows?.seq);
    const from = grows ? grows.from : change.was;
    this.#open = { key, seq: stamp.seq, from, value: change.value };
    return grows ? { stamp, growing: { from } } : { stamp };
  }

  #stamp(seq = ++this.#seq): EditStamp {
    const at = this.#timers.timeOfDay();
    const stamp = { session: this.#session, seq, by: this.#by, at, schema: currentSchema };
    return this.#session === this.#origin ? stamp : { ...stamp, origin: this.#origin };
  }
}
