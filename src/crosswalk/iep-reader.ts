import type { Viewer } from '../model/people.js';
import type { AccessReason, StorageAdapter } from '../storage/contract.js';
import type { BroughtIn } from './extract/bring-extract.js';
import type { IepExtract } from './extract/extract.js';
import type { LoadedIep } from './extract/load-iep.js';
import { StoredIep } from './stored-iep.js';

export type { BroughtIn } from './extract/bring-extract.js';
export { loadableIepKinds } from './stored-iep.js';

/**
 * What a viewer sees of an IEP at one moment. Immutable; what did not change keeps its reference.
 *
 * - `closed`: nothing was asked for yet, or the reader was closed.
 * - `opening`: it is asked for the first time, or again after a failure.
 * - `open`: `iep` says what there is, which may be nothing, and what of it could not be shown (`faults`).
 * - `failed`: nothing could be loaded; `iep.faults` says why. It may be opened again.
 */
export interface IepNow {
  readonly status: 'closed' | 'opening' | 'open' | 'failed';
  /**
   * What was loaded. Where storage could not be reached when it was loaded again, what was there before
   * stays, with the fault beside it.
   */
  readonly iep: LoadedIep | undefined;
  /** The reason that was given; none where none is asked for. */
  readonly reason: AccessReason | undefined;
}

/** The way to the IEP beside one plan, for one person. It holds what is shown in memory alone. */
export interface IepReader {
  readonly viewer: Viewer;
  /** The plan the IEP stands beside, by id: it is shown beside no other. */
  readonly planId: string;
  /** The same object while nothing changed. */
  readonly now: IepNow;
  /**
   * Whether a reason has to be given first: by everybody but the student and those who answer for the
   * student outside school. Without it nothing is loaded.
   */
  readonly asksReason: boolean;
  /** Loads what this viewer may load, once; the reason is remembered as long as the reader is there. */
  open(reason?: AccessReason): Promise<void>;
  /** Loads again what was opened. Before that it asks for nothing. */
  refresh(): Promise<void>;
  /**
   * Puts an extract in place of the former one, ids kept, then shows what is there. A newer one that
   * somebody else brought in meanwhile is a `conflict`, and is shown.
   */
  bring(extract: IepExtract): Promise<BroughtIn>;
  /** Calls after every change of `now`; the result ends it. */
  subscribe(changed: () => void): () => void;
  /** Forgets everything at once; what is still under way is shown to nobody. */
  close(): void;
}

/** The clock and timers of a reader; those of a store fit. */
export interface IepTimers {
  /** The time of day, ISO 8601 in UTC: an import is dated by it. */
  timeOfDay(): string;
  /** Calls once after a delay in milliseconds; the result cancels it. */
  after(delayMs: number, call: () => void): () => void;
}

/** What an IEP is read with. */
export interface ReadIepOptions {
  /** Where the IEP lies: the storage of the plan. */
  readonly storage: StorageAdapter;
  readonly viewer: Viewer;
  /** The plan the IEP stands beside, by id. */
  readonly planId: string;
  /** The platform's where absent. */
  readonly timers?: IepTimers;
}

/**
 * Makes the way to the IEP beside a plan. Nothing is asked of storage until it is opened, and never
 * anything this viewer may not load. It hears of newer imports where the adapter tells of changes.
 */
export function readIep(options: ReadIepOptions): IepReader {
  return new StoredIep(options);
}
