import { iepKinds, type IepKind } from '../model/iep.js';
import { isSameJson, keepEqualParts } from '../model/json.js';
import type { Viewer } from '../model/people.js';
import { mayLoad, mustSayWhy } from '../rules/access-writers.js';
import type { AccessReason, Call, Revision, StorageChange } from '../storage/contract.js';
import { bringExtract, type BroughtIn } from './extract/bring-extract.js';
import type { IepExtract } from './extract/extract.js';
import type { LoadedIep } from './extract/load-iep.js';
import { reloadIep } from './extract/reload-iep.js';
import type { IepNow, IepReader, IepTimers, ReadIepOptions } from './iep-reader.js';

/** An import writes two documents: what is told of both is loaded once. */
const settleMs = 300;
/** After this long a request counts as failed. */
const longestWaitMs = 30_000;

const closed: IepNow = { status: 'closed', iep: undefined, reason: undefined };

const platformTimers: IepTimers = {
  timeOfDay: () => new Date().toISOString(),
  after(delayMs, call) {
    const timer = setTimeout(call, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** The kinds of IEP documents a viewer may load; none for whoever has no right to an IEP. */
export function loadableIepKinds(viewer: Viewer): readonly IepKind[] {
  return iepKinds.filter((kind) => mayLoad(viewer, kind));
}

/** An import that did not get through. Done again over the same, it is the same import. */
interface Attempt {
  readonly extract: IepExtract;
  readonly revisions: LoadedIep['revisions'] | undefined;
  readonly importedAt: string;
}

/** An IEP in storage, read for one person. */
export class StoredIep implements IepReader {
  readonly viewer: Viewer;
  readonly planId: string;
  readonly asksReason: boolean;
  readonly #options: ReadIepOptions;
  readonly #timers: IepTimers;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  /** The newest revisions storage told of. */
  readonly #heard = new Map<IepKind, Revision>();
  #now = closed;
  #isClosed = false;
  #last: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #cancelSettling: (() => void) | undefined;
  #abortLoad: (() => void) | undefined;
  #imports = 0;
  #attempt: Attempt | undefined;

  constructor(options: ReadIepOptions) {
    const { viewer, planId, timers = platformTimers } = options;
    this.viewer = viewer;
    this.planId = planId;
    this.asksReason = mustSayWhy(viewer);
    this.#options = options;
    this.#timers = timers;
  }

  get now(): IepNow {
    return this.#now;
  }

  async open(given?: AccessReason): Promise<void> {
    const { status } = this.#now;
    const reason = this.asksReason ? (this.#now.reason ?? given) : undefined;
    if (this.#isClosed || status === 'open' || (this.asksReason && !reason)) return;
    if (status === 'opening') return this.#last;
    this.#show({ status: 'opening', iep: undefined, reason });
    if (status === 'closed') this.#listen();
    return this.#load();
  }

  async refresh(): Promise<void> {
    const { status } = this.#now;
    if (status === 'opening') return this.#last;
    if (status !== 'closed') return this.#load();
  }

  async bring(extract: IepExtract): Promise<BroughtIn> {
    const importedAt = this.#importTime(extract);
    this.#imports += 1;
    const result = await this.#save(extract, importedAt);
    this.#imports -= 1;
    if (result.status !== 'failed' || this.#isClosed) this.#attempt = undefined;
    await this.refresh();
    return result;
  }

  subscribe(changed: () => void): () => void {
    const listener = (): void => {
      changed();
    };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    this.#abortLoad?.();
    this.#cancelSettling?.();
    for (const stop of this.#stops.splice(0)) callSafely(stop);
    this.#attempt = undefined;
    this.#show(closed);
    this.#listeners.clear();
  }

  #show(now: IepNow): void {
    const next = keepEqualParts(this.#now, now);
    if (next === this.#now) return;
    this.#now = next;
    for (const listener of [...this.#listeners]) callSafely(listener);
  }

  #listen(): void {
    const { storage, viewer, planId: id } = this.#options;
    for (const kind of loadableIepKinds(viewer))
      try {
        const stop = storage.subscribe?.({ kind, id }, (change) => {
          this.#handleChange(kind, change);
        });
        if (stop) this.#stops.push(stop);
      } catch {
        // An adapter that was closed, say: the load tells why, and news are found by looking.
      }
  }

  #handleChange(kind: IepKind, { revision = 'absent' }: StorageChange): void {
    if (this.#isClosed) return;
    this.#heard.set(kind, revision);
    this.#cancelSettling ??= this.#timers.after(settleMs, () => {
      this.#cancelSettling = undefined;
      // An import of this reader's own loads when it is done.
      if (this.#imports === 0 && this.#isBehind()) void this.#load();
    });
  }

  #isBehind(): boolean {
    return [...this.#heard].some(([kind, revision]) => revision !== this.#now.iep?.revisions[kind]);
  }

  /**
   * One load at a time. Whoever asks while one is under way waits for one more, for its answer may be older
   * than what they heard of.
   */
  #load(): Promise<void> {
    this.#next ??= this.#last.then(async () => {
      this.#next = undefined;
      await this.#loadOnce();
    });
    this.#last = this.#next;
    return this.#last;
  }

  async #loadOnce(): Promise<void> {
    if (!this.#isClosed) this.#showLoaded(await this.#request());
  }

  #showLoaded(iep: LoadedIep): void {
    if (this.#isClosed) return;
    const isFailed = iep.faults.length > 0 && Object.keys(iep.revisions).length === 0;
    this.#show({ ...this.#now, status: isFailed ? 'failed' : 'open', iep });
  }

  async #request(): Promise<LoadedIep> {
    const { storage, viewer, planId } = this.#options;
    const { call, abort, cancel } = this.#patience();
    this.#abortLoad = abort;
    const iep = await reloadIep(storage, viewer, planId, { ...call, before: this.#now.iep });
    cancel();
    return iep;
  }

  /** An import that has begun is finished, whoever is shown what came of it: half of one helps nobody. */
  async #save(extract: IepExtract, importedAt: string): Promise<BroughtIn> {
    const { storage, viewer, planId } = this.#options;
    const { call, cancel } = this.#patience();
    const before = this.#now.iep;
    const result = await bringExtract(storage, extract, { ...call, viewer, planId, before, importedAt });
    cancel();
    return result;
  }

  /** What a request goes with: the reason, and an end to its patience. */
  #patience() {
    const { reason } = this.#now;
    const controller = new AbortController();
    const abort = (): void => {
      controller.abort();
    };
    const cancel = this.#timers.after(longestWaitMs, abort);
    const call: Omit<Call, 'viewer'> = { signal: controller.signal, ...(reason ? { reason } : {}) };
    return { call, abort, cancel };
  }

  #importTime(extract: IepExtract): string {
    const { iep } = this.#now;
    const former = this.#attempt;
    const isAgain = isSameJson(former?.extract, extract) && isSameJson(former?.revisions, iep?.revisions);
    if (former && isAgain) return former.importedAt;
    const importedAt = this.#timers.timeOfDay();
    this.#attempt = { extract, revisions: iep?.revisions, importedAt };
    return importedAt;
  }
}

/** Calls what the host gave us. What it throws is the host's error, and stops nothing here. */
function callSafely(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
