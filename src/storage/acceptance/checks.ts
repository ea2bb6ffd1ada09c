/** The few checks the cases need, so that the suite depends on no assertion library. */
import type { DocumentKey } from '../../model/document-key.js';
import { isSameJson } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import type { Revision, StorageAdapter, StorageChange, StoredDocument } from '../contract.js';
import { asStorageError } from '../storage-error.js';
import type { StorageError, StorageErrorCode } from '../storage-error.js';
import type { StorageHarness } from './harness.js';

/** Fails with these words unless the condition holds. */
export function check(condition: boolean, words: string): asserts condition {
  if (!condition) throw new Error(words);
}

/** Compares two JSON values in every part, and fails with the first place where they differ. */
export function checkSame(actual: unknown, expected: unknown, words: string): void {
  if (isSameJson(actual, expected)) return;
  const [place, left, right] = firstDifference(actual, expected, '');
  const where = place === '' ? '' : ` at ${place}`;
  throw new Error(`${words}${where}: expected ${show(right)}, got ${show(left)}`);
}

type Difference = readonly [place: string, actual: unknown, expected: unknown];

function firstDifference(actual: unknown, expected: unknown, place: string): Difference {
  if (isComposite(actual) && isComposite(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      if (Object.hasOwn(actual, key) !== Object.hasOwn(expected, key)) break;
      if (isSameJson(actual[key], expected[key])) continue;
      return firstDifference(actual[key], expected[key], `${place}/${key}`);
    }
  }
  return [place, actual, expected];
}

function isComposite(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}… (${String(text.length)} letters)` : text;
}

/** Makes the key of a plan. */
export function planKey(id: string): DocumentKey {
  return { kind: 'plan', id };
}

/** Waits for an answer, and fails in words where none comes. */
export function answer<T>(harness: StorageHarness, promise: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`${what} was never answered; a promise must settle`));
    }, harness.patienceMs ?? 2000);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** Loads a document. */
export function load(
  harness: StorageHarness,
  key: DocumentKey,
  client: StorageAdapter = harness.adapter,
): Promise<StoredDocument | undefined> {
  return answer(harness, client.load(key), 'load');
}

/** Loads a document that must be there. */
export async function loadThere(
  harness: StorageHarness,
  key: DocumentKey,
  client: StorageAdapter = harness.adapter,
): Promise<StoredDocument> {
  const found = await load(harness, key, client);
  check(found !== undefined, 'a document that was saved is not there');
  return found;
}

/** Saves a document where the expectation must hold, and gives the new revision. */
export async function save(
  harness: StorageHarness,
  key: DocumentKey,
  body: Json,
  expected: Revision,
  client: StorageAdapter = harness.adapter,
): Promise<Revision> {
  const result = await answer(harness, client.save(key, body, { expected }), 'save');
  check(result.status === 'saved', `a save that expected ${show(expected)} rightly was not taken`);
  check(
    typeof result.revision === 'string' && result.revision !== '' && result.revision !== 'absent',
    `a revision must be a text that is neither empty nor "absent", not ${show(result.revision)}`,
  );
  return result.revision;
}

/** Creates a document and gives its revision. */
export function create(harness: StorageHarness, key: DocumentKey, body: Json): Promise<Revision> {
  return save(harness, key, body, 'absent');
}

/** Removes a document where the expectation must hold. */
export async function remove(
  harness: StorageHarness,
  key: DocumentKey,
  expected: Revision,
  client: StorageAdapter = harness.adapter,
): Promise<void> {
  const result = await answer(harness, client.remove(key, { expected }), 'remove');
  check(result.status === 'removed', 'a removal that expected the stored revision was not taken');
}

/** Saves where the expectation must not hold, and checks the document that the conflict carries. */
export async function checkConflict(
  harness: StorageHarness,
  key: DocumentKey,
  expected: Revision,
  current: StoredDocument | undefined,
): Promise<void> {
  const attempt = harness.adapter.save(key, { from: 'the late one' }, { expected });
  const result = await answer(harness, attempt, 'save');
  check(result.status === 'conflict', `a save that expected ${show(expected)} wrongly was taken`);
  checkSame(result.current?.body, current?.body, 'the conflict carries the wrong document');
  checkSame(result.current?.revision, current?.revision, 'the conflict carries the wrong revision');
  checkSame((await load(harness, key))?.body, current?.body, 'a refused save changed the document');
}

/** Waits for a call to fail with one of these codes, and gives the error. */
export async function checkFails(
  harness: StorageHarness,
  call: () => Promise<unknown>,
  codes: readonly StorageErrorCode[],
  what: string,
): Promise<StorageError> {
  const wanted = codes.join(' or ');
  const outcome = await answer(harness, outcomeOf(call), what);
  check('error' in outcome, `${what} should be refused as ${wanted}, and was not`);
  const error = asStorageError(outcome.error);
  check(error !== undefined, `${what} failed with ${String(outcome.error)}, not with a storage error`);
  check(codes.includes(error.code), `${what} should fail as ${wanted}, and failed as ${error.code}`);
  return error;
}

/** A call that throws before it gives its promise has broken the contract in a way of its own. */
async function outcomeOf(call: () => Promise<unknown>): Promise<{ error: unknown } | object> {
  let promise: Promise<unknown>;
  try {
    promise = call();
  } catch (error) {
    throw new Error(`a call threw instead of rejecting: ${String(error)}`, { cause: error });
  }
  return promise.then(
    () => ({}),
    (error: unknown) => ({ error }),
  );
}

/** Collects what a subscription tells, and waits for more of it. */
export class Heard {
  readonly changes: StorageChange[] = [];
  readonly listener = (change: StorageChange): void => {
    this.changes.push(change);
    for (const look of [...this.#waiting]) look();
  };
  readonly #waiting = new Set<() => void>();

  /** Waits until a change that fits has been told. */
  async until(
    harness: StorageHarness,
    fits: (change: StorageChange) => boolean,
    what: string,
  ): Promise<void> {
    const told = new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.changes.some(fits)) resolve();
      };
      this.#waiting.add(look);
      look();
    });
    await answer(harness, told, `word of ${what}`);
  }
}
