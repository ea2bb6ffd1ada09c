import { createStore } from '../../src/store/document-store.js';
import type { Viewer } from '../../src/model/people.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import type { OpenJournal } from '../../src/store/journal/journal.js';
import type { Store } from '../../src/store/store.js';

/** All it takes to open a plan. */
export interface PlanSource {
  readonly planId: string;
  readonly viewer: Viewer;
  readonly device: 'shared' | 'own';
  readonly adapter: StorageAdapter;
  /** Where unsaved work is kept; only in the page where absent. */
  readonly journal: OpenJournal | undefined;
}

/**
 * Holds the one open plan. When the plan or the person changes, the former plan leaves the page at
 * once, its unsaved work is written down, and only then the next one is opened.
 */
export class PlanSession {
  readonly #changed: () => void;
  #source: PlanSource | undefined;
  #store: Store | undefined;
  #unsubscribe: (() => void) | undefined;
  #turn = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get store(): Store | undefined {
    return this.#store;
  }

  /** Opens a plan in place of the former one; undefined opens none. The same source changes nothing. */
  async use(source: PlanSource | undefined): Promise<void> {
    if (isSameSource(this.#source, source)) return;
    const turn = ++this.#turn;
    this.#source = source;
    await this.#letGo();
    if (turn === this.#turn && source) this.#hold(openDocument(source, 'plan'));
  }

  /** Opens the same plan again, as after a failure. */
  async reopen(): Promise<void> {
    const source = this.#source;
    this.#source = undefined;
    await this.use(source);
  }

  #hold(store: Store): void {
    this.#store = store;
    this.#unsubscribe = store.subscribe(this.#changed);
    this.#changed();
  }

  async #letGo(): Promise<void> {
    const store = this.#store;
    this.#unsubscribe?.();
    this.#store = undefined;
    if (!store) return;
    this.#changed();
    store.rest();
    await store.flush();
    // The last save may take long; the next person need not wait for it.
    void store.save().finally(async () => store.close());
  }
}

/** Opens one document of a plan. */
export function openDocument(source: PlanSource, kind: 'plan' | 'draft'): Store {
  const { adapter, viewer, device, journal, planId } = source;
  const options = { adapter, viewer, device, key: { kind, id: planId } };
  return createStore(journal ? { ...options, journal } : options);
}

function isSameSource(a: PlanSource | undefined, b: PlanSource | undefined): boolean {
  if (!a || !b) return a === b;
  const isSameViewer = a.viewer.id === b.viewer.id && a.viewer.role === b.viewer.role;
  const isSamePlan = a.planId === b.planId && a.adapter === b.adapter;
  return isSamePlan && isSameViewer && a.device === b.device && a.journal === b.journal;
}
