/**
 * What went wrong with a storage call.
 *
 * - `unavailable`: no network, server down, database blocked; trying again may help.
 * - `unauthenticated`: nobody, or somebody else, is signed in.
 * - `forbidden`: the viewer may not do this; `pointers` name the refused places.
 * - `quota`: the device or account is full; `full` says which.
 * - `too-large`: the body is over `maxBytes`.
 * - `invalid`: the call or its body is malformed.
 * - `corrupt`: what is stored cannot be read.
 * - `unsupported`: this adapter cannot do this.
 * - `closed`: the adapter was closed.
 * - `aborted`: the caller's signal ended the wait.
 */
export type StorageErrorCode =
  | 'unavailable'
  | 'unauthenticated'
  | 'forbidden'
  | 'quota'
  | 'too-large'
  | 'invalid'
  | 'corrupt'
  | 'unsupported'
  | 'closed'
  | 'aborted';

/** The optional facts of a storage error. */
export interface StorageErrorDetails {
  /** Whether the same call may succeed later; by default only for `unavailable`. */
  readonly retryable?: boolean;
  /** How long to wait before trying again, in milliseconds. */
  readonly retryAfterMs?: number;
  /** JSON pointers (RFC 6901) of what was refused. */
  readonly pointers?: readonly string[];
  /** What is full, for `quota`; the device where absent. */
  readonly full?: 'device' | 'server';
  readonly cause?: unknown;
}

/**
 * The one error of storage adapters. Tell it by its `code` through {@link asStorageError}, never by
 * `instanceof`: a page may hold two copies of this package. The message holds no student data.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;
  readonly retryable: boolean;
  readonly retryAfterMs?: number;
  readonly pointers?: readonly string[];
  readonly full?: 'device' | 'server';

  constructor(code: StorageErrorCode, message: string, details: StorageErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.retryable = details.retryable ?? code === 'unavailable';
    if (details.retryAfterMs !== undefined) this.retryAfterMs = details.retryAfterMs;
    if (details.pointers !== undefined) this.pointers = details.pointers;
    if (details.full !== undefined) this.full = details.full;
  }
}

const codes: ReadonlySet<string> = new Set<StorageErrorCode>([
  'unavailable',
  'unauthenticated',
  'forbidden',
  'quota',
  'too-large',
  'invalid',
  'corrupt',
  'unsupported',
  'closed',
  'aborted',
]);

/** Reads an error as a storage error, from whichever copy of the package it comes. */
export function asStorageError(error: unknown): StorageError | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return codes.has(String(error.code)) ? (error as StorageError) : undefined;
}
