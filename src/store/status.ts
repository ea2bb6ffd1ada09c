import type { StorageError, StorageErrorCode } from '../storage/storage-error.js';

/** Why storage did not do what it was asked; `server-full`: a `quota` about which the person can do nothing. */
export type RequestFailure = StorageErrorCode | 'server-full';

/** Why a document is not being saved right now. */
export type KeptReason = RequestFailure | 'offline' | 'newer-schema';

/** Says why a request failed; what is no error of storage may pass. */
export function requestFailureOf(failure: StorageError | undefined): RequestFailure {
  if (failure?.code === 'quota' && failure.full === 'server') return 'server-full';
  return failure?.code ?? 'unavailable';
}

/**
 * How safe a person's work is; shown as one plain sentence.
 *
 * - `saved`: storage holds everything.
 * - `saving`: on its way.
 * - `kept`: not saved yet; kept on this device, or only in this page (`place`).
 * - `needs-you`: somebody has to answer a question or sign in again.
 */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'kept'; readonly place: 'device' | 'page'; readonly reason: KeptReason }
  | {
      readonly kind: 'needs-you';
      readonly reason: 'problems' | 'sign-in';
      readonly place: 'saved' | 'device' | 'page';
      /** Storage holds every edit but those in question. */
      readonly isStored?: true;
    };

/** The facts a status is made from. */
export interface StatusFacts {
  readonly pending: number;
  readonly problems: number;
  readonly failure: KeptReason | undefined;
  /** Whether the journal holds what is pending, and outlives the page. */
  readonly isJournaled: boolean;
}

/** Sums the facts up; what needs a person comes first, then what is not safe. */
export function statusOf(facts: StatusFacts): SaveStatus {
  const { pending, problems, failure, isJournaled } = facts;
  const place = isJournaled ? 'device' : 'page';
  const unsettled = pending > 0 || problems > 0;
  const rest = pending === 0 && problems > 0 ? ({ isStored: true } as const) : {};
  if (failure === 'unauthenticated')
    return { kind: 'needs-you', reason: 'sign-in', place: unsettled ? place : 'saved', ...rest };
  if (problems > 0) return { kind: 'needs-you', reason: 'problems', place, ...rest };
  if (pending === 0) return { kind: 'saved' };
  return failure ? { kind: 'kept', place, reason: failure } : { kind: 'saving' };
}

/**
 * Says whether storage holds every edit a document shows. What is in question is shown apart and not
 * counted; neither are words that were not sent.
 */
export function isStored({ status }: { readonly status: SaveStatus }): boolean {
  if (status.kind !== 'needs-you') return status.kind === 'saved';
  return status.place === 'saved' || status.isStored === true;
}
