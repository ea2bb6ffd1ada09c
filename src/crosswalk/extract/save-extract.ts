import { checkIepDocument, type IepDocument, type IepKind } from '../../model/iep.js';
import { isJsonObject, isSameJson, type JsonObject } from '../../model/json.js';
import type { Viewer } from '../../model/people.js';
import { mayImportIep } from '../../rules/access-writers.js';
import { bodyToText, untilAborted } from '../../storage/border.js';
import { defaultMaxBytes, type Call, type Revision, type StorageAdapter } from '../../storage/contract.js';
import { asStorageError, StorageError, type StorageErrorCode } from '../../storage/storage-error.js';
import type { IepKey, LoadedIep } from './load-iep.js';
import { isOneImport, type IepPair } from './split-extract.js';

/** What saving an extract goes by; storage is told the `reason` with both documents. */
export interface SaveExtractOptions extends Omit<Call, 'viewer'> {
  readonly viewer: Viewer;
  /** The `revisions` of what was loaded before: ids were kept against that. Without both, nothing is saved. */
  readonly expected: LoadedIep['revisions'];
}

/**
 * What came of saving an extract.
 *
 * - `saved`: both documents are there.
 * - `conflict`: somebody brought in another extract meanwhile, and that was left alone. Load, keep the ids
 *   and save again.
 * - `failed`: `forbidden` also where this viewer may not import, `invalid` also where the two documents are
 *   no pair, or it is not said what they replace. These, `too-large` and `unsupported` are told before anything is written.
 *
 * `isHalf`: the team's document was written and the other one was not. Readers are told so
 * (`half-import` of `loadIep`), and saving the same pair once more finishes it.
 */
export type SaveExtractResult =
  | { readonly status: 'saved'; readonly revisions: Readonly<Record<IepKind, Revision>> }
  | { readonly status: 'conflict'; readonly kind: IepKind; readonly isHalf: boolean }
  | {
      readonly status: 'failed';
      readonly code: StorageErrorCode;
      readonly retryable: boolean;
      readonly isHalf: boolean;
    };

/**
 * Puts an extract in place of the former one, both documents, never over what it does not expect. The
 * team's document goes first: only those who load both could see that an import broke off, and they do;
 * a student, who loads the other one alone, sees the former import until the new one is whole. Saving a
 * pair that is there already changes nothing. Never rejects, and says nothing of what an item says.
 */
export async function saveExtract(
  storage: StorageAdapter,
  pair: IepPair,
  options: SaveExtractOptions,
): Promise<SaveExtractResult> {
  const checked = checkPair(storage, pair, options);
  if ('code' in checked) return failedBy(checked);
  const team = await saveOne(storage, { kind: 'iep-team', id: pair.team.id }, checked.team, options);
  if (team.status !== 'saved') return team;
  const shared = await saveOne(storage, { kind: 'iep-shared', id: pair.shared.id }, checked.shared, options);
  if (shared.status !== 'saved') return { ...shared, isHalf: true };
  const revisions = { 'iep-shared': shared.revision, 'iep-team': team.revision };
  return { status: 'saved', revisions };
}

type Saved = { readonly status: 'saved'; readonly revision: Revision };
type NotSaved = Exclude<SaveExtractResult, { readonly status: 'saved' }>;

function failedBy(error: unknown): NotSaved {
  const known = asStorageError(error);
  const { code, retryable } = known ?? { code: 'unavailable' as const, retryable: true };
  return { status: 'failed', code, retryable, isHalf: false };
}

/** The documents as they go into storage, or why they do not. */
function checkPair(
  { capabilities }: StorageAdapter,
  { shared, team }: IepPair,
  { viewer, expected }: SaveExtractOptions,
): Readonly<Record<keyof IepPair, JsonObject>> | StorageError {
  if (!mayImportIep(viewer) || shared.importedBy !== viewer.id)
    return new StorageError('forbidden', 'Only a case manager brings in an IEP, in their own name.');
  if (!capabilities.write) return new StorageError('unsupported', 'This storage is only read.');
  if (!expected['iep-shared'] || !expected['iep-team'])
    return new StorageError('invalid', 'What is not loaded is not replaced.');
  const [first, second]: readonly unknown[] = [shared, team];
  const isPair = isWhole('iep-shared', shared) && isWhole('iep-team', team) && isOneImport(shared, team);
  if (!isPair || !isJsonObject(first) || !isJsonObject(second))
    return new StorageError('invalid', 'The two documents are not those of one import.');
  try {
    for (const body of [first, second]) bodyToText(body, capabilities.maxBytes ?? defaultMaxBytes);
  } catch (error) {
    return asStorageError(error) ?? new StorageError('invalid', 'The documents are not plain JSON.');
  }
  return { shared: first, team: second };
}

function isWhole(kind: IepKind, document: IepDocument): boolean {
  const body: unknown = document;
  return isJsonObject(body) && typeof checkIepDocument({ kind, id: document.id }, body) !== 'string';
}

async function saveOne(
  storage: StorageAdapter,
  key: IepKey,
  body: JsonObject,
  { expected, ...call }: SaveExtractOptions,
): Promise<Saved | NotSaved> {
  try {
    const was = expected[key.kind] ?? '';
    const save = async () => storage.save(key, body, { ...call, expected: was });
    const result = await untilAborted(call.signal, save);
    if (result.status === 'saved') return result;
    // An earlier try may have got through whose answer was lost.
    const { current } = result;
    const isThere = current !== undefined && isSameJson(current.body, body);
    return isThere
      ? { status: 'saved', revision: current.revision }
      : { status: 'conflict', kind: key.kind, isHalf: false };
  } catch (error) {
    return failedBy(error);
  }
}
