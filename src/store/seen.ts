import type { DocumentSync } from '../model/document-sync.js';
import type { EditStamp } from '../edits/edit.js';

/** How many sessions a document remembers; with an id and two numbers each, about 7 kB. */
export const rememberedSessions = 200;

/** Says whether a body holds an edit already. */
export function isSeen(sync: DocumentSync, edit: Pick<EditStamp, 'session' | 'seq'>): boolean {
  const seen = Object.hasOwn(sync.seen, edit.session) ? sync.seen[edit.session] : undefined;
  return seen !== undefined && edit.seq <= seen[0];
}

/**
 * Says whether a body may hold a sent edit without being able to tell: its session is no longer
 * remembered, and a session was forgotten that was saved after the edit was known to be missing.
 */
export function mayBeForgotten(
  sync: DocumentSync,
  edit: Pick<EditStamp, 'session'>,
  lackedAt: number,
): boolean {
  return !Object.hasOwn(sync.seen, edit.session) && lackedAt < sync.forgot;
}

/** The bookkeeping of the next save: counts it, and remembers the highest number of each session in it. */
export function markSeen(
  sync: DocumentSync,
  edits: Iterable<Pick<EditStamp, 'session' | 'seq'>>,
): DocumentSync {
  const gen = sync.gen + 1;
  const seen = new Map(Object.entries(sync.seen));
  for (const { session, seq } of edits) {
    const before = seen.get(session)?.[0] ?? 0;
    if (seq > before) seen.set(session, [seq, gen]);
  }
  const newestFirst = [...seen].sort(([, a], [, b]) => b[1] - a[1]);
  const dropped = newestFirst.slice(rememberedSessions);
  const forgot = Math.max(sync.forgot, ...dropped.map(([, [, at]]) => at));
  return { gen, forgot, seen: Object.fromEntries(newestFirst.slice(0, rememberedSessions)) };
}
