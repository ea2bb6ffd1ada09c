import type { DocumentKey } from '../model/document-key.js';
import { documentRecord, emptyDocument, type EditableDocument } from '../model/plan.js';
import type { RecordSpec } from '../model/record-spec.js';
import type { StoredDocument } from '../storage/contract.js';
import type { JournalEntry } from './journal/journal.js';
import type { LiveState } from './live-cell.js';
import { acceptBody, acceptRemoval, startLive, type LiveDocument } from './live-document.js';
import { openStored } from './opening.js';
import type { PendingEdit } from './pending.js';
import type { Problem } from './problem.js';

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
  if (stored.revision === state.live?.revision && state.phase === 'open') return { keptReason: undefined };
  const opened = openStored(key, stored);
  if (opened.as === 'fault')
    return state.live ? { keptReason: 'corrupt' } : { phase: 'failed', failure: opened.fault.code };
  const { revision } = stored;
  if (opened.as === 'newer') return acceptNewer(state, top, opened.body, revision, journaled);
  const live = state.live
    ? acceptBody(state.live, opened.body, revision)
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
  const [pending, problems] = live ? [live.pending, live.problems] : sorted(journaled);
  const shown: LiveDocument = { top, confirmed: body, revision, view: body, pending, problems };
  return { phase: 'open', live: shown, failure: undefined, isNewer: true };
}

function acceptAbsence(
  state: LiveState,
  key: EditableKey,
  top: RecordSpec,
  journaled: readonly JournalEntry[],
): Partial<LiveState> {
  if (state.live?.revision === 'absent' || state.phase === 'removed') return { keptReason: undefined };
  const empty = emptyDocument(key.kind, key.id);
  const live = state.live ?? startLive(top, empty, 'absent', ...sorted(journaled));
  // An edit that was made on a saved document tells that there was one.
  const wasThere = state.live !== undefined || live.pending.some(({ lacks }) => lacks > 0);
  if (wasThere) return { phase: 'removed', live: acceptRemoval(live), ...calm };
  return { phase: 'open', live, ...calm };
}

/** Adds what was taken over from gone tabs to an open document. */
export function acceptJournaled(live: LiveDocument, journaled: readonly JournalEntry[]): LiveDocument {
  if (journaled.length === 0) return live;
  const [pending, problems] = sorted(journaled);
  const all = [
    [...pending, ...live.pending],
    [...problems, ...live.problems],
  ] as const;
  return startLive(live.top, live.confirmed, live.revision, ...all);
}

function sorted(entries: readonly JournalEntry[]): [readonly PendingEdit[], readonly Problem[]] {
  return [
    entries.flatMap((entry) => (entry.kind === 'edit' ? entry.item : [])),
    entries.flatMap((entry) => (entry.kind === 'problem' ? entry.item : [])),
  ];
}
