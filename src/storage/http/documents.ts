/** The requests of the protocol that are about documents. */
import type { DocumentKey, DocumentKind } from '../../model/document-key.js';
import { isJsonObject } from '../../model/json.js';
import type { Json } from '../../model/json.js';
import type { Call, DocumentPage, Revision, StoredDocument } from '../contract.js';
import { randomToken } from '../random-token.js';
import { canBeSent, faultOf, jsonOf, noAnswer, revisionOf } from './answers.js';
import type { Fault } from './answers.js';
import { encodedPart } from './requests.js';
import type { Asked, Requests } from './requests.js';

/** What became of a write. */
export type Written<Done> =
  | { readonly status: 'done'; readonly answer: Done }
  | { readonly status: 'conflict'; readonly current: StoredDocument | undefined };

/** What a write is made with. */
export type WriteCall = Call & { readonly expected: Revision };

/** Loads a document, or undefined where there is none that this viewer may know of. */
export async function loadDocument(
  requests: Requests,
  key: DocumentKey,
  call: Call | undefined,
): Promise<StoredDocument | undefined> {
  return requests.ask({ path: pathOf(key) }, call, async (response) => {
    if (response.status === 200) return { revision: revisionOf(response), body: await jsonOf(response) };
    const fault = await faultIn(requests, response);
    // A bare 404 may come from a server that is being set up, and would take the plan for removed.
    if (fault.status === 404 && fault.problem) return undefined;
    throw fault.error;
  });
}

/** Saves a text where the expected revision is stored, and gives the new one. */
export async function saveDocument(
  requests: Requests,
  key: DocumentKey,
  text: string,
  call: WriteCall,
): Promise<Written<Revision>> {
  const written = await write(requests, key, call, { method: 'PUT', body: text }, revisionOf);
  if (written.status === 'conflict' && (written.current?.revision ?? 'absent') === call.expected)
    throw noAnswer('refuses what it says is stored');
  return written;
}

/** Removes a document where the expected revision is stored. */
export async function removeDocument(
  requests: Requests,
  key: DocumentKey,
  call: WriteCall,
): Promise<Written<undefined>> {
  return write(requests, key, call, { method: 'DELETE' }, () => undefined);
}

/** Lists the keys of one kind. */
export async function listDocuments(
  requests: Requests,
  kind: DocumentKind,
  call: (Call & { readonly after?: string }) | undefined,
  limit: number,
): Promise<DocumentPage> {
  const after = call?.after === undefined ? '' : `&after=${encodedPart(call.after)}`;
  const path = `/documents?kind=${encodedPart(kind)}&limit=${limit}${after}`;
  return requests.ask({ path }, call, async (response) => {
    if (response.status !== 200) throw (await faultIn(requests, response)).error;
    return pageIn(await jsonOf(response), kind);
  });
}

/** The token is the same for every try, so that a server does the write once and answers alike. */
async function write<Done>(
  requests: Requests,
  key: DocumentKey,
  call: WriteCall,
  asked: Pick<Asked, 'method' | 'body'>,
  done: (response: Response) => Done,
): Promise<Written<Done>> {
  // A revision of another storage is not this server's newest one.
  if (!canBeSent(call.expected)) return conflictBy(requests, key, call);
  const headers = {
    ...(asked.body !== undefined && { 'Content-Type': 'application/json' }),
    ...conditionOf(asked, call.expected),
    'Idempotency-Key': randomToken(),
  };
  const answer = await requests.ask({ ...asked, path: pathOf(key), headers }, call, async (response) => {
    const { status } = response;
    if (status === 204 || (status === 201 && asked.method === 'PUT')) return { done: done(response) };
    const fault = await faultIn(requests, response);
    if (status === 409 || status === 412) return { current: fault.problem?.current };
    throw fault.error;
  });
  if ('done' in answer) return { status: 'done', answer: answer.done };
  const { current } = answer;
  return current ? { status: 'conflict', current } : conflictBy(requests, key, call);
}

/** Where a refusal does not carry the document, it is looked for: a plan is not removed by a proxy's leaving it out. */
async function conflictBy(
  requests: Requests,
  key: DocumentKey,
  call: Call,
): Promise<{ readonly status: 'conflict'; readonly current: StoredDocument | undefined }> {
  return { status: 'conflict', current: await loadDocument(requests, key, call) };
}

function conditionOf({ body }: Pick<Asked, 'body'>, expected: Revision): Readonly<Record<string, string>> {
  const isCreation = body !== undefined && expected === 'absent';
  return isCreation ? { 'If-None-Match': '*' } : { 'If-Match': `"${expected}"` };
}

/** A query, for proxies fold dots and slashes in a path. */
function pathOf({ kind, id }: DocumentKey): string {
  return `/document?kind=${encodedPart(kind)}&id=${encodedPart(id)}`;
}

async function faultIn({ timers }: Requests, response: Response): Promise<Fault> {
  return faultOf(response, timers.timeOfDay());
}

function pageIn(said: Json, kind: DocumentKind): DocumentPage {
  const { keys, next } = isJsonObject(said) ? said : {};
  if (!Array.isArray(keys) || (next !== undefined && typeof next !== 'string')) throw noAnswer('is no list');
  const own = keys.map((key: unknown) => {
    const id = isJsonObject(key) && key.kind === kind ? key.id : undefined;
    if (typeof id !== 'string') throw noAnswer('lists what was not asked for');
    return { kind, id };
  });
  return next === undefined ? { keys: own } : { keys: own, next };
}
