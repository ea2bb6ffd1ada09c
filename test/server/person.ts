/** Somebody at a page: a store over HTTP, and a journal on a device that outlives the page. */
import type { DocumentKey, Json, Viewer } from 'ilp-elements';
import { isJsonObject } from '../../src/model/json.js';
import type { RecordChange } from '../../src/edits/edit.js';
import { httpStorage } from '../../src/storage/http/index.js';
import { createStore } from '../../src/store/document-store.js';
import type { JournalEntry, OpenJournal } from '../../src/store/journal/journal.js';
import { MemoryJournalSpace } from '../../src/store/journal/memory-journal.js';
import type { Store } from '../../src/store/store.js';
import type { Timers } from '../../src/store/timers.js';
import { namesIn, tokensOfChanges, tokensOfRows } from '../store/simulation/tokens.js';
import * as module from '../store/store-module.js';

/** The plan that everybody works on. */
export const sharedPlan: DocumentKey & { readonly kind: 'plan' } = { kind: 'plan', id: 'plan-dario' };

/** What a person's page needs to know of the server. */
export interface Way {
  /** Where the server is, now. */
  readonly base: () => string;
  readonly authorization: string;
  /** How much quicker than in life a store waits. */
  readonly haste?: number;
  /** How far the device's clock is ahead, in milliseconds. */
  readonly clockMs?: number;
}

/** A save that was answered well. */
export interface Acknowledged {
  readonly revision: string;
  readonly body: string;
}

/** One page; it ends for good when it is killed. */
interface Page {
  readonly store: Store;
  isGone: boolean;
  readonly kill: () => void;
}

export class Person {
  readonly acknowledged: Acknowledged[] = [];
  /** True: nothing goes over this person's network. */
  isOffline = false;
  readonly #space = new MemoryJournalSpace(true);
  readonly #viewer: Viewer;
  readonly #way: Way;
  #page: Page;

  constructor(viewer: Viewer, way: Way) {
    this.#viewer = viewer;
    this.#way = way;
    this.#page = this.#open();
  }

  get store(): Store {
    return this.#page.store;
  }

  /** Makes an edit; says whether it was taken. */
  edits(change: RecordChange): boolean {
    return this.store.edit(change).status === 'applied';
  }

  /** The page is gone from one instant to the next; what it asked for may or may not happen. */
  crash(): void {
    this.#page.kill();
  }

  /** Comes back on the same device after a crash. */
  comesBack(): void {
    this.#page.kill();
    this.#page = this.#open();
  }

  /** Asks the server, and sends what waits, as on focus. */
  async tries(): Promise<void> {
    await this.store.refresh();
    await this.store.save();
  }

  /** The tokens of all that this device keeps. */
  kept(): Set<string> {
    const rows = [...this.#space.lists.values()].flatMap((lists) =>
      [...lists.values()].map((list): JournalEntry[] =>
        [...list].sort(([one], [other]) => one - other).map(([, entry]) => entry),
      ),
    );
    return new Set(rows.flatMap((each) => tokensOfRows(module, each)));
  }

  /** The tokens that the person is asked about. */
  asked(): Set<string> {
    return new Set(this.store.snapshot.problems.flatMap(({ changes }) => tokensOfChanges(changes)));
  }

  /** The tokens that the person sees in the plan. */
  seen(): Set<string> {
    return new Set(namesIn(JSON.stringify(this.store.snapshot.body ?? null)));
  }

  #open(): Page {
    const { haste = 20, clockMs = 0 } = this.#way;
    const timers = quickTimers(haste, clockMs);
    const owners = new Set<string>();
    const page = { isGone: false };
    const adapter = httpStorage({
      base: 'http://server.test/ilp/v1',
      headers: () => ({ authorization: this.#way.authorization }),
      fetch: (address, init) => this.#fetch(page, address, init),
      random: () => 0,
      timeoutMs: 2000,
    });
    const store = createStore({
      adapter,
      key: sharedPlan,
      viewer: this.#viewer,
      journal: mortal(this.#space.open, page, owners),
      timers,
      device: 'own',
      jitter: () => 0.5,
    });
    const kill = (): void => {
      page.isGone = true;
      timers.stop();
      for (const owner of owners) this.#space.release(owner);
      void adapter.close?.();
    };
    return Object.assign(page, { store, kill });
  }

  async #fetch(page: { isGone: boolean }, address: string, init: RequestInit): Promise<Response> {
    if (page.isGone) return new Promise(() => undefined);
    if (this.isOffline) throw new TypeError('no network');
    const url = address.replace('http://server.test/ilp/v1', this.#way.base());
    const response = await fetch(url, init);
    const revision = /^"(.*)"$/.exec(response.headers.get('etag') ?? '')?.[1];
    const isSaved = init.method === 'PUT' && response.ok && revision !== undefined;
    if (isSaved && typeof init.body === 'string') this.acknowledged.push({ revision, body: init.body });
    return isGone(page) ? new Promise(() => undefined) : response;
  }
}

/** Asked anew: a page may go while its request is under way. */
function isGone(page: { readonly isGone: boolean }): boolean {
  return page.isGone;
}

/** A journal that writes nothing more once its page is gone. */
function mortal(open: OpenJournal, page: { isGone: boolean }, owners: Set<string>): OpenJournal {
  return (place) => {
    const inner = open(place);
    const never = () => new Promise<never>(() => undefined);
    return {
      ...inner,
      adopt: (owner, schema) => {
        owners.add(owner);
        return page.isGone ? never() : inner.adopt(owner, schema);
      },
      write: (owner, change) => (page.isGone ? never() : inner.write(owner, change)),
    };
  };
}

function quickTimers(haste: number, clockMs: number): Timers & { stop(): void } {
  const waiting = new Set<NodeJS.Timeout>();
  return {
    now: () => performance.now() * haste,
    timeOfDay: () => new Date(Date.now() + clockMs).toISOString(),
    after(delayMs, call) {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        call();
      }, delayMs / haste);
      waiting.add(timer);
      return () => {
        clearTimeout(timer);
        waiting.delete(timer);
      };
    },
    stop() {
      for (const timer of waiting) clearTimeout(timer);
    },
  };
}

/** Adds a comment that holds a token; anybody may. */
export function commentOf(token: string): RecordChange {
  const id = `comment_${token.padEnd(20, 'x')}`;
  return { type: 'add', record: ['comments', id], order: `a${token}V`, fields: { words: token } };
}

/** Gives a record of a collection; the first one. */
export function firstIn(body: unknown, collection: string): Readonly<Record<string, Json>> | undefined {
  const records = isJsonObject(body) ? (body as Readonly<Record<string, Json>>)[collection] : undefined;
  const [first] = isJsonObject(records) ? Object.values(records) : [];
  return isJsonObject(first) ? first : undefined;
}
