import { asStorageError, StorageError } from './storage-error.js';

/**
 * Turns whatever IndexedDB threw into a storage error. The browser's error stays on as the cause:
 * its messages speak of the database, never of what is in a document.
 */
export function toStorageError(error: unknown): StorageError {
  const known = asStorageError(error);
  if (known !== undefined) return known;
  const [code, message, retryable] = explain(nameOf(error));
  return new StorageError(code, message, { retryable, cause: error });
}

type Explanation = readonly [StorageError['code'], string, boolean];

function explain(name: string): Explanation {
  switch (name) {
    case 'QuotaExceededError':
      return ['quota', 'This device has no room left for the document.', false];
    case 'SecurityError':
    case 'NotAllowedError':
      return ['unavailable', 'The browser does not let this page keep data.', false];
    case 'VersionError':
      return ['unavailable', 'A newer version of this page keeps its data here; reload.', false];
    // Refusals of private windows: Firefox answers InvalidStateError when it opens a database there.
    case 'InvalidStateError':
      return ['unavailable', 'The database cannot be opened in this window.', false];
    case 'NotFoundError':
      return ['corrupt', 'The database lacks its tables.', false];
    case 'DataError':
    case 'DataCloneError':
      return ['invalid', 'The database does not take this value.', false];
    case 'NotReadableError':
      return ['corrupt', 'The database cannot read what it holds.', false];
    default:
      return ['unavailable', 'The database did not answer as it should.', true];
  }
}

function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('name' in error)) return '';
  return String(error.name);
}
