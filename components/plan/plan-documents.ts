import { mayLoad } from '../../src/rules/access.js';
import { createStore } from '../../src/store/document-store.js';
import type { LeaveResult, Store, StoreOptions } from '../../src/store/store.js';
import { leaveTogether } from './leave-together.js';

/** What the documents of a plan are opened with. */
export interface PlanDocumentsOptions extends Omit<StoreOptions, 'key'> {
  readonly planId: string;
}

/**
 * The live documents of one plan for one person: the plan, and the student's own draft beside it.
 * For whoever may not load a draft there is none, and storage is never asked for one.
 */
export class PlanDocuments {
  readonly #options: PlanDocumentsOptions;
  readonly #changed: () => void;
  readonly #stops: (() => void)[] = [];
  #plan: Store;
  #draft: Store | undefined;
  /** A draft that could not begin is warned of once, and tried again. */
  #hasWarned = false;
  /** While the documents are being left, and after they were let go, no other is opened. */
  #state: 'live' | 'leaving' | 'gone' = 'live';

  /** `changed` is called after every change in either document, and when the draft comes or goes. */
  constructor(options: PlanDocumentsOptions, changed: () => void) {
    this.#options = options;
    this.#changed = changed;
    this.#plan = this.#open('plan');
  }

  get plan(): Store {
    return this.#plan;
  }

  /** Undefined until the plan is open, and for everybody but the student. */
  get draft(): Store | undefined {
    return this.#draft;
  }

  /** The draft first: whatever is left in turn, the plan goes last. */
  get all(): readonly Store[] {
    return this.#draft ? [this.#draft, this.#plan] : [this.#plan];
  }

  /** Signs out of both, or of neither while one of them holds unsaved work. */
  async leave(options?: { readonly discard?: boolean }): Promise<LeaveResult> {
    // A draft that was never opened here may have left work on this device all the same.
    this.#openDraft();
    if (this.#state === 'live') this.#state = 'leaving';
    const result = await leaveTogether(this.all, options);
    if (result.status === 'unsaved' && this.#state === 'leaving') this.#openAgain();
    const isDraftLeft = this.#draft !== undefined || !this.#mayHaveDraft;
    return result.status === 'unsaved' || isDraftLeft ? result : { ...result, journal: 'kept' };
  }

  /** Tells nobody of changes any more. */
  silence(): void {
    this.#state = 'gone';
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Writes unsaved work of both to the journal. */
  async flush(): Promise<void> {
    for (const store of this.all) store.rest();
    await Promise.all(this.all.map(async (store) => store.flush()));
  }

  /** Tries once more to save, then lets go, each in its own time. */
  saveAndClose(): void {
    for (const store of this.all) void store.save().finally(async () => store.close());
  }

  /** Lets go; unsaved work stays in the journal. */
  async close(): Promise<void> {
    await Promise.all(this.all.map(async (store) => store.close()));
  }

  #open(kind: 'plan' | 'draft'): Store {
    const { planId: id, ...options } = this.#options;
    const store = createStore({ ...options, key: { kind, id } });
    this.#stops.push(store.subscribe(this.#handleChange));
    return store;
  }

  readonly #handleChange = (): void => {
    this.#changed();
    // A plan opens no later for having a draft beside it.
    if (this.#state === 'live' && this.#plan.snapshot.phase === 'open') this.#openDraft();
  };

  get #mayHaveDraft(): boolean {
    return mayLoad(this.#options.viewer, 'draft');
  }

  #openDraft(): void {
    if (this.#draft || this.#state === 'gone' || !this.#mayHaveDraft) return;
    try {
      this.#draft = this.#open('draft');
      this.#changed();
    } catch (error) {
      // The plan is there all the same.
      if (!this.#hasWarned) console.warn('<ilp-plan> could not begin with the draft.', error);
      this.#hasWarned = true;
    }
  }

  /** Both are there again, though one may have been left before work turned up in the other. */
  #openAgain(): void {
    this.#state = 'live';
    if (this.#draft?.snapshot.phase === 'closed') this.#draft = this.#open('draft');
    if (this.#plan.snapshot.phase === 'closed') this.#plan = this.#open('plan');
    this.#changed();
  }
}
