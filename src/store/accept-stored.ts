import type { DocumentKey } from '../model/document-key.js';
import { documentRecord, emptyDocument, type EditableDocument } from '../model/plan.js';
import type { RecordSpec } from '../model/record-spec.js';
import type { StoredDocument } from '../storage/contract.js';
import type { JournalEntry } from './journal/journal.js';
import type { LiveState } from './live-cell.js';
import { acceptBody, acceptRemoval, startLive, type LiveDocument } from './live-document.js';
import { openStored } from './opening.js';
import { onceEach, type PendingEdit } from './pending.js';
import { mergedProblems, type Problem } from './problem.js';

/** The key of a document that is edited. */
export type EditableKey = DocumentKey & { readonly kind: EditableDocument['kind'] };

const calm = { failure: undefined, keptReason: undefined, isNewer: false } as const;

/**
 * Takes what storage holds as the truth: opens it, or replays what is pending on it.
 * `journaled` is what gone tabs left; it waits here until the document is open.
 */
export function acceptStored(
  state: LiveState,
  key: EditableKey,
  stored: StoredDocument | undefined,
  journaled: readonly JournalEntry[],
): Partial<LiveState> {
  const top = documentRecord(key.kind);
  if (!top) return { phase: 'failed', failure: 'unsupported' };
  if (!stored) return acceptAbsence(state, key, top, journaled);
  const isKnown = stored.revision === state.live?.revision && state.phase === 'open';
  if (isKnown && journaled.length === 0) return { keptReason: undefined };
  const opened = openStored(key, stored);
  if (opened.as === 'fault')
    return state.live ? { keptReason: 'corrupt' } : { phase: 'failed', failure: opened.fault.code };
  const { revision } = stored;
  if (opened.as === 'newer') return acceptNewer(state, top, opened.body, revision, journaled);
  const live = state.live
    ? acceptBody(withJournaled(state.live, journaled), opened.body, revision)
    : startLive(top, opened.body, revision, ...sorted(journaled));
  return { phase: 'open', live, ...calm };
}

/** While the document is newer than this code understands, what is pending stays unjudged. */
function acceptNewer(
  { live }: LiveState,
  top: RecordSpec,
  body: EditableDocument,
  revision: string,
  journaled: readonly JournalEntry[],
): Partial<LiveState> {
  const known = live && withJournaled(live, journaled);
  const [pending, problems] = known ? [known.pending, known.problems] : sorted(journaled);
  const shown: LiveDocument = { top, confirmed: body, revision, view: body, pending, problems };
  return { phase: 'open', live: shown, failure: undefined, isNewer: true };
}

function acceptAbsence(
  state: LiveState,
  key: EditableKey,
  top: RecordSpec,
  journaled: readonly JournalEntry[],
): Partial<LiveState> {
  const isKnown = state.live?.revision === 'absent' || state.phase === 'removed';
  if (isKnown && journaled.length === 0) return { keptReason: undefined };
  const [pending, problems] = sorted(journaled);
  const empty = emptyDocument(key.kind, key.id);
  const live = state.live
    ? withJournaled(state.live, journaled)
    : { top, confirmed: empty, revision: 'absent', view: empty, pending, problems };
  // An edit that was made on a saved document tells that there was one.
  const wasThere = live.revision !== 'absent' || live.pending.some(({ lacks }) => lacks > 0);
  if (wasThere) return { phase: 'removed', live: acceptRemoval(live), ...calm };
  const opened = startLive(top, live.confirmed, 'absent', live.pending, live.problems);
  return { phase: 'open', live: opened, ...calm };
}

/** Adds what was taken over from gone tabs to an open document; it is still to be replayed. */
function withJournaled(live: LiveDocument, journaled: readonly JournalEntry[]): LiveDocument {
  if (journaled.length === 0) return live;
  const [pending, problems] = sorted(journaled);
  return {
    ...live,
    pending: onceEach([...pending, ...live.pending]),
    problems: mergedProblems([...problems, ...live.problems]),
  };
}

function sorted(entries: readonly JournalEntry[]): [readonly PendingEdit[], readonly Problem[]] {
  return [
    // A row may be older than the last attempt to send: the disk may have been full by then.
    onceEach(entries.flatMap((entry) => (entry.kind === 'edit' ? { ...entry.item, sent: true } : []))),
    mergedProblems(entries.flatMap((entry) => (entry.kind === 'problem' ? entry.item : []))),
  ];
}
