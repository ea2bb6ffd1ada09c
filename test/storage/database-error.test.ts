import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toStorageError } from '../../src/storage/database-error.js';
import { StorageError } from '../../src/storage/storage-error.js';

/** What a browser calls it, what the contract calls it, and whether trying again may help. */
const table = [
  ['QuotaExceededError', 'quota', false],
  ['SecurityError', 'unavailable', false],
  ['NotAllowedError', 'unavailable', false],
  ['InvalidStateError', 'unavailable', false],
  ['VersionError', 'unavailable', false],
  ['UnknownError', 'unavailable', true],
  ['AbortError', 'unavailable', true],
  ['TimeoutError', 'unavailable', true],
  ['NotFoundError', 'corrupt', false],
  ['NotReadableError', 'corrupt', false],
  ['DataError', 'invalid', false],
  ['DataCloneError', 'invalid', false],
] as const;

describe('toStorageError', () => {
  for (const [name, code, retryable] of table) {
    it(`reads ${name} as ${code}`, () => {
      const cause = new DOMException('Made by a test.', name);
      const error = toStorageError(cause);
      assert.deepEqual([error.code, error.retryable, error.cause], [code, retryable, cause]);
    });
  }

  it('gives a storage error back as it is', () => {
    const error = new StorageError('aborted', 'Enough.');
    assert.equal(toStorageError(error), error);
  });

  it('reads what is no error at all as unavailable', () => {
    for (const thrown of [undefined, null, 'text', {}]) {
      assert.equal(toStorageError(thrown).code, 'unavailable');
    }
  });
});
