import type { DocumentKey } from '../../model/document-key.js';
import {
  checkIepDocument,
  iepKinds,
  type IepDocument,
  type IepDocumentFault,
  type IepKind,
} from '../../model/iep.js';
import type { Viewer } from '../../model/people.js';
import { mayLoad } from '../../rules/access-writers.js';
import { untilAborted } from '../../storage/border.js';
import type { Call, Revision, StorageAdapter } from '../../storage/contract.js';
import { asStorageError, type StorageErrorCode } from '../../storage/storage-error.js';
import { isOneImport, type IepPair } from './split-extract.js';

/**
 * Why a part of an IEP is not shown, or not to be trusted.
 *
 * - what `checkIepDocument` or the storage says;
 * - `half-import`: the document for everybody is not of the import that the team's is of, or not there at
 *   all: it was left behind when an import broke off. Whoever imports brings the extract in once more.
 */
export interface IepFault {
  readonly kind: IepKind;
  readonly code: IepDocumentFault | StorageErrorCode | 'half-import';
}

/** What of an IEP this viewer may know. */
export interface LoadedIep extends Partial<IepPair> {
  readonly faults: readonly IepFault[];
  /**
   * The revision of each document that could be loaded: what the next import has to expect. None of one
   * that newer code wrote, for that is not to be replaced.
   */
  readonly revisions: Readonly<Partial<Record<IepKind, Revision | 'absent'>>>;
}

/**
 * Loads the IEP beside a plan: those documents alone that this viewer may load, each checked. For whom
 * there is nothing to load, nothing is asked for, so that it looks the same whether or not there is an IEP;
 * where a server says `forbidden`, it looks so too. Never rejects, and settles when `options.signal` fires.
 * @param options the reason that was given, which storage is told with every call; what ends the wait
 */
export async function loadIep(
  storage: StorageAdapter,
  viewer: Viewer,
  planId: string,
  options: Omit<Call, 'viewer'> = {},
): Promise<LoadedIep> {
  const call: Call = { ...options, viewer };
  const kinds = iepKinds.filter((kind) => mayLoad(viewer, kind));
  const loaded = await Promise.all(kinds.map((kind) => loadOne(storage, { kind, id: planId }, call)));
  const documentOf = (kind: IepKind): IepDocument | undefined =>
    loaded.find((each) => each.kind === kind)?.document;
  const [shared, team] = [documentOf('iep-shared'), documentOf('iep-team')];
  const faults = loaded.flatMap(({ kind, code }): IepFault[] => (code ? [{ kind, code }] : []));
  const revisions = Object.fromEntries(
    loaded.flatMap(({ kind, revision }) => (revision === undefined ? [] : [[kind, revision]])),
  );
  const isLeftBehind = team && (shared ? !isOneImport(shared, team) : revisions['iep-shared'] === 'absent');
  return {
    ...(shared ? { shared } : {}),
    ...(team ? { team } : {}),
    faults: isLeftBehind ? [...faults, { kind: 'iep-shared', code: 'half-import' }] : faults,
    revisions,
  };
}

/** Names a document of an IEP. */
export interface IepKey extends DocumentKey {
  readonly kind: IepKind;
}

interface LoadedOne {
  readonly kind: IepKind;
  readonly document?: IepDocument;
  readonly revision?: Revision | 'absent';
  readonly code?: IepFault['code'];
}

async function loadOne(storage: StorageAdapter, key: IepKey, call: Call): Promise<LoadedOne> {
  const { kind } = key;
  try {
    const stored = await untilAborted(call.signal, async () => storage.load(key, call));
    if (!stored) return { kind, revision: 'absent' };
    const result = checkIepDocument(key, stored.body);
    if (result === 'newer-schema') return { kind, code: result };
    const { revision } = stored;
    return typeof result === 'string'
      ? { kind, revision, code: result }
      : { kind, revision, document: result };
  } catch (error) {
    const code = asStorageError(error)?.code ?? 'unavailable';
    return code === 'forbidden' ? { kind } : { kind, code };
  }
}
