import assert from 'node:assert/strict';
import type { DocumentKey, Json, JsonObject } from 'ilp-elements';
import { assertDescribed } from './described.js';

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The revision that its entity tag names. */
  readonly revision: string;
  readonly body: JsonObject;
}

/** What goes with a request. */
export interface Extra {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One person at a keyboard. */
export interface Client {
  send(method: string, path: string, extra?: Extra): Promise<Answer>;
  load(key: DocumentKey, headers?: Extra['headers']): Promise<Answer>;
  create(key: DocumentKey, body: unknown, headers?: Extra['headers']): Promise<Answer>;
  save(key: DocumentKey, body: unknown, expected: string, headers?: Extra['headers']): Promise<Answer>;
  remove(key: DocumentKey, expected: string, headers?: Extra['headers']): Promise<Answer>;
}

/** The address of a document below the protocol's. */
export function pathOf({ kind, id }: DocumentKey): string {
  return `/document?${new URLSearchParams({ kind, id }).toString()}`;
}

/** Speaks to a server in somebody's name; each answer is one that docs/openapi.yaml describes. */
export function clientOf(base: string, authorization: string): Client {
  const send: Client['send'] = async (method, path, { body, headers = {} } = {}) => {
    const content =
      body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(base + path, {
      method,
      headers: { authorization, ...type, ...headers },
      ...content,
    });
    await assertDescribed(method, path, response);
    const text = await response.text();
    const revision = /^"(.*)"$/.exec(response.headers.get('etag') ?? '')?.[1] ?? '';
    return { status: response.status, headers: response.headers, revision, body: asObject(text) };
  };
  const write = (method: string, key: DocumentKey, extra: Extra) => send(method, pathOf(key), extra);
  const ifMatch = (expected: string) => ({ 'if-match': `"${expected}"` });
  return {
    send,
    load: (key, headers = {}) => send('GET', pathOf(key), { headers }),
    create: (key, body, headers) =>
      write('PUT', key, { body, headers: { 'if-none-match': '*', ...headers } }),
    save: (key, body, expected, headers) =>
      write('PUT', key, { body, headers: { ...ifMatch(expected), ...headers } }),
    remove: (key, expected, headers) =>
      write('DELETE', key, { headers: { ...ifMatch(expected), ...headers } }),
  };
}

function asObject(text: string): JsonObject {
  return text === '' ? {} : (JSON.parse(text) as JsonObject);
}

/** Asserts that an answer is a problem of a kind, as RFC 9457 says it. */
export function assertProblem(answer: Answer, status: number, kind: string): void {
  const { type, status: told } = answer.body;
  assert.deepEqual([answer.status, type, told], [status, `/problems/${kind}`, status]);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
}

/** A body that was saved once more, without a change of anything a person wrote. */
export function savedAgain(body: JsonObject, fields: JsonObject = {}): JsonObject {
  const { gen, ...sync } = body.sync as { readonly gen: number; readonly [key: string]: Json };
  return { ...body, ...fields, sync: { ...sync, gen: gen + 1 } };
}
