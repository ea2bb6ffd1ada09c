import type { Call, StorageAdapter } from '../../storage/contract.js';
import type { Viewer } from '../../model/people.js';
import type { IepExtract } from './extract.js';
import { keepIds, type KeptReport } from './keep-ids.js';
import type { LoadedIep } from './load-iep.js';
import { saveExtract, type SaveExtractResult } from './save-extract.js';
import { joinIep, splitExtract } from './split-extract.js';

/** What came of bringing in an extract: what {@link saveExtract} says, and what the extract changes. */
export type BroughtIn = SaveExtractResult & { readonly report: KeptReport };

/** What bringing in an extract goes by. */
export interface BringOptions extends Omit<Call, 'viewer'> {
  readonly viewer: Viewer;
  readonly planId: string;
  /** What was loaded; undefined where nothing was, and then nothing is saved. */
  readonly before: LoadedIep | undefined;
  /** ISO 8601, UTC. The same again finishes an import whose answer was lost. */
  readonly importedAt: string;
}

/** Puts an extract in place of the former one: ids kept, parted into its two documents, saved. Never rejects. */
export async function bringExtract(
  storage: StorageAdapter,
  extract: IepExtract,
  { viewer, planId, before, importedAt, ...call }: BringOptions,
): Promise<BroughtIn> {
  const { extract: named, report } = keepIds((before && joinIep(before))?.items ?? {}, extract);
  const pair = splitExtract(named, { planId, importedBy: viewer.id, importedAt });
  const result = await saveExtract(storage, pair, { ...call, viewer, expected: before?.revisions ?? {} });
  // Who stops waiting learns no more than that storage is out of reach, and may try again.
  const isOutOfTime = result.status === 'failed' && result.code === 'aborted';
  return isOutOfTime ? { ...result, code: 'unavailable', retryable: true, report } : { ...result, report };
}
