import assert from 'node:assert/strict';
import {
  createStore,
  keepCopies,
  type CopyKeeper,
  type EditableDocument,
  type Plan,
  type ReviewKind,
  type Snapshot,
  type StorageAdapter,
  type Store,
  type Viewer,
} from '../../src/index.js';
import { makeId } from '../../src/model/ids.js';
import { snapshotKey } from '../../src/model/snapshot.js';
import { StorageError, type StorageErrorCode } from '../../src/storage/storage-error.js';
import { memoryStorage, MemorySpace } from '../../src/storage/memory.js';
import { MemoryJournalSpace } from '../../src/store/journal/memory-journal.js';
import type { Timers } from '../../src/store/timers.js';
import { dariosPlan } from '../../stories/fixtures/plans.js';

/** Lets everything happen that needs no timer. */
export async function breathe(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Timers that stand still until they are told to go on. */
class Clock implements Timers {
  #now = 0;
  readonly #alarms = new Set<{ readonly at: number; readonly call: () => void }>();

  now = () => this.#now;
  timeOfDay = () => new Date(1_800_000_000_000 + this.#now).toISOString();

  after(delayMs: number, call: () => void): () => void {
    const alarm = { at: this.#now + delayMs, call };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  async goOn(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await breathe();
      const [next] = [...this.#alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#now = Math.max(this.#now, next.at);
      this.#alarms.delete(next);
      next.call();
    }
    this.#now = end;
  }
}

/** What storage does in place of its work; `lost`: it works, and its answer does not arrive. */
interface Faults {
  plan?: StorageErrorCode | undefined;
  copy?: StorageErrorCode | 'lost' | undefined;
  loads?: StorageErrorCode | undefined;
}

/** One page with a plan and its copies. */
export interface Page {
  readonly store: Store;
  readonly copies: CopyKeeper;
}

/** How a page is opened. */
interface PageOptions {
  readonly kind?: EditableDocument['kind'];
  /** What its storage can. */
  readonly canWrite?: boolean;
}

/** A device in front of a storage with Dario's plan. */
export class Device {
  readonly clock = new Clock();
  readonly faults: Faults = {};
  /** Every request about a copy. */
  readonly asked: string[] = [];
  readonly space = new MemorySpace();
  readonly #journal = new MemoryJournalSpace(true);
  readonly #pages: Page[] = [];

  constructor(plan: Plan = dariosPlan) {
    this.space.write({ kind: 'plan', id: plan.id }, JSON.stringify(plan));
  }

  /** Opens a page of a person. */
  async open(viewer: Viewer, { kind = 'plan', canWrite = true }: PageOptions = {}): Promise<Page> {
    const storage = this.storage(canWrite);
    const { clock: timers } = this;
    const key = { kind, id: dariosPlan.id };
    const store = createStore({
      adapter: storage,
      key,
      viewer,
      timers,
      journal: this.#journal.open,
      scope: 'device',
    });
    const copies = keepCopies({ store, storage, timers, jitter: () => 1 });
    const page = { store, copies };
    this.#pages.push(page);
    await breathe();
    return page;
  }

  /** The page is gone, as in a crash: what was journaled by then is there for the next one. */
  async crash({ store, copies }: Page): Promise<void> {
    await store.flush();
    copies.close();
    await store.close();
  }

  async close(): Promise<void> {
    for (const { store, copies } of this.#pages.splice(0)) {
      copies.close();
      await store.leave({ discard: true });
    }
  }

  get ids(): readonly string[] {
    return this.space.ids('snapshot');
  }

  /** The stored copy of a review, if any. */
  copyOf(reviewId: string): Snapshot | undefined {
    return this.space.read(snapshotKey(dariosPlan.id, reviewId))?.body as unknown as Snapshot | undefined;
  }

  storage(write = true): StorageAdapter {
    const good = memoryStorage({ space: this.space });
    const { faults, asked } = this;
    const failing = async (code: StorageErrorCode): Promise<never> =>
      Promise.reject(new StorageError(code, 'A fault of the test.'));
    return {
      contract: 1,
      name: 'device',
      capabilities: { ...good.capabilities, write, subscribe: 'none', list: false },
      load: async (key, call) => {
        if (key.kind === 'snapshot') asked.push('load');
        const code = key.kind === 'snapshot' ? faults.loads : undefined;
        return code ? failing(code) : good.load(key, call);
      },
      save: async (key, body, call) => {
        if (key.kind !== 'snapshot') return faults.plan ? failing(faults.plan) : good.save(key, body, call);
        asked.push('save');
        const { copy } = faults;
        if (copy && copy !== 'lost') return failing(copy);
        const result = await good.save(key, body, call);
        return copy === 'lost' ? failing('unavailable') : result;
      },
      remove: async (key, call) => good.remove(key, call),
    };
  }
}

/** Says something about the plan; gives the review's id. */
export function say({ store }: Page, kind: ReviewKind): string {
  const id = makeId('review');
  const fields = { kind, role: store.viewer.role, schoolYear: 2027 };
  const result = store.edit({ type: 'add', record: ['reviews', id], order: 'a0V', fields });
  assert.equal(result.status, 'applied');
  return id;
}

/** The plan a page shows now, without its bookkeeping, cut off from all that happens later. */
export function shown({ store }: Page): object {
  const { sync: _sync, ...body } = structuredClone(store.snapshot.body) as Plan;
  return body;
}

/** Changes the first goal of the plan. */
export function change({ store }: Page, value = 'paused'): void {
  const [goalId = ''] = Object.keys(dariosPlan.goals ?? {});
  const was = (store.snapshot.body as Plan).goals?.[goalId]?.status ?? null;
  store.edit({ type: 'set', record: ['goals', goalId], field: 'status', was, value });
}
