import type { Json } from '../model/json.js';
import { snapshotKey, type Snapshot } from '../model/snapshot.js';
import { mayLoad } from '../rules/access.js';
import type { StorageAdapter, StoredDocument } from '../storage/contract.js';
import { asStorageError, type StorageError } from '../storage/storage-error.js';
import { AgreedPlans, type AgreedPlan } from './agreed-plans.js';
import { copyOfPlan, readCopy } from './copy-of-plan.js';
import { Listeners } from './listeners.js';
import { Requests } from './request.js';
import { SavePacer, turnAfter, type SaveTurn } from './save-pacer.js';
import type { Store } from './store.js';
import { platformTimers, type Timers } from './timers.js';

/**
 * What is known of the copy that belongs to a review.
 *
 * - `keeping`: not stored yet.
 * - `kept`: stored.
 * - `none`: this storage, or that day, has none.
 * - `failed`: storage refused it, or did not give it; it is tried again.
 */
export type CopyState = 'keeping' | 'kept' | 'none' | 'failed';

/** The copies of one plan that are kept when people say that they agree with it, or have read it. */
export interface KeptCopies {
  /** What is known of the copy of a review, by the review's id; undefined while nobody has asked. */
  stateOf(reviewId: string): CopyState | undefined;
  /**
   * Loads the copy of a review, once; undefined where there is none. It never rejects: a load that
   * failed is the state `failed`, and may be asked for again, as may what was not there.
   */
  load(reviewId: string): Promise<Snapshot | undefined>;
  /** Calls after every change of a state; the result ends it. */
  subscribe(changed: () => void): () => void;
  /** Lets go; what is not stored yet can be stored when the same person opens the plan again. */
  close(): void;
}

/** The same for whoever holds the store. */
export interface CopyKeeper extends KeptCopies {
  /** How many copies are still to be stored. */
  readonly waiting: number;
  /**
   * Tries now to store what waits, and asks again for what storage did not give: call it when the page
   * is seen again and before leaving. Settles when stored, refused or failed.
   */
  save(): Promise<void>;
}

/** What copies are kept with. */
export interface KeepCopiesOptions {
  /** The live plan: copies are kept of what its viewer agrees to while this is there. */
  readonly store: Store;
  /** Where the copies go: the storage of the plan. */
  readonly storage: StorageAdapter;
  readonly timers?: Timers;
  /** A number from 0 to 1 that spreads retries. */
  readonly jitter?: () => number;
}

/** Keeps and gives the copies of one live plan. Make it together with the store. */
export function keepCopies(options: KeepCopiesOptions): CopyKeeper {
  return new StoredCopies(options);
}

/** What storage answered. */
interface Answer {
  readonly state: Exclude<CopyState, 'keeping'>;
  /** There whenever the state is `kept`. */
  readonly copy?: Snapshot;
}

/** Whoever agreed may have stored the plan a moment before the copy: so long it may still come. */
const youngMs = 24 * 60 * 60 * 1_000;

class StoredCopies implements CopyKeeper {
  readonly #store: Store;
  readonly #storage: StorageAdapter;
  readonly #timers: Timers;
  readonly #requests: Requests;
  readonly #pacer: SavePacer;
  readonly #agreed: AgreedPlans;
  readonly #stops: readonly (() => void)[];
  readonly #listeners = new Listeners();
  readonly #answers = new Map<string, Answer>();
  readonly #asked = new Map<string, Promise<Answer>>();
  /** The reviews, by id, whose copies storage refused. */
  readonly #refused = new Set<string>();
  #held: ReadonlyMap<string, AgreedPlan> = new Map();
  #stored: unknown;
  #isClosed = false;

  constructor({ store, storage, timers = platformTimers, jitter = Math.random }: KeepCopiesOptions) {
    this.#store = store;
    this.#storage = storage;
    this.#timers = timers;
    this.#requests = new Requests(store.viewer, timers);
    const pace = { idleMs: 0, mostMs: 0 };
    this.#pacer = new SavePacer({ timers, pace, save: async () => this.#saveTurn(), jitter });
    this.#agreed = new AgreedPlans(store);
    this.#stops = [store.subscribe(this.#handleChange), this.#agreed.stop];
    this.#handleChange();
  }

  get waiting(): number {
    return this.#agreed.held.size;
  }

  stateOf(reviewId: string): CopyState | undefined {
    if (this.#agreed.held.has(reviewId)) return this.#refused.has(reviewId) ? 'failed' : 'keeping';
    return this.#mayAsk ? this.#answers.get(reviewId)?.state : 'none';
  }

  async load(reviewId: string): Promise<Snapshot | undefined> {
    const agreed = this.#agreed.held.get(reviewId);
    if (agreed) return copyOfPlan(agreed);
    const { copy } = this.#answers.get(reviewId) ?? {};
    if (copy || this.#isClosed || !this.#mayAsk) return copy;
    return (await this.#ask(reviewId)).copy;
  }

  subscribe(changed: () => void): () => void {
    return this.#listeners.add(changed);
  }

  async save(): Promise<void> {
    if (this.#isClosed) return;
    for (const [id, { state }] of this.#answers)
      if (state === 'failed' || (state === 'none' && this.#isYoung(id))) void this.#ask(id);
    await this.#pacer.now();
  }

  close(): void {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    this.#pacer.stop();
    this.#requests.abortAll();
  }

  get #mayAsk(): boolean {
    const { key, viewer } = this.#store;
    return key.kind === 'plan' && mayLoad(viewer, 'snapshot');
  }

  readonly #handleChange = (): void => {
    const { phase, stored } = this.#store.snapshot;
    const { held } = this.#agreed;
    if (phase === 'closed') this.close();
    if (this.#isClosed || (held === this.#held && stored === this.#stored)) return;
    const isOther = held !== this.#held;
    [this.#held, this.#stored] = [held, stored];
    for (const id of this.#refused) if (!held.has(id)) this.#refused.delete(id);
    if (isOther) this.#listeners.tell();
    // Whenever storage takes or gives something, it may take a copy too.
    if ([...held.keys()].some((id) => this.#isConfirmed(id))) void this.#pacer.now();
  };

  /** Says whether storage holds the review: from then on it is neither refused nor lost. */
  #isConfirmed(reviewId: string): boolean {
    const { stored } = this.#store.snapshot;
    return stored?.kind === 'plan' && stored.reviews?.[reviewId] !== undefined;
  }

  #isYoung(reviewId: string): boolean {
    const { body } = this.#store.snapshot;
    const made = body?.kind === 'plan' ? body.reviews?.[reviewId]?.made : undefined;
    return made !== undefined && Date.parse(this.#timers.timeOfDay()) - Date.parse(made.at) < youngMs;
  }

  async #saveTurn(): Promise<SaveTurn> {
    let outcome: SaveTurn = { next: 'idle' };
    for (const [id, agreed] of this.#agreed.held) {
      if (this.#isClosed || !this.#isConfirmed(id)) continue;
      const turn = await this.#saveOne(agreed);
      if (turn.next === 'wait' || outcome.next === 'idle') outcome = turn;
    }
    return outcome;
  }

  /** Creates the copy; where there is one already, somebody wrote it whose answer was lost, or another page. */
  async #saveOne(agreed: AgreedPlan): Promise<SaveTurn> {
    const copy = copyOfPlan(agreed);
    const key = snapshotKey(copy.plan, copy.review);
    try {
      const result = await this.#requests.make(async (call) =>
        this.#storage.save(key, copy as unknown as Json, { ...call, expected: 'absent' }),
      );
      if (result.status === 'saved') return this.#settle(copy.review, kept(copy));
      // What was there is gone again.
      if (!result.current) return { next: 'wait', ms: undefined };
      return this.#settle(copy.review, this.#read(copy.review, result.current));
    } catch (error) {
      return this.#notSaved(copy.review, asStorageError(error));
    }
  }

  #settle(reviewId: string, answer: Answer): SaveTurn {
    this.#answers.set(reviewId, answer);
    this.#agreed.letGo(reviewId);
    return { next: 'idle' };
  }

  #notSaved(reviewId: string, failure: StorageError | undefined): SaveTurn {
    // A storage that keeps plans alone has no copies.
    if (failure?.code === 'unsupported') return this.#settle(reviewId, { state: 'none' });
    const isRefused = failure !== undefined && !['unavailable', 'aborted'].includes(failure.code);
    if (isRefused !== this.#refused.has(reviewId)) {
      if (isRefused) this.#refused.add(reviewId);
      else this.#refused.delete(reviewId);
      this.#listeners.tell();
    }
    return turnAfter(failure);
  }

  /** Asks storage for a copy, once at a time. */
  async #ask(reviewId: string): Promise<Answer> {
    let asked = this.#asked.get(reviewId);
    if (!asked) {
      asked = this.#request(reviewId).finally(() => this.#asked.delete(reviewId));
      this.#asked.set(reviewId, asked);
    }
    return asked;
  }

  async #request(reviewId: string): Promise<Answer> {
    const answer = await this.#answerTo(reviewId);
    const before = this.#answers.get(reviewId);
    // It may have been stored while storage said that there is none.
    if (before?.copy || this.#isClosed) return before ?? answer;
    this.#answers.set(reviewId, answer);
    if (before?.state !== answer.state) this.#listeners.tell();
    return answer;
  }

  async #answerTo(reviewId: string): Promise<Answer> {
    const key = snapshotKey(this.#store.key.id, reviewId);
    try {
      const stored = await this.#requests.make(async (call) => this.#storage.load(key, call));
      return stored ? this.#read(reviewId, stored) : { state: 'none' };
    } catch (error) {
      return { state: asStorageError(error)?.code === 'unsupported' ? 'none' : 'failed' };
    }
  }

  #read(reviewId: string, stored: StoredDocument): Answer {
    const copy = readCopy(snapshotKey(this.#store.key.id, reviewId), stored.body);
    return copy ? kept(copy) : { state: 'failed' };
  }
}

function kept(copy: Snapshot): Answer {
  return { state: 'kept', copy };
}
