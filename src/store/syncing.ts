import { editId } from '../edits/edit.js';
import type { Json } from '../model/json.js';
import type { EditableDocument } from '../model/plan.js';
import type { Call, StorageAdapter, StorageChange, StoredDocument } from '../storage/contract.js';
import { asStorageError } from '../storage/storage-error.js';
import { acceptStored, type EditableKey } from './accept-stored.js';
import { AnswerOrder } from './answer-order.js';
import { asideForbidden } from './forbidden.js';
import type { JournalEntry } from './journal/journal.js';
import type { Flushed, JournalMirror } from './journal/mirror.js';
import { readOnlyReason, type LiveCell } from './live-cell.js';
import { prepareSave, replayed, settleSave, type LiveDocument } from './live-document.js';
import type { PendingEdit } from './pending.js';
import type { Requests } from './request.js';
import { turnAfter, type SaveTurn } from './save-pacer.js';
import { asideNewest, type SizeLimit } from './size-limit.js';
import { requestFailureOf, type RequestFailure } from './status.js';
import { renumbered } from './taken-over.js';
import type { Typing } from './typing.js';

/** What syncing works with. */
export interface SyncingParts {
  readonly key: EditableKey;
  readonly adapter: StorageAdapter;
  readonly cell: LiveCell;
  readonly mirror: JournalMirror;
  readonly typing: Typing;
  readonly requests: Requests;
  readonly size: SizeLimit;
  readonly keepsCopy: boolean;
  readonly newSession: () => string;
}

/** Moves one document between memory, journal and storage. */
export class Syncing {
  readonly #parts: SyncingParts;
  readonly #order = new AnswerOrder();
  #adopted: readonly JournalEntry[] = [];
  #isSaving = false;
  #newest: StorageChange | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #copied: string | undefined;

  constructor(parts: SyncingParts) {
    this.#parts = parts;
  }

  /** Takes over orphaned work, then loads: what the gone tab saved must be known before replaying. */
  async open(): Promise<void> {
    const { mirror, cell } = this.#parts;
    try {
      this.#adopted = await mirror.adopt();
    } catch {
      mirror.isCurrent = false;
    }
    this.#showJournal();
    await this.refresh();
    if (cell.state.live) await this.flush();
  }

  /** Loads the document and replays what is pending on it. */
  async refresh(): Promise<void> {
    const { key, adapter, requests, cell } = this.#parts;
    const begun = this.#order.begin();
    try {
      const stored = await requests.make(async (call) => adapter.load(key, call));
      this.#accept(stored, begun);
    } catch (error) {
      const code = failureOf(error);
      if (cell.state.live) cell.update({ keptReason: code });
      else await this.#openCopy(code);
    }
  }

  /** A change was reported; loads it unless it is the one known already. */
  async changed(change: StorageChange): Promise<void> {
    this.#newest = change;
    if (this.#isSaving || change.revision === this.#parts.cell.state.live?.revision) return;
    await this.refresh();
  }

  /** How much was taken over from gone tabs and waits for a load: unsent words, or all else. */
  waiting(isUnsent: boolean): number {
    const waiting = this.#adopted.filter(({ kind }) => (kind === 'unsent') === isUnsent);
    return new Set(waiting.map(({ kind, id }) => `${kind} ${id}`)).size;
  }

  /** Brings the journal up to date, after any flush under way. From then on the edits in it never change. */
  async flush(sentBefore?: ReadonlySet<string>): Promise<Flushed> {
    return this.#inTurn(async () => this.#flushNow(sentBefore));
  }

  /** Keeps what is pending where it stays even if the page is gone this instant. */
  stash(): void {
    const { cell, mirror, typing } = this.#parts;
    const { live, phase } = cell.state;
    if (!live || phase === 'closed') return;
    typing.seal();
    mirror.stash(live, this.#adopted);
  }

  /** Takes over what tabs left that went since this one was opened. */
  async takeOver(): Promise<void> {
    await this.#inTurn(async () => {
      if ((await this.#flushNow()) === 'written') await this.#adopt(this.#parts.newSession());
    });
  }

  /** Lets the journal go, after everything that is being written to it. */
  async close(): Promise<void> {
    await this.#inTurn(async () => this.#parts.mirror.close());
  }

  /** Erases what the journal keeps and lets it go; false where some of it may still be on the device. */
  async leave(discard: boolean): Promise<boolean> {
    return this.#inTurn(async () => this.#parts.mirror.leave(discard));
  }

  /** Sends what is pending, once. */
  async saveTurn(): Promise<SaveTurn> {
    const { cell, adapter, size } = this.#parts;
    if (cell.state.live && this.#adopted.length > 0) await this.refresh();
    const before = cell.state.live;
    if (!before) return this.#openAgain();
    if (readOnlyReason(cell.state, adapter.capabilities.write)) return { next: 'idle' };
    // What was taken over is saved no later than what was made here.
    if (this.#adopted.length > 0) return { next: 'wait', ms: undefined };
    if (before.pending.length === 0) return this.#settled();
    const fitting = size.fit(before);
    const sentBefore = new Set(fitting.pending.filter(({ sent }) => sent).map(idOf));
    const { live, body } = prepareSave(fitting);
    cell.update({ live });
    this.#isSaving = true;
    try {
      // Journal, then send: a save that gets through must not outrun the record of what it settles.
      if ((await this.flush(sentBefore)) === 'taken-over') return { next: 'again' };
      const now = cell.state;
      if (now.phase !== 'open') return { next: 'idle' };
      if (now.live?.revision !== live.revision) return { next: 'again' };
      return await (live.pending.length === 0 ? this.#settled() : this.#send(live, body));
    } finally {
      this.#isSaving = false;
      this.#catchUp();
    }
  }

  /** Nothing can be sent before the document is open; where opening failed, it is tried again. */
  async #openAgain(): Promise<SaveTurn> {
    const { cell } = this.#parts;
    if (cell.state.phase !== 'failed' || cell.state.failure !== 'unavailable') return { next: 'idle' };
    await this.refresh();
    return cell.state.live ? { next: 'again' } : { next: 'wait', ms: undefined };
  }

  async #send(sent: LiveDocument, body: EditableDocument): Promise<SaveTurn> {
    const { key, adapter, requests, cell, size } = this.#parts;
    const begun = this.#order.begin();
    const save = async (call: Call) =>
      adapter.save(key, body as unknown as Json, { ...call, expected: sent.revision });
    try {
      const result = await requests.make(save);
      if (result.status === 'conflict') {
        this.#accept(result.current, begun);
        return { next: 'again' };
      }
      // A load that was answered meanwhile may know more, or only what was before this save.
      if (cell.state.live?.revision !== sent.revision) return { next: 'again' };
      this.#order.discardAll();
      size.saved(sent, body);
      cell.update({ live: settleSave(cell.state.live, sent, body, result.revision) });
      return await this.#settled();
    } catch (error) {
      return this.#failed(error);
    }
  }

  async #settled(): Promise<SaveTurn> {
    this.#parts.cell.update({ keptReason: undefined });
    await this.flush();
    return { next: 'idle' };
  }

  #failed(error: unknown): SaveTurn {
    const { cell } = this.#parts;
    const failure = asStorageError(error);
    const { live, isNewer } = cell.state;
    // On a document of newer code nothing is judged.
    if (isNewer) return { next: 'idle' };
    if (failure?.code === 'forbidden' && live) {
      cell.update({ live: asideForbidden(live, failure.pointers ?? []) });
      return { next: 'again' };
    }
    if (failure?.code === 'too-large' && live) {
      const smaller = asideNewest(live);
      cell.update({ live: smaller });
      if (smaller !== live) return { next: 'again' };
    }
    cell.update({ keptReason: requestFailureOf(failure) });
    return turnAfter(failure);
  }

  /** Takes an answer of storage as the truth, unless a later request was answered before. */
  #accept(stored: StoredDocument | undefined, begun: number): void {
    const { cell, key } = this.#parts;
    if (cell.state.phase === 'closed' || !this.#order.accept(begun)) return;
    const before = cell.state.live;
    cell.update(acceptStored(cell.state, key, stored, this.#adopted));
    // A body that cannot be read takes nothing in.
    if (cell.state.live !== before) this.#adopted = [];
  }

  /** Another tab took this one's rows while it slept: what was not journaled gets fresh numbers. */
  async #startOver(sentBefore?: ReadonlySet<string>): Promise<void> {
    const { cell, mirror, typing, newSession } = this.#parts;
    const { live } = cell.state;
    if (!live) return;
    const session = newSession();
    const fresh = renumbered(live, session, {
      holdsEdit: (id) => mirror.holdsEdit(id),
      holdsProblem: (problem) => mirror.holdsProblem(problem),
      isSent: (item) => sentBefore?.has(idOf(item)) ?? item.sent,
    });
    typing.beginSession(session, fresh.lastSeq);
    // The view carries the writers' sessions, so it is made anew.
    cell.update({ live: cell.state.isNewer ? fresh.live : replayed(fresh.live) });
    await this.#adopt(session);
  }

  /** Begins a list of rows anew and takes orphaned ones into it; a load replays them. */
  async #adopt(owner: string): Promise<void> {
    const adopted = await this.#parts.mirror.startOver(owner).catch(() => []);
    this.#adopted = [...this.#adopted, ...adopted];
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #flushNow(sentBefore?: ReadonlySet<string>): Promise<Flushed> {
    const { cell, mirror, typing } = this.#parts;
    const { live } = cell.state;
    if (!live || cell.state.phase === 'closed') return 'written';
    typing.seal();
    await this.#keepCopy(live);
    const outcome = await mirror.flush(live, this.#adopted);
    if (outcome === 'taken-over') await this.#startOver(sentBefore);
    this.#showJournal();
    return outcome;
  }

  #catchUp(): void {
    const { live } = this.#parts.cell.state;
    if (this.#newest && this.#newest.revision !== live?.revision) void this.refresh();
    this.#newest = undefined;
  }

  #showJournal(): void {
    const { cell, mirror } = this.#parts;
    cell.update({ isJournaled: mirror.isDurable && mirror.isCurrent });
  }

  /** The copy goes first: rows are dropped because of what is in it. */
  async #keepCopy({ confirmed, revision }: LiveDocument): Promise<void> {
    const { keepsCopy, cell, mirror } = this.#parts;
    const kept = cell.state.phase === 'removed' ? 'absent' : revision;
    if (!keepsCopy || kept === this.#copied) return;
    this.#copied = kept;
    await mirror.keepCopy(kept === 'absent' ? undefined : { body: confirmed as unknown as Json, revision });
  }

  async #openCopy(code: RequestFailure): Promise<void> {
    const { cell, mirror, key, keepsCopy } = this.#parts;
    const copy = keepsCopy ? await mirror.copy() : undefined;
    // Another load may have been answered while the copy was read, or the store closed.
    if (cell.state.live || cell.state.phase === 'closed') return;
    const opened = copy ? acceptStored(cell.state, key, copy, this.#adopted) : {};
    if (opened.live) this.#adopted = [];
    cell.update(opened.live ? { ...opened, keptReason: code } : { phase: 'failed', failure: code });
  }
}

function idOf({ edit }: PendingEdit): string {
  return editId(edit);
}

/** What can never work here is told apart from what may work in a while. */
function failureOf(error: unknown): RequestFailure {
  const failure = asStorageError(error);
  return failure?.code === 'unavailable' && !failure.retryable ? 'unsupported' : requestFailureOf(failure);
}
