import type { LiveDocument } from './live-document.js';
import { editId, fieldKey, originOf } from '../edits/edit.js';
import { SpliceChains, type PendingEdit } from './pending.js';
import type { Problem } from './problem.js';

/** Tells what the tab that took over knows, too. */
export interface KnownElsewhere {
  /** Whether an edit was in the rows that were taken over. */
  holdsEdit(id: string): boolean;
  /** Whether a problem was in these rows as it is now. */
  holdsProblem(problem: Problem): boolean;
  /** Whether an edit was ever handed to the adapter. */
  isSent(item: PendingEdit): boolean;
}

/**
 * Gives fresh numbers in a new session to the edits that are this store's alone, and marks the rest
 * as sent: the tab that took over the journal while this one slept sends them too, under their old
 * numbers, and only one of the two arrives. Problems that tab has are its to ask about.
 */
export function renumbered(
  live: LiveDocument,
  session: string,
  known: KnownElsewhere,
): { readonly live: LiveDocument; readonly lastSeq: number } {
  let lastSeq = 0;
  const pending = live.pending.map((item): PendingEdit => {
    if (known.holdsEdit(editId(item.edit)) || known.isSent(item)) return { ...item, sent: true };
    lastSeq += 1;
    const edit = { ...item.edit, session, seq: lastSeq, origin: originOf(item.edit) };
    return { ...item, sent: false, edit };
  });
  const problems = live.problems.flatMap((problem) => keptHere(problem, known) ?? []);
  return { live: { ...live, problems, pending: grounded(live.pending, pending) }, lastSeq };
}

/**
 * The other tab asks about the problems it has, and judges for itself the edits it has: it may save
 * what was set aside here. They stay here too, or a later edit of their session would hide them there.
 */
function keptHere(problem: Problem, known: KnownElsewhere): Problem | undefined {
  if (known.holdsProblem(problem)) return undefined;
  const isRefused = ['forbidden', 'too-large', 'gone'].includes(problem.kind);
  const isHeld = problem.of.some((id) => known.holdsEdit(id));
  return isRefused && isHeld ? { ...problem, kind: 'maybe-saved' } : problem;
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
