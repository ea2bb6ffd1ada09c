import type { RecordChange } from '../edits/edit.js';
import { documentKeyName, mayKeepOnDevice } from '../model/document-key.js';
import { randomBase62 } from '../model/ids.js';
import { isSameJson } from '../model/json.js';
import { documentRecord } from '../model/plan.js';
import { defaultMaxBytes } from '../storage/contract.js';
import { Editing } from './editing.js';
import { MemoryJournalSpace } from './journal/memory-journal.js';
import { JournalMirror } from './journal/mirror.js';
import { callSafely, Listeners } from './listeners.js';
import { LiveCell, readOnlyReason } from './live-cell.js';
import type { ProblemAnswer } from './problem.js';
import { Requests } from './request.js';
import { SavePacer } from './save-pacer.js';
import { SizeLimit } from './size-limit.js';
import { statusOf } from './status.js';
import type { EditResult, LeaveResult, Store, StoreOptions, StoreSnapshot, UndoResult } from './store.js';
import { Syncing } from './syncing.js';
import { platformTimers, type Timers } from './timers.js';
import { Typing } from './typing.js';
import { noUnsent } from './unsent.js';

/** The journal is written this long after a key press at the latest. */
const flushMs = 250;
const defaultPace = { idleMs: 800, mostMs: 4_000 };

/** Makes a store and begins to open its document. */
export function createStore(options: StoreOptions): Store {
  const store = new DocumentStore(options);
  store.open();
  return store;
}

class DocumentStore implements Store {
  readonly key;
  readonly viewer;
  readonly #adapter;
  readonly #timers: Timers;
  readonly #cell: LiveCell;
  readonly #typing: Typing;
  readonly #editing: Editing;
  readonly #mirror: JournalMirror;
  readonly #requests: Requests;
  readonly #syncing: Syncing;
  readonly #pacer: SavePacer;
  readonly #listeners = new Listeners();
  #snapshot: StoreSnapshot;
  #cancelFlush: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(options: StoreOptions) {
    const { adapter, viewer, key, timers = platformTimers, random = randomBase62 } = options;
    this.key = key;
    this.viewer = viewer;
    this.#adapter = adapter;
    this.#timers = timers;
    this.#cell = new LiveCell(() => {
      this.#publish();
    });
    const session = random(12);
    const typing = new Typing({ timers, by: viewer.id, session });
    this.#typing = typing;
    this.#mirror = new JournalMirror(openJournal(options), session, documentRecord(key.kind));
    this.#requests = new Requests(viewer, timers);
    const { write: canWrite, pace = defaultPace, maxBytes } = adapter.capabilities;
    this.#editing = new Editing({ cell: this.#cell, typing, viewer, canWrite });
    this.#syncing = new Syncing({
      key,
      adapter,
      typing,
      cell: this.#cell,
      mirror: this.#mirror,
      requests: this.#requests,
      size: new SizeLimit(maxBytes ?? defaultMaxBytes),
      keepsCopy: options.device === 'own' && mayKeepOnDevice(key.kind),
      newSession: () => random(12),
    });
    const save = async () => this.#syncing.saveTurn();
    this.#pacer = new SavePacer({ timers, pace, save, jitter: options.jitter ?? Math.random });
    this.#snapshot = this.#makeSnapshot();
  }

  get snapshot(): StoreSnapshot {
    return this.#snapshot;
  }

  isOwnSession(session: string): boolean {
    return this.#typing.isOwn(session);
  }

  open(): void {
    this.#unsubscribe = this.#listen();
    this.#mirror.whenFreed(() => void this.#takeOverFreed());
    void this.#syncing.open().then(() => {
      if (this.#snapshot.phase === 'failed') void this.#pacer.now();
      else this.#wantSave();
    });
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  edit(...changes: readonly RecordChange[]): EditResult {
    return this.#afterwards(this.#editing.edit(changes));
  }

  rest(): void {
    this.#editing.rest();
  }

  undo(): UndoResult {
    return this.#afterwards(this.#editing.undo());
  }

  redo(): UndoResult {
    return this.#afterwards(this.#editing.redo());
  }

  answer(problemId: string, answer: ProblemAnswer): EditResult {
    const problem = this.#snapshot.problems.find(({ id }) => id === problemId);
    if (!problem) return { status: 'unchanged' };
    return this.#afterwards(this.#editing.answer(problem, answer));
  }

  async flush(): Promise<void> {
    this.#cancelFlush?.();
    this.#cancelFlush = undefined;
    if ((await this.#syncing.flush()) === 'taken-over') this.#pacer.edited();
  }

  draftAnswer(problemId: string, draft: string | undefined): void {
    this.#editing.draftAnswer(problemId, draft);
    this.#afterwards(undefined);
  }

  keepUnsent(name: string, words: string | undefined): void {
    this.#editing.keepUnsent(name, words);
    this.#afterwards(undefined);
  }

  keepNow(): void {
    this.#syncing.stash();
    void this.flush();
  }

  async save(): Promise<void> {
    this.#editing.rest();
    await this.#pacer.now();
  }

  async refresh(): Promise<void> {
    if (this.#snapshot.phase === 'closed') return;
    await this.#syncing.refresh();
    await this.#pacer.now();
  }

  async leave({ discard = false } = {}): Promise<LeaveResult> {
    if (this.#snapshot.phase === 'closed') return { status: 'left' };
    if (!discard) await this.#syncing.takeOver();
    await this.save();
    const { live } = this.#cell.state;
    const edits = (live?.pending.length ?? 0) + this.#syncing.waiting(false);
    const problems = live?.problems.length ?? 0;
    const unsent = Object.keys(live?.unsent ?? {}).length + this.#syncing.waiting(true);
    if (edits + problems + unsent > 0 && !discard) return { status: 'unsaved', edits, problems, unsent };
    this.#end();
    const isErased = await this.#syncing.leave(discard);
    return isErased ? { status: 'left' } : { status: 'left', journal: 'kept' };
  }

  async close(): Promise<void> {
    if (this.#snapshot.phase === 'closed') return;
    let flushed: unknown;
    // What is typed while the journal is written is journaled too.
    while (flushed !== this.#cell.state.live) {
      flushed = this.#cell.state.live;
      await this.flush();
    }
    this.#end();
    await this.#syncing.close();
  }

  #listen(): (() => void) | undefined {
    try {
      return this.#adapter.subscribe?.(this.key, (change) => {
        if (this.#snapshot.phase === 'closed') return;
        void this.#syncing.changed(change).then(() => {
          this.#pacer.wake();
        });
      });
    } catch {
      // An adapter that was closed, say: the load tells why, and news are found by looking.
      return undefined;
    }
  }

  /** Shows and saves what a page left that is gone now. */
  async #takeOverFreed(): Promise<void> {
    if (this.#snapshot.phase === 'closed') return;
    await this.#syncing.takeOver();
    if ([true, false].some((isUnsent) => this.#syncing.waiting(isUnsent) > 0)) await this.refresh();
  }

  #end(): void {
    this.#pacer.stop();
    this.#cancelFlush?.();
    if (this.#unsubscribe) callSafely(this.#unsubscribe);
    this.#cell.update({ phase: 'closed' });
    this.#requests.abortAll();
  }

  /** After anything a person did: it is to be journaled soon and saved when they rest. */
  #afterwards<T>(result: T): T {
    const pending = this.#cell.state.live?.pending.length ?? 0;
    this.#cancelFlush ??= this.#timers.after(flushMs, () => void this.flush());
    if (pending > 0) this.#wantSave();
    this.#publish();
    return result;
  }

  #wantSave(): void {
    if (this.#cell.state.live?.pending.length) this.#pacer.edited();
  }

  #publish(): void {
    const before = this.#snapshot;
    this.#snapshot = this.#makeSnapshot(before);
    this.#editing.noteProblems(this.#snapshot.problems);
    this.#listeners.tell();
  }

  #makeSnapshot(before?: StoreSnapshot): StoreSnapshot {
    const { state } = this.#cell;
    const { live, phase, failure, keptReason, isJournaled } = state;
    const [pending, problems] = [live?.pending.length ?? 0, live?.problems ?? []];
    const facts = { pending, problems: problems.length, failure: keptReason, isJournaled };
    const status = statusOf(facts);
    return Object.freeze({
      phase,
      body: live?.view,
      stored: live?.confirmed,
      problems: before?.problems.length === 0 && problems.length === 0 ? before.problems : problems,
      unsent: live?.unsent ?? noUnsent,
      status: before && isSameJson(before.status, status) ? before.status : status,
      isJournaled,
      readOnly: readOnlyReason(state, this.#adapter.capabilities.write),
      failure,
      canUndo: this.#editing.canUndo,
      canRedo: this.#editing.canRedo,
    });
  }
}

/** Keeps unsaved work that no device may keep, as long as the page is there. */
const pageJournals = new MemoryJournalSpace();

function openJournal(options: StoreOptions) {
  const { journal = new MemoryJournalSpace().open } = options;
  const open = mayKeepOnDevice(options.key.kind) ? journal : pageJournals.open;
  return open({
    scope: options.scope ?? options.adapter.name,
    viewer: options.viewer.id,
    document: documentKeyName(options.key),
  });
}
