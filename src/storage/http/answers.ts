/** Reads a server's answers. What is not an answer of the protocol counts as none. */
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import type { Revision, StoredDocument } from '../contract.js';
import { StorageError } from '../storage-error.js';
import type { StorageErrorCode, StorageErrorDetails } from '../storage-error.js';

/** What a server says beside the status of an answer that is no success (RFC 9457). */
export interface Problem {
  /** The last part of its `type`, such as `forbidden`. */
  readonly name: string;
  readonly pointers: readonly string[];
  readonly current: StoredDocument | undefined;
}

/** An answer that is no success. */
export interface Fault {
  readonly status: number;
  /** Undefined where somebody between page and server answered, or the server outside of the protocol. */
  readonly problem: Problem | undefined;
  readonly error: StorageError;
}

/** What a status means; every other one says that trying again may help. */
const codes: Readonly<Partial<Record<number, StorageErrorCode>>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'forbidden',
  405: 'unsupported',
  413: 'too-large',
  414: 'invalid',
  415: 'invalid',
  422: 'invalid',
  428: 'invalid',
  501: 'unsupported',
  507: 'quota',
};

/** What these say holds whoever says it. A filter's bare 403 must not set a student's work aside. */
const plainStatuses: readonly number[] = [401, 413, 507];

/** A server that asks for more is asked again all the same: its clock or ours may be years off. */
const longestRetryAfterMs = 900_000;

/** A revision as a header can carry it. */
const revisionLetters = '[\\x21\\x23-\\x7e]+';
const wholeRevision = new RegExp(`^${revisionLetters}$`);
const entityTag = new RegExp(`^(?:W/)?"(${revisionLetters})"$`);

/** Says whether a revision may be one of a server's; one of another storage may hold any letter. */
export function canBeSent(revision: Revision): boolean {
  return wholeRevision.test(revision);
}

/** Gives the revision an answer names. One that a proxy has made weak is read as its value. */
export function revisionOf(response: Response): Revision {
  const revision = entityTag.exec(response.headers.get('ETag') ?? '')?.[1];
  if (revision !== undefined && revision !== 'absent') return revision;
  throw noAnswer('carries no ETag that can be read; from another origin it must be exposed');
}

/** Reads the JSON of an answer. */
export async function jsonOf(response: Response): Promise<Json> {
  if (!isJson(response)) throw noAnswer('is not JSON');
  const text = await response.text();
  try {
    return JSON.parse(text) as Json;
  } catch {
    // The parser's message quotes the document, so it is not passed on as a cause.
    throw noAnswer('is cut short, or not JSON');
  }
}

/** Reads an answer that is no success. */
export async function faultOf(response: Response, timeOfDay: string): Promise<Fault> {
  const { status } = response;
  const problem = await problemOf(response);
  const code = codeOf(response, problem);
  const retryAfterMs = code === 'unavailable' ? retryAfterOf(response, timeOfDay) : undefined;
  const details: StorageErrorDetails = {
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    // Making room on the device would not help.
    ...(code === 'quota' && { full: 'server' }),
    ...(code === 'forbidden' && status === 403 && problem && { pointers: problem.pointers }),
  };
  return { status, problem, error: new StorageError(code, `The server answered ${status}.`, details) };
}

/** Something answered, and it was not the protocol's server: a captive portal, say. */
export function noAnswer(what: string): StorageError {
  return new StorageError('unavailable', `The answer ${what}.`);
}

function codeOf(response: Response, problem: Problem | undefined): StorageErrorCode {
  const { status, type } = response;
  // Whoever is signed out is often led to a page to sign in.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'unauthenticated';
  if (problem?.name === 'corrupt') return 'corrupt';
  const isMeant = problem !== undefined || plainStatuses.includes(status);
  return (isMeant ? codes[status] : undefined) ?? 'unavailable';
}

function isJson(response: Response): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\b/i.test(response.headers.get('Content-Type') ?? '');
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!/^application\/problem\+json\b/i.test(type)) return undefined;
  const body = await jsonOf(response).catch(() => undefined);
  if (!isJsonObject(body)) return undefined;
  const pointers = Array.isArray(body.pointers) ? body.pointers : [];
  return {
    name: typeof body.type === 'string' ? body.type.slice(body.type.lastIndexOf('/') + 1) : '',
    pointers: pointers.filter((pointer) => typeof pointer === 'string'),
    current: storedIn(body.current),
  };
}

function storedIn(current: Json | undefined): StoredDocument | undefined {
  if (!isJsonObject(current) || current.body === undefined) return undefined;
  const { body, revision } = current;
  return typeof revision === 'string' && canBeSent(revision) ? { body, revision } : undefined;
}

/** A date is compared with the server's own clock where the answer tells it. */
function retryAfterOf({ headers }: Response, timeOfDay: string): number | undefined {
  const said = headers.get('Retry-After');
  if (said === null) return undefined;
  const ms = /^\d+$/.test(said)
    ? Number(said) * 1000
    : Date.parse(said) - Date.parse(headers.get('Date') ?? timeOfDay);
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, ms), longestRetryAfterMs);
}
