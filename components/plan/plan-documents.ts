import type { IepReader } from '../../src/crosswalk/iep-reader.js';
import { mayLoad } from '../../src/rules/access.js';
import { createStore } from '../../src/store/document-store.js';
import { keepCopies, type CopyKeeper } from '../../src/store/kept-copies.js';
import type { LeaveResult, Store, StoreOptions } from '../../src/store/store.js';
import { IepDoor } from './iep-door.js';
import { leaveTogether } from './leave-together.js';

/** What the documents of a plan are opened with. */
export interface PlanDocumentsOptions extends Omit<StoreOptions, 'key'> {
  readonly planId: string;
}

/** What may lie beside a plan, under the same id. */
const kindsBeside = ['draft', 'crosswalk-shared', 'crosswalk-team'] as const;
type KindBeside = (typeof kindsBeside)[number];

/**
 * The live documents of one plan for one person: the plan, and beside it the student's own draft and
 * what joins the plan with the IEP; and the way to the IEP, which nothing is loaded of until somebody opens
 * it. For whoever may not load one of them there is none, and storage is never asked for it.
 */
export class PlanDocuments {
  readonly #options: PlanDocumentsOptions;
  readonly #changed: () => void;
  readonly #stops: (() => void)[] = [];
  #plan: Store;
  #copies: CopyKeeper;
  #iep: IepReader | undefined;
  readonly #beside = new Map<KindBeside, Store>();
  /** A document that could not begin is warned of once, and tried again. */
  readonly #warned = new Set<KindBeside>();
  /** While the documents are being left, and after they were let go, no other is opened. */
  #state: 'live' | 'leaving' | 'gone' = 'live';

  /** `changed` is called after every change in any document, and when one comes or goes. */
  constructor(options: PlanDocumentsOptions, changed: () => void) {
    this.#options = options;
    this.#changed = changed;
    this.#plan = this.#open('plan');
    this.#copies = this.#keepCopies();
  }

  get plan(): Store {
    return this.#plan;
  }

  /** Undefined until the plan is open, and for everybody but the student. */
  get draft(): Store | undefined {
    return this.#beside.get('draft');
  }

  /** For those who may load it, who may all write in it: a link between the two plans, to begin with. */
  get crosswalk(): Store | undefined {
    return this.#beside.get('crosswalk-shared');
  }

  /** The same for the rows of the IEP team. */
  get teamCrosswalk(): Store | undefined {
    return this.#beside.get('crosswalk-team');
  }

  /** Undefined until the plan is open, and for whoever may load nothing of an IEP. */
  get iep(): IepReader | undefined {
    return this.#iep;
  }

  /** The copies of the plan that are kept when people agree. They end with the plan. */
  get copies(): CopyKeeper {
    return this.#copies;
  }

  /** Whatever is left in turn, the plan goes last. */
  get all(): readonly Store[] {
    return [...this.#beside.values(), this.#plan];
  }

  /** Signs out of all, or of none while one of them holds unsaved work. */
  async leave(options?: { readonly discard?: boolean }): Promise<LeaveResult> {
    // A document that was never opened here may have left work all the same.
    this.#openBeside();
    if (this.#state === 'live') this.#state = 'leaving';
    if (!options?.discard && this.#copies.waiting > 0) await this.#saveWithCopies();
    const result = this.#counted(await leaveTogether(this.all, options));
    if (result.status === 'unsaved' && this.#state === 'leaving') this.#openAgain();
    const isDraftLeft = this.draft !== undefined || !this.#mayHave('draft');
    return result.status === 'unsaved' || isDraftLeft ? result : { ...result, journal: 'kept' };
  }

  /** Tells nobody of changes any more, and forgets the IEP. */
  silence(): void {
    this.#state = 'gone';
    this.#iep?.close();
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** Writes unsaved work of all to the journal. */
  async flush(): Promise<void> {
    for (const store of this.all) store.rest();
    await Promise.all(this.all.map(async (store) => store.flush()));
  }

  /** Tries once more to save, then lets go, each in its own time. */
  saveAndClose(): void {
    for (const store of this.all) {
      const saving = store === this.#plan ? this.#saveWithCopies() : store.save();
      void saving.finally(async () => store.close());
    }
  }

  /** Lets go; unsaved work stays in the journal. */
  async close(): Promise<void> {
    await Promise.all(this.all.map(async (store) => store.close()));
  }

  #open(kind: 'plan' | KindBeside): Store {
    const { planId: id, ...options } = this.#options;
    const store = createStore({ ...options, key: { kind, id } });
    this.#stops.push(store.subscribe(this.#handleChange));
    return store;
  }

  readonly #handleChange = (): void => {
    this.#changed();
    // A plan opens no later for having other documents beside it.
    if (this.#state !== 'live' || this.#plan.snapshot.phase !== 'open') return;
    this.#openBeside();
    if (!this.#iep) this.#beginIep();
  };

  #keepCopies(): CopyKeeper {
    const { adapter: storage, timers, jitter } = this.#options;
    return keepCopies({ store: this.#plan, storage, ...(timers && { timers }), ...(jitter && { jitter }) });
  }

  /** A copy is stored after the review it belongs to, and both before the plan is left. */
  async #saveWithCopies(): Promise<void> {
    await this.#plan.save();
    if (this.#copies.waiting > 0) await this.#copies.save();
  }

  /** The mark of a copy lies beside unsent words; for the person it is work that is not saved. */
  #counted(result: LeaveResult): LeaveResult {
    const { waiting } = this.#copies;
    if (result.status === 'left' || waiting === 0) return result;
    return { ...result, edits: result.edits + waiting, unsent: result.unsent - waiting };
  }

  #beginIep(): void {
    const { adapter: storage, viewer, planId, timers } = this.#options;
    if (!mayLoad(viewer, 'iep-shared') && !mayLoad(viewer, 'iep-team')) return;
    this.#iep = new IepDoor({ storage, viewer, planId, ...(timers && { timers }) });
    this.#changed();
  }

  #mayHave(kind: KindBeside): boolean {
    return mayLoad(this.#options.viewer, kind);
  }

  #openBeside(): void {
    if (this.#state === 'gone') return;
    for (const kind of kindsBeside) if (!this.#beside.has(kind) && this.#mayHave(kind)) this.#begin(kind);
  }

  #begin(kind: KindBeside): void {
    try {
      this.#beside.set(kind, this.#open(kind));
      this.#changed();
    } catch (error) {
      // The plan is there all the same.
      if (!this.#warned.has(kind)) console.warn(`<ilp-plan> could not begin with the ${kind}.`, error);
      this.#warned.add(kind);
    }
  }

  /** All are there again, though some may have been left before work turned up in another. */
  #openAgain(): void {
    this.#state = 'live';
    for (const [kind, store] of this.#beside)
      if (store.snapshot.phase === 'closed') this.#beside.set(kind, this.#open(kind));
    if (this.#plan.snapshot.phase === 'closed') {
      this.#plan = this.#open('plan');
      this.#copies = this.#keepCopies();
    }
    this.#changed();
  }
}
