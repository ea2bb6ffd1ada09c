import type { LiveDocument } from './live-document.js';
import { fieldKey } from '../edits/edit.js';
import { SpliceChains, type PendingEdit } from './pending.js';

/**
 * Gives fresh numbers in a new session to the edits that are this store's alone, and marks the rest
 * as sent: the tab that took over the journal while this one slept sends them too, under their old
 * numbers, and only one of the two arrives.
 */
export function renumbered(
  live: LiveDocument,
  session: string,
  isKnownElsewhere: (item: PendingEdit) => boolean,
): { readonly live: LiveDocument; readonly lastSeq: number } {
  let lastSeq = 0;
  const pending = live.pending.map((item): PendingEdit => {
    if (isKnownElsewhere(item)) return { ...item, sent: true };
    lastSeq += 1;
    return { ...item, sent: false, edit: { ...item.edit, session, seq: lastSeq } };
  });
  return { live: { ...live, pending: grounded(live.pending, pending) }, lastSeq };
}

/** A splice that moves to another session cannot build on one that stays behind: it gets its own ground. */
function grounded(before: readonly PendingEdit[], after: readonly PendingEdit[]): readonly PendingEdit[] {
  const chains = new SpliceChains();
  const moved = new Set<string>();
  return after.map((item, index) => {
    const old = before[index]?.edit;
    if (old?.type !== 'splice' || item.edit.type !== 'splice') return item;
    const { was } = chains.follow(old);
    const isFirst = old.session !== item.edit.session && !moved.has(fieldKey(old) ?? '');
    if (old.session !== item.edit.session) moved.add(fieldKey(old) ?? '');
    return isFirst ? { ...item, edit: { ...item.edit, was } } : item;
  });
}
