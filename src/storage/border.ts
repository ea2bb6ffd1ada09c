/**
 * What every adapter does at its border: check what comes in, and settle when the caller gives up.
 * Published so that a vendor's adapter need not write these checks again.
 */
import type { DocumentKey } from '../model/document-key.js';
import type { Json } from '../model/json.js';
import type { Revision } from './contract.js';
import { StorageError } from './storage-error.js';

/** How deep a body may be nested. Engines differ in where they give up; all of them reach this. */
const maxDepth = 500;

/**
 * Checks a key that came from outside.
 * @throws StorageError `invalid` where a part is missing, empty, or holds half a character.
 */
export function checkKey(key: DocumentKey): void {
  const given: unknown = key;
  if (typeof given !== 'object' || given === null) {
    throw new StorageError('invalid', 'No document key.');
  }
  checkKeyPart(key.kind, 'kind');
  checkKeyPart(key.id, 'id');
}

function checkKeyPart(part: unknown, name: string): void {
  if (typeof part !== 'string' || part === '') {
    throw new StorageError('invalid', `The ${name} of a document key must be a text that is not empty.`);
  }
  if (/\p{Surrogate}/u.test(part)) {
    throw new StorageError('invalid', `The ${name} of a document key holds half a character.`);
  }
}

/**
 * Checks what a write expects to find. A write that names nothing would overwrite blindly.
 * @throws StorageError `invalid`
 */
export function checkExpected(call: { readonly expected: Revision } | undefined): Revision {
  const expected: unknown = call?.expected;
  if (typeof expected === 'string' && expected !== '') return expected;
  throw new StorageError('invalid', 'A write must name the revision it expects.');
}

/**
 * Checks the size of a page, in keys.
 * @throws StorageError `invalid` where it is not a whole number above zero.
 */
export function checkLimit(limit: number | undefined, ownLimit: number): number {
  if (limit === undefined) return ownLimit;
  if (Number.isInteger(limit) && limit > 0) return Math.min(limit, ownLimit);
  throw new StorageError('invalid', 'The limit of a page must be a whole number above zero.');
}

/**
 * Turns a body into JSON text: the copy that goes into storage. Lone surrogates are kept, as JSON
 * escapes. Anything that JSON would change silently (undefined, NaN, dates, functions) is refused.
 * @param maxBytes the largest text taken, in bytes of UTF-8
 * @throws StorageError `invalid` where the body is not plain JSON, `too-large` where it is too long
 */
export function bodyToText(body: Json, maxBytes: number): string {
  checkJson(body, 0);
  const text = JSON.stringify(body);
  if (isLongerThan(text, maxBytes)) {
    throw new StorageError('too-large', `The document is larger than ${String(maxBytes)} bytes.`);
  }
  return text;
}

/**
 * Reads a body back from its text.
 * @throws StorageError `corrupt` where the text is not JSON.
 */
export function textToBody(text: unknown): Json {
  try {
    if (typeof text === 'string') return JSON.parse(text) as Json;
  } catch {
    // The parser's message quotes the document, so it is not passed on as a cause.
  }
  throw new StorageError('corrupt', 'The stored document cannot be read.');
}

/**
 * Waits for work, but no longer than the caller's signal allows.
 * @throws StorageError `aborted` as soon as the signal fires; the work itself may still finish.
 */
export async function untilAborted<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  if (signal === undefined) return work();
  if (signal.aborted) throw abortedError();
  let stopListening = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    const handleAbort = (): void => {
      reject(abortedError());
    };
    signal.addEventListener('abort', handleAbort, { once: true });
    stopListening = () => {
      signal.removeEventListener('abort', handleAbort);
    };
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    stopListening();
  }
}

function abortedError(): StorageError {
  return new StorageError('aborted', 'The caller ended the wait.');
}

/** Cycles need no memory of their own: they run into the depth. */
function checkJson(value: unknown, depth: number): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object') throw notJson(`a value of type ${typeof value}`);
  if (depth >= maxDepth) throw notJson(`more than ${maxDepth} levels, or a circle`);
  if (!Array.isArray(value)) checkIsPlain(value);
  // A hole in a list is read as undefined, which is refused.
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const part of parts) if (typeof part !== 'string') checkJson(part, depth + 1);
}

function checkIsPlain(value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of another window has another Object.prototype, so its place is asked, not its name.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return;
  throw notJson('an object that is not plain');
}

function notJson(what: string): StorageError {
  return new StorageError('invalid', `The document is not plain JSON: it holds ${what}.`);
}

function isLongerThan(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  // A UTF-16 unit takes three bytes at most, so short texts need not be encoded to be measured.
  return text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes;
}
