import type { DocumentKey } from '../model/document-key.js';
import { documentRecord, emptyDocument, type EditableDocument } from '../model/plan.js';
import type { Revision, StoredDocument } from '../storage/contract.js';
import type { JournalEntry } from './journal/journal.js';
import type { LiveState } from './live-cell.js';
import { acceptBody, acceptRemoval, replayed, startLive, type LiveDocument } from './live-document.js';
import { openStored } from './opening.js';
import { onceEach } from './pending.js';
import { mergedProblems } from './problem.js';
import { withJournaledUnsent } from './unsent.js';

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
  const started = state.live ?? startLive(top, emptyDocument(key.kind, key.id));
  if (!stored) return acceptAbsence(state, started, journaled);
  const isKnown = stored.revision === state.live?.revision && state.phase === 'open';
  if (isKnown && journaled.length === 0) return { keptReason: undefined };
  const opened = openStored(key, stored);
  if (opened.as === 'fault')
    return state.live ? { keptReason: 'corrupt' } : { phase: 'failed', failure: opened.fault.code };
  const { revision } = stored;
  const known = withJournaled(started, journaled);
  if (opened.as === 'newer') return acceptNewer(known, opened.body, revision);
  return { phase: 'open', live: acceptBody(known, opened.body, revision), ...calm };
}

/** While the document is newer than this code understands, what is pending stays unjudged. */
function acceptNewer(known: LiveDocument, body: EditableDocument, revision: Revision): Partial<LiveState> {
  const live = { ...known, confirmed: body, revision, view: body };
  return { phase: 'open', live, failure: undefined, isNewer: true };
}

function acceptAbsence(
  state: LiveState,
  started: LiveDocument,
  journaled: readonly JournalEntry[],
): Partial<LiveState> {
  const isKnown = state.live?.revision === 'absent' || state.phase === 'removed';
  if (isKnown && journaled.length === 0) return { keptReason: undefined };
  const live = withJournaled(started, journaled);
  // An edit that was made on a saved document tells that there was one.
  const wasThere = live.revision !== 'absent' || live.pending.some(({ lacks }) => lacks > 0);
  if (wasThere) return { phase: 'removed', live: acceptRemoval(live), ...calm };
  return { phase: 'open', live: replayed(live), ...calm };
}

/** Adds what was taken over from gone tabs to a document; it is still to be replayed. */
function withJournaled(live: LiveDocument, journaled: readonly JournalEntry[]): LiveDocument {
  if (journaled.length === 0) return live;
  // A row may be older than the last attempt to send: the disk may have been full by then.
  const pending = journaled.flatMap((entry) => (entry.kind === 'edit' ? { ...entry.item, sent: true } : []));
  const problems = journaled.flatMap((entry) => (entry.kind === 'problem' ? entry.item : []));
  return {
    ...live,
    pending: onceEach([...pending, ...live.pending]),
    problems: mergedProblems([...problems, ...live.problems]),
    unsent: withJournaledUnsent(live.unsent, journaled),
  };
}
