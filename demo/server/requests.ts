import { documentKinds, type DocumentKey, type DocumentKind, type Revision } from 'ilp-elements/core';
import { checkKey } from 'ilp-elements/storage/border';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problems.js';
import type { SignedIn } from './sign-in.js';

/** Longer ids would not fit into an index, nor into a notification. */
const longestId = 400;
const reasons = ['teaching', 'meeting', 'review', 'other'] as const;

/** What a write expects to find; undefined: nothing. */
export type Expected = Revision | undefined;

/** Reads a text of a query or a header; undefined where there is none, refused where it is there twice. */
function single(value: unknown, name: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new Problem('invalid', { detail: `${name} stands there more than once.` });
}

function parameter(request: FastifyRequest, name: string): unknown {
  return typeof request.query === 'object' && request.query !== null
    ? new Map(Object.entries(request.query)).get(name)
    : undefined;
}

/** Reads one text of the query. */
export function queryText(request: FastifyRequest, name: string): string | undefined {
  return single(parameter(request, name), name);
}

/** Reads all texts of the query under a name. */
export function queryTexts(request: FastifyRequest, name: string): readonly string[] {
  const value = parameter(request, name);
  const values: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.filter((each) => typeof each === 'string');
}

/** Reads a kind of document. */
export function kindOf(text: string | undefined): DocumentKind {
  const kind = documentKinds.find((each) => each === text);
  if (kind === undefined) throw new Problem('invalid', { detail: 'There is no such kind of document.' });
  return kind;
}

/** Checks a key as it came in. */
export function keyOf(kindText: string | undefined, id: string | undefined): DocumentKey {
  const key = { kind: kindOf(kindText), id: id ?? '' };
  try {
    checkKey(key);
  } catch {
    throw new Problem('invalid', { detail: 'The id of a document is missing.' });
  }
  if (key.id.length > longestId || key.id.includes('\0'))
    throw new Problem('invalid', {
      detail: `An id has ${longestId} letters at most, and none of them null.`,
    });
  return key;
}

/** Reads the key of `?kind=plan&id=…`. */
export function requestKey(request: FastifyRequest): DocumentKey {
  return keyOf(queryText(request, 'kind'), queryText(request, 'id'));
}

/** Reads an entity tag; a proxy that compresses makes it a weak one, and means the same. */
export function tagValue(header: string): string | undefined {
  return /^(?:W\/)?"([\x21\x23-\x7e]+)"$/.exec(header.trim())?.[1];
}

/** Reads which one of two expectations a write carries. */
export function expectedBy(request: FastifyRequest): Expected {
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers;
  if (match === undefined && noneMatch === undefined) throw new Problem('expectation-missing');
  const revision = match === undefined ? undefined : tagValue(match);
  const isOne = match === undefined ? noneMatch === '*' : noneMatch === undefined && revision !== undefined;
  if (!isOne) throw new Problem('invalid', { detail: 'A write carries one If-Match or If-None-Match: *.' });
  return revision;
}

/** Reads the token that all repetitions of one save share. */
export function repetitionToken(request: FastifyRequest): string | null {
  const token = single(request.headers['idempotency-key'], 'Idempotency-Key');
  if (token === undefined) return null;
  if (/^[\x20-\x7e]{1,100}$/.test(token)) return token;
  throw new Problem('invalid', { detail: 'An Idempotency-Key has 1 to 100 plain letters.' });
}

/** Reads why somebody looks into an IEP, as they said. */
export function reasonOf(request: FastifyRequest): string | null {
  const text = single(request.headers['ilp-reason'], 'Ilp-Reason');
  if (text === undefined) return null;
  const reason = reasons.find((each) => each === text);
  if (reason === undefined) throw new Problem('invalid', { detail: 'There is no such reason.' });
  return reason;
}

/** Refuses a call that is made on behalf of another person than the one who is signed in. */
export function checkViewer(request: FastifyRequest, { person }: SignedIn): void {
  const header = single(request.headers['ilp-viewer'], 'Ilp-Viewer');
  if (header === undefined || decoded(header) === person) return;
  throw new Problem('unauthenticated', { detail: 'Somebody else is signed in.' });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
