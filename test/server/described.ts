/** Holds what the server answers against docs/openapi.yaml. */
import assert from 'node:assert/strict';
import { openapiChecks, type OpenapiChecks } from '../storage/http/against-openapi.js';

const operations = new Set([
  ...['GET', 'PUT', 'DELETE'].map((method) => `${method} /document`),
  ...['GET /documents', 'GET /changes'],
]);

let checks: Promise<OpenapiChecks> | undefined;

/** Asserts that an answer is one that is described; what is no request of the protocol is not. */
export async function assertDescribed(method: string, address: string, response: Response): Promise<void> {
  const [path = ''] = address.split('?');
  if (!operations.has(`${method} ${path}`)) return;
  const { exchange } = await (checks ??= openapiChecks());
  assert.deepEqual(await exchange({ method, path, response }), []);
}

/** Asserts that the data of an event is described. */
export async function assertEventDescribed(data: string): Promise<void> {
  const { event } = await (checks ??= openapiChecks());
  assert.deepEqual(event(data), []);
}
