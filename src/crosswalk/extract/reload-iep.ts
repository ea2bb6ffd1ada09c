import { iepKinds, type IepDocument, type IepKind } from '../../model/iep.js';
import type { Viewer } from '../../model/people.js';
import type { Call, StorageAdapter } from '../../storage/contract.js';
import { loadIep, type IepFault, type LoadedIep } from './load-iep.js';

/** What loading again goes by. */
export interface ReloadOptions extends Omit<Call, 'viewer'> {
  /** What was loaded before, if anything. */
  readonly before: LoadedIep | undefined;
}

/**
 * Loads the IEP beside a plan again. A document that storage could not give just now stays as it was, with
 * the fault beside it; one that is gone, or is not this viewer's any more, does not. Never rejects.
 */
export async function reloadIep(
  storage: StorageAdapter,
  viewer: Viewer,
  planId: string,
  { before, ...call }: ReloadOptions,
): Promise<LoadedIep> {
  const { faults, ...loaded } = await loadIep(storage, viewer, planId, call);
  const next = { ...loaded, faults: faults.map(withoutWaiting) };
  return before ? withFormer(before, next) : next;
}

/** Who stops waiting learns no more than that storage is out of reach. */
function withoutWaiting(fault: IepFault): IepFault {
  return fault.code === 'aborted' ? { ...fault, code: 'unavailable' } : fault;
}

function withFormer(before: LoadedIep, next: LoadedIep): LoadedIep {
  const lost = next.faults.filter(({ code }) => code === 'unavailable').map(({ kind }) => kind);
  if (lost.length === 0) return next;
  // One half of before and one of today would look like an import that broke off.
  const from = (kind: IepKind): LoadedIep =>
    lost.includes(kind) || (documentOf(before, kind) && documentOf(next, kind)) ? before : next;
  const [shared, team] = iepKinds.map((kind) => documentOf(from(kind), kind));
  const revisions = iepKinds.flatMap((kind) => {
    const revision = from(kind).revisions[kind];
    return revision === undefined ? [] : [[kind, revision] as const];
  });
  const brokenOff = before.faults.filter(({ code }) => code === 'half-import');
  return {
    ...(shared ? { shared } : {}),
    ...(team ? { team } : {}),
    faults: [...next.faults, ...brokenOff],
    revisions: Object.fromEntries(revisions),
  };
}

function documentOf({ shared, team }: LoadedIep, kind: IepKind): IepDocument | undefined {
  return kind === 'iep-shared' ? shared : team;
}
