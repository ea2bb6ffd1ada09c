import type { IepReader } from '../../src/crosswalk/iep-reader.js';
import type { Viewer } from '../../src/model/people.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import type { KeptCopies } from '../../src/store/kept-copies.js';
import type { LeaveResult, Store } from '../../src/store/store.js';
import { PlanDocuments } from './plan-documents.js';
import { deviceJournal, storageNamed, type StorageName } from './plan-storage.js';

/** All it takes to open a plan. */
export interface PlanSource {
  readonly planId: string;
  readonly viewer: Viewer;
  readonly device: 'shared' | 'own';
  readonly storage: StorageAdapter | StorageName;
}

/**
 * Holds the one open plan, with what lies beside it. When the plan or the person changes, the former
 * documents leave the page at once, their unsaved work is written down, and only then the next are
 * opened. A plan that was left stays left until something else is asked for.
 */
export class PlanSession {
  readonly #changed: () => void;
  #source: PlanSource | undefined;
  #documents: PlanDocuments | undefined;
  /** What is signing out closes itself. */
  #leaving: PlanDocuments | undefined;
  /** The element went out of the page while it signed out. */
  #restsAfterwards = false;
  #state: 'asked' | 'broken' | 'left' = 'asked';
  #turn = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The live plan. */
  get store(): Store | undefined {
    return this.#documents?.plan;
  }

  /** The student's live draft; undefined for everybody else. */
  get draftStore(): Store | undefined {
    return this.#documents?.draft;
  }

  /** What joins the plan with the IEP; undefined for whoever may not load it. */
  get crosswalkStore(): Store | undefined {
    return this.#documents?.crosswalk;
  }

  /** The same for the rows of the IEP team. */
  get teamCrosswalkStore(): Store | undefined {
    return this.#documents?.teamCrosswalk;
  }

  /** The way to the IEP; undefined for whoever may load nothing of it. */
  get iep(): IepReader | undefined {
    return this.#documents?.iep;
  }

  /** The copies of the plan that are kept when people agree. */
  get copies(): KeptCopies | undefined {
    return this.#documents?.copies;
  }

  /** Everything that is open. */
  get stores(): readonly Store[] {
    return this.#documents?.all ?? [];
  }

  /** The storage could not be loaded, or could not begin. */
  get isBroken(): boolean {
    return this.#state === 'broken';
  }

  get hasLeft(): boolean {
    return this.#state === 'left';
  }

  /** Opens a plan in place of the former one; undefined opens none. The same source changes nothing. */
  async use(source: PlanSource | undefined): Promise<void> {
    this.#restsAfterwards = false;
    if (!isSameSource(this.#source, source)) await this.#swap(source);
  }

  /** Opens a plan that was left, or that could not be opened; an open one stays as it is. */
  async open(source: PlanSource | undefined): Promise<void> {
    const phase = this.store?.snapshot.phase;
    const isThere = phase === 'open' || phase === 'opening';
    if (!isThere || !isSameSource(this.#source, source)) await this.#swap(source);
  }

  /** Opens nothing while the element is out of the page; what was left, or is being left, stays left. */
  async rest(): Promise<void> {
    if (this.#leaving && this.#leaving === this.#documents) this.#restsAfterwards = true;
    else if (!this.hasLeft) await this.use(undefined);
  }

  /** Loads again what is open, the IEP too if somebody opened it, and sends what waits. */
  refresh(): void {
    for (const store of this.stores) void store.refresh();
    void this.#documents?.copies.save();
    void this.iep?.refresh();
  }

  /** Signs out of what is open, and calls off what is about to open. */
  async leave(options?: { readonly discard?: boolean }): Promise<LeaveResult> {
    const documents = this.#documents;
    if (!documents) {
      this.#turn += 1;
      this.#tell('left');
      return { status: 'left' };
    }
    const turn = this.#turn;
    this.#leaving = documents;
    const result = await documents.leave(options);
    if (this.#leaving === documents) this.#leaving = undefined;
    if (turn !== this.#turn) {
      // The next plan was asked for meanwhile. What could not be saved waits in the journal.
      if (result.status === 'unsaved') await documents.close();
    } else if (result.status === 'left') {
      this.#drop();
      this.#tell('left');
    } else if (this.#restsAfterwards) await this.use(undefined);
    return result;
  }

  async #swap(source: PlanSource | undefined): Promise<void> {
    const turn = ++this.#turn;
    this.#source = source;
    if (source || !this.hasLeft) this.#state = 'asked';
    try {
      const [adapter, journal] = await Promise.all([
        source && storageOf(source),
        source && deviceJournal(),
        this.#letGo(),
      ]);
      if (turn !== this.#turn || !source || !adapter) return;
      const { viewer, device, planId } = source;
      const options = { adapter, viewer, device, planId };
      this.#documents = new PlanDocuments(journal ? { ...options, journal } : options, this.#changed);
      this.#changed();
    } catch (error) {
      console.warn('<ilp-plan> could not begin with its storage.', error);
      if (turn === this.#turn) this.#tell('broken');
    }
  }

  #tell(state: 'broken' | 'left'): void {
    this.#state = state;
    this.#changed();
  }

  #drop(): PlanDocuments | undefined {
    const documents = this.#documents;
    documents?.silence();
    this.#documents = undefined;
    return documents;
  }

  async #letGo(): Promise<void> {
    const documents = this.#drop();
    this.#changed();
    if (!documents) return;
    await documents.flush();
    // The last save may take long; the next person need not wait for it.
    if (documents !== this.#leaving) documents.saveAndClose();
  }
}

async function storageOf({ storage }: PlanSource): Promise<StorageAdapter> {
  return typeof storage === 'string' ? storageNamed(storage) : storage;
}

function isSameSource(a: PlanSource | undefined, b: PlanSource | undefined): boolean {
  if (!a || !b) return a === b;
  const isSameViewer = a.viewer.id === b.viewer.id && a.viewer.role === b.viewer.role;
  return isSameViewer && a.planId === b.planId && a.storage === b.storage && a.device === b.device;
}
