import type { Viewer } from '../../src/model/people.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import { createStore } from '../../src/store/document-store.js';
import type { LeaveResult, Store } from '../../src/store/store.js';
import { deviceJournal, storageNamed, type StorageName } from './plan-storage.js';

/** All it takes to open a plan. */
export interface PlanSource {
  readonly planId: string;
  readonly viewer: Viewer;
  readonly device: 'shared' | 'own';
  readonly storage: StorageAdapter | StorageName;
}

/**
 * Holds the one open plan. When the plan or the person changes, the former plan leaves the page at
 * once, its unsaved work is written down, and only then the next one is opened. A plan that was left
 * stays left until something else is asked for.
 */
export class PlanSession {
  readonly #changed: () => void;
  #source: PlanSource | undefined;
  #store: Store | undefined;
  /** What is signing out closes itself. */
  #leaving: Store | undefined;
  #unsubscribe: (() => void) | undefined;
  #state: 'asked' | 'broken' | 'left' = 'asked';
  #turn = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get store(): Store | undefined {
    return this.#store;
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
    if (!isSameSource(this.#source, source)) await this.#swap(source);
  }

  /** Opens a plan that was left, or that could not be opened; an open one stays as it is. */
  async open(source: PlanSource | undefined): Promise<void> {
    const phase = this.#store?.snapshot.phase;
    const isThere = phase === 'open' || phase === 'opening';
    if (!isThere || !isSameSource(this.#source, source)) await this.#swap(source);
  }

  /** Opens nothing while the element is out of the page; what was left stays left. */
  async rest(): Promise<void> {
    if (!this.hasLeft) await this.use(undefined);
  }

  /** Signs out of what is open, and calls off what is about to open. */
  async leave(options?: { readonly discard?: boolean }): Promise<LeaveResult> {
    const store = this.#store;
    const turn = store ? this.#turn : ++this.#turn;
    this.#leaving = store;
    const result: LeaveResult = (await store?.leave(options)) ?? { status: 'left' };
    if (this.#leaving === store) this.#leaving = undefined;
    if (turn !== this.#turn) {
      // The next plan was asked for meanwhile. What could not be saved waits in the journal.
      if (result.status === 'unsaved') await store?.close();
      return result;
    }
    if (result.status === 'unsaved') return result;
    this.#drop();
    this.#tell('left');
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
      const options = { adapter, viewer, device, key: { kind: 'plan', id: planId } } as const;
      this.#hold(createStore(journal ? { ...options, journal } : options));
    } catch (error) {
      console.warn('<ilp-plan> could not begin with its storage.', error);
      if (turn === this.#turn) this.#tell('broken');
    }
  }

  #hold(store: Store): void {
    this.#store = store;
    this.#unsubscribe = store.subscribe(this.#changed);
    this.#changed();
  }

  #tell(state: 'broken' | 'left'): void {
    this.#state = state;
    this.#changed();
  }

  #drop(): Store | undefined {
    const store = this.#store;
    this.#unsubscribe?.();
    this.#store = undefined;
    return store;
  }

  async #letGo(): Promise<void> {
    const store = this.#drop();
    this.#changed();
    if (!store) return;
    store.rest();
    await store.flush();
    // The last save may take long; the next person need not wait for it.
    if (store !== this.#leaving) void store.save().finally(async () => store.close());
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
