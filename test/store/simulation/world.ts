import type { DocumentKey } from '../../../src/model/document-key.js';
import type { Json } from '../../../src/model/json.js';
import type { PersonRole } from '../../../src/model/people.js';
import type {
  Call,
  SaveResult,
  StorageAdapter,
  StorageChange,
  StoredDocument,
} from '../../../src/storage/contract.js';
import type { StorageErrorCode, StorageErrorDetails } from '../../../src/storage/storage-error.js';
import type { Journal, JournalEntry, OpenJournal } from '../../../src/store/journal/journal.js';
import type { MemoryJournalSpace } from '../../../src/store/journal/memory-journal.js';
import type { StoreOptions } from '../../../src/store/store.js';
import { Errand, type ErrandKind } from './errand.js';
import { Server, Shelf } from './server.js';
import { Tab, type TabOptions } from './tab.js';

/** The store under test: the real one, or one with a rule taken out. */
export type StoreModule = typeof import('../store-module.js');

/** The document everybody works on. */
export const planKey = { kind: 'plan', id: 'plan-1' } as const;

/** Lets everything happen that needs no errand and no timer. */
export async function breathe(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/**
 * People, devices and tabs around one server. Nothing happens by itself: whoever holds the world says
 * which errand goes on, when time passes, and what breaks.
 */
export class World {
  now = 0;
  readonly tabs: Tab[] = [];
  readonly errands: Errand[] = [];
  readonly devices = new Map<string, MemoryJournalSpace>();
  readonly server = new Server((revision) => {
    this.#notify(revision);
  });
  /** Devices without a network. */
  readonly offline = new Set<string>();
  /** Devices whose disk refuses writes. */
  readonly fullDisks = new Set<string>();
  /** Who is signed in on a device; where absent, everybody is served. */
  readonly signedIn = new Map<string, string>();
  /** Whose sessions they are. */
  readonly personOf = new Map<string, string>();
  /** Told of every body that is to be saved, of every change of a journal, and of its erasing. */
  readonly watchers = new Set<{
    saving?: (tab: Tab, body: string, viewer: string | undefined) => void;
    journaled?: (tab: Tab, list: readonly JournalEntry[]) => void;
    erased?: (tab: Tab) => void;
  }>();
  /** What is stored beside the document. */
  readonly beside = new Shelf();
  readonly #listeners = new Map<Tab, (change: StorageChange) => void>();
  #sessions = 0;

  /** `opened` is told of every tab and its storage: what else lives in a page begins there. */
  constructor(
    readonly module: StoreModule,
    readonly role: PersonRole = 'student',
    readonly opened: (tab: Tab, adapter: StorageAdapter) => void = () => undefined,
  ) {}

  open(options: TabOptions = {}): Tab {
    const { device = 'laptop', person = 'ana' } = options;
    const tab = new Tab(this.tabs.length, device, person, () => this.now);
    this.tabs.push(tab);
    const adapter = this.#adapterOf(tab, options);
    const storeOptions: StoreOptions = {
      key: planKey,
      adapter,
      viewer: { id: person, role: this.role },
      timers: tab,
      device: options.keepsCopy ? 'own' : 'shared',
      random: () => {
        tab.sessions += 1;
        return this.#nameSession(person);
      },
      jitter: () => 0.5,
      ...(options.hasNoJournal ? {} : { journal: this.#journalOf(tab) }),
    };
    tab.store = this.module.createStore(storeOptions);
    this.opened(tab, adapter);
    return tab;
  }

  space(device: string): MemoryJournalSpace {
    let space = this.devices.get(device);
    if (!space) this.devices.set(device, (space = new this.module.MemoryJournalSpace(true)));
    return space;
  }

  /** The lists of rows a device keeps for a person, by owner. */
  rows(device: string, person: string): Map<string, JournalEntry[]> {
    const place = JSON.stringify(['simulation', person, JSON.stringify([planKey.kind, planKey.id])]);
    const lists = this.space(device).lists.get(place) ?? new Map<string, Map<number, JournalEntry>>();
    return new Map(
      [...lists].map(([owner, list]) => [
        owner,
        [...list].sort(([a], [b]) => a - b).map(([, entry]) => entry),
      ]),
    );
  }

  /** Kills a page: nothing reaches it any more, and what it asked for may or may not happen. */
  crash(tab: Tab): void {
    tab.isGone = true;
    this.unlock(tab);
  }

  /** Takes a page for gone, as far as its journal is concerned. */
  unlock(tab: Tab): void {
    for (const owner of tab.owners) this.space(tab.device).release(owner);
  }

  error(code: StorageErrorCode, details?: StorageErrorDetails): Error {
    return new this.module.StorageError(code, `Simulated: ${code}.`, details);
  }

  /** Takes one errand one step further, and lets what follows happen. */
  async advance(errand: Errand): Promise<void> {
    if (!errand.isCarriedOut) {
      const { device, person } = errand.tab;
      const signedIn = this.signedIn.get(device);
      const isRemote = errand.kind === 'load' || errand.kind === 'save';
      if (isRemote && this.offline.has(device)) errand.fail(this.error('unavailable'));
      else if (isRemote && signedIn !== undefined && signedIn !== person)
        errand.fail(this.error('unauthenticated'));
      else if (errand.kind === 'journal' && this.fullDisks.has(device)) errand.fail(new Error('Disk full.'));
      else errand.carryOut();
      // What a dead page asked for is locked by nobody.
      if (errand.tab.isGone) {
        this.unlock(errand.tab);
        errand.drop();
      }
    } else if (errand.tab.isAwake) errand.deliver();
    if (errand.isOver) this.#forget(errand);
    await breathe();
  }

  async lose(errand: Errand, error: unknown): Promise<void> {
    if (!errand.tab.isAwake && !errand.tab.isGone) return;
    errand.fail(error);
    this.#forget(errand);
    await breathe();
  }

  /** Whether an errand can go a step further now. */
  canAdvance(errand: Errand): boolean {
    if (errand.isCarriedOut && !errand.tab.isAwake) return false;
    // One page's journal works in order.
    const first = (one: Errand) => one.tab === errand.tab && one.kind === 'journal';
    return errand.kind !== 'journal' || this.errands.find(first) === errand;
  }

  /** Lets all errands come to their end, oldest first. */
  async settle(tab?: Tab): Promise<void> {
    await breathe();
    for (let steps = 0; steps < 20_000; steps += 1) {
      const next = this.errands.find((one) => (!tab || one.tab === tab) && this.canAdvance(one));
      if (!next) return;
      await this.advance(next);
    }
    throw new Error('The world does not come to rest.');
  }

  /** Lets time pass without any errand going on. */
  async wait(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      const at = this.#nextAlarm();
      if (at > end) break;
      this.now = Math.max(this.now, at);
      for (const tab of this.tabs) if (tab.isAwake) tab.ring();
      await breathe();
    }
    this.now = end;
  }

  /** Lets time pass while everything works. */
  async run(ms: number): Promise<void> {
    const end = this.now + ms;
    await this.settle();
    for (;;) {
      const at = this.#nextAlarm();
      if (at > end) break;
      await this.wait(Math.max(0, at - this.now));
      await this.settle();
    }
    this.now = end;
  }

  #nextAlarm(): number {
    return Math.min(Infinity, ...this.tabs.filter((tab) => tab.isAwake).map((tab) => tab.nextAlarm()));
  }

  #nameSession(person: string): string {
    this.#sessions += 1;
    const session = `s${String(this.#sessions).padStart(4, '0')}`;
    this.personOf.set(session, person);
    return session;
  }

  #forget(errand: Errand): void {
    const index = this.errands.indexOf(errand);
    if (index >= 0) this.errands.splice(index, 1);
  }

  async #errand<T>(tab: Tab, kind: ErrandKind, run: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const answered = (answer: Promise<unknown>) => {
        resolve(answer as Promise<T>);
      };
      this.errands.push(new Errand(tab, kind, run, { resolve: answered, reject }));
    });
  }

  #notify(revision: string | undefined): void {
    for (const [tab, listener] of this.#listeners) {
      if (tab.isGone) continue;
      void this.#errand(tab, 'notice', async () => Promise.resolve()).then(() => {
        listener({ key: planKey, ...(revision === undefined ? {} : { revision }) });
      });
    }
  }

  #adapterOf(tab: Tab, options: TabOptions): StorageAdapter {
    const { isTold = false, canWrite = true, maxBytes } = options;
    const serverOf = (key: DocumentKey) => (key.kind === planKey.kind ? this.server : this.beside.at(key));
    const load = async (key: DocumentKey) =>
      this.#errand<StoredDocument | undefined>(tab, 'load', async () => serverOf(key).load());
    const save = async (key: DocumentKey, body: Json, call: Call & { expected: string }) => {
      const text = JSON.stringify(body);
      const server = serverOf(key);
      if (server === this.server)
        for (const watcher of this.watchers) watcher.saving?.(tab, text, call.viewer?.id);
      return this.#errand<SaveResult>(tab, 'save', async () => server.save(text, call.expected));
    };
    const subscribe = (_key: unknown, listener: (change: StorageChange) => void) => {
      this.#listeners.set(tab, listener);
      return () => this.#listeners.delete(tab);
    };
    return {
      contract: 1,
      name: 'simulation',
      capabilities: {
        write: canWrite,
        list: false,
        subscribe: isTold ? 'all' : 'none',
        durable: true,
        ...(maxBytes === undefined ? {} : { maxBytes }),
      },
      load,
      save,
      remove: async () => Promise.reject(this.error('unsupported')),
      ...(isTold ? { subscribe } : {}),
    };
  }

  #journalOf(tab: Tab): OpenJournal {
    const space = this.space(tab.device);
    return (place) => {
      const inner = space.open(place);
      const ask = async <T>(run: () => Promise<T>) => this.#errand(tab, 'journal', run);
      const journal: Journal = {
        isDurable: inner.isDurable,
        adopt: async (owner, schema) =>
          ask(async () => {
            tab.owners.add(owner);
            return inner.adopt(owner, schema);
          }),
        write: async (owner, change) =>
          ask(async () => {
            const written = inner.write(owner, change);
            const list = this.rows(tab.device, tab.person).get(owner) ?? [];
            for (const watcher of this.watchers) watcher.journaled?.(tab, list);
            return written;
          }),
        cache: async (stored) => ask(async () => inner.cache(stored)),
        cached: async () => ask(async () => inner.cached()),
        clear: async () =>
          ask(async () => {
            for (const watcher of this.watchers) watcher.erased?.(tab);
            return inner.clear();
          }),
        close: async () => {
          // A lock goes at once, whatever the disk says.
          this.unlock(tab);
          return ask(async () => inner.close());
        },
      };
      tab.journals.push(journal);
      return journal;
    };
  }
}
