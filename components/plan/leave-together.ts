import { isStored } from '../../src/store/status.js';
import type { LeaveResult, Store } from '../../src/store/store.js';

interface LeaveOptions {
  readonly discard?: boolean;
}

type Unsaved = Extract<LeaveResult, { status: 'unsaved' }>;

/**
 * Signs out of several documents as of one: as long as one of them holds unsaved work, those that are
 * settled are not left. What is unsaved is summed up over all.
 */
export async function leaveTogether(
  stores: readonly Store[],
  options: LeaveOptions = {},
): Promise<LeaveResult> {
  const leave = async (store: Store) => store.leave(options);
  if (options.discard) return summed(await Promise.all(stores.map(leave)));
  // What can be saved is saved first: one that is left already could not wait for the other.
  if (stores.filter(isUnsettled).length > 1) await Promise.all(stores.map(async (store) => store.save()));
  const unsettled = stores.filter(isUnsettled);
  const asked = await Promise.all(unsettled.map(leave));
  if (asked.some(isUnsaved)) return summed(asked);
  const settled = stores.filter((store) => !unsettled.includes(store));
  return summed([...asked, ...(await leaveInTurn(settled))]);
}

/** One after the other: work of a tab that is gone may turn up at the last moment. */
async function leaveInTurn(stores: readonly Store[]): Promise<LeaveResult[]> {
  const results: LeaveResult[] = [];
  for (const store of stores) {
    const result = await store.leave();
    results.push(result);
    if (isUnsaved(result)) break;
  }
  return results;
}

/** Says whether a document has work that storage does not hold: edits, questions, words not sent. */
export function isUnsettled({ snapshot }: Store): boolean {
  return !isStored(snapshot) || snapshot.problems.length > 0 || Object.keys(snapshot.unsent).length > 0;
}

function isUnsaved(result: LeaveResult): result is Unsaved {
  return result.status === 'unsaved';
}

function summed(results: readonly LeaveResult[]): LeaveResult {
  const unsaved = results.filter(isUnsaved);
  if (unsaved.length > 0) return unsaved.reduce(added);
  const isKept = results.some((result) => result.status === 'left' && result.journal === 'kept');
  return isKept ? { status: 'left', journal: 'kept' } : { status: 'left' };
}

function added(a: Unsaved, b: Unsaved): Unsaved {
  return {
    status: 'unsaved',
    edits: a.edits + b.edits,
    problems: a.problems + b.problems,
    unsent: a.unsent + b.unsent,
  };
}
