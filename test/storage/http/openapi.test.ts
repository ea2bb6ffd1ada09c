import { lint } from '@redocly/openapi-core';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runCase, storageAcceptance } from '../../../src/storage/acceptance/index.js';
import { hushExpectedWarning } from '../quiet.js';
import { checkedFetch, lintConfig, openapiChecks, openapiFile } from './against-openapi.js';
import type { OpenapiChecks } from './against-openapi.js';
import { startWire } from './wire.js';
import type { Wire } from './wire.js';

hushExpectedWarning();

describe('docs/openapi.yaml', () => {
  let checks: OpenapiChecks;
  let wire: Wire;

  before(async () => {
    checks = await openapiChecks();
    wire = await startWire();
  });
  after(async () => wire.stop());

  const faultsOf = async (response: Response, method = 'GET', path = '/document') =>
    checks.exchange({ method, path, response });

  it('is without fault to the linter', async () => {
    const problems = await lint({ ref: openapiFile, config: await lintConfig() });
    assert.deepEqual(
      problems.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      [],
    );
  });

  it('describes everything that the small server answers in the acceptance suite', async () => {
    for (const each of storageAcceptance) {
      const { base, client, stop } = await startWire();
      const checked = checkedFetch(base, checks);
      const more = () => client({ fetch: checked.fetch });
      await runCase(each, () => ({ adapter: more(), secondClient: more, reopen: more, teardown: stop }));
      assert.deepEqual(checked.faults, [], each.name);
    }
  });

  it('describes what the small server says to what no page sends', async () => {
    const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: string) => {
      const response = await fetch(`${wire.base}${path}`, { method, headers, ...(body && { body }) });
      return [response.status, await faultsOf(response, method, path.split('?')[0])] as const;
    };
    const place = '/document?kind=plan&id=p';
    assert.deepEqual(await ask('GET', place), [404, []]);
    assert.deepEqual(await ask('GET', '/document?kind=plan'), [400, []]);
    assert.deepEqual(await ask('GET', '/documents?kind=plan&limit=x'), [400, []]);
    assert.deepEqual(await ask('PUT', place, {}, '{}'), [428, []]);
    assert.deepEqual(await ask('PUT', place, { 'If-None-Match': '*' }, '{"a":'), [400, []]);
    assert.deepEqual(await ask('PUT', place, { 'If-None-Match': '*' }, `"${'x'.repeat(1_000_000)}"`), [
      413,
      [],
    ]);
    assert.deepEqual(await ask('PUT', place, { 'If-None-Match': '*' }, '{}'), [201, []]);
    assert.deepEqual(await ask('PUT', place, { 'If-None-Match': '*' }, '{}'), [412, []]);
    assert.deepEqual(await ask('PUT', place, { 'If-Match': '"r"' }, '{}'), [412, []]);
    assert.deepEqual(await ask('DELETE', place), [428, []]);
    const { headers } = await fetch(`${wire.base}${place}`);
    assert.deepEqual(await ask('GET', place, { 'If-None-Match': headers.get('ETag') ?? '' }), [304, []]);
    assert.deepEqual(await ask('DELETE', place, { 'If-Match': headers.get('ETag') ?? '' }), [204, []]);
  });

  it('finds what is wrong with an answer', async () => {
    const json = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
    const problem = { 'Content-Type': 'application/problem+json' };
    const said = (more: object = {}) =>
      JSON.stringify({ type: '/problems/x', title: 'x', status: 400, ...more });
    const wrong: readonly (readonly [Response, RegExp, method?: string, path?: string])[] = [
      [new Response('{}', { headers: json }), /ETag is missing/],
      [new Response('{}', { headers: { ...json, ETag: 'bare' } }), /ETag: data must match pattern/],
      [new Response('{}', { headers: { ...json, ETag: '"absent"' } }), /must NOT be valid/],
      [
        new Response('{}', { headers: { 'Content-Type': 'application/json', ETag: '"1"' } }),
        /Cache-Control is missing/,
      ],
      [
        new Response('<p>', { headers: { ...json, 'Content-Type': 'text/html', ETag: '"1"' } }),
        /its type is text\/html/,
      ],
      [new Response('No', { status: 404 }), /its type is text\/plain/],
      [new Response('{}', { status: 404, headers: problem }), /must have required property 'type'/],
      [
        new Response(said({ pointers: ['goals'] }), { status: 403, headers: problem }),
        /must match format "json-pointer"/,
      ],
      [
        new Response(said({ current: { revision: '' } }), { status: 412, headers: problem }),
        /current/,
        'PUT',
      ],
      [new Response('{"keys":[{"kind":"plan"}]}', { headers: json }), /'id'/, 'GET', '/documents'],
      [new Response('{"keys":[],"more":1}', { headers: json }), /additional/, 'GET', '/documents'],
      [new Response('{}', { status: 200, headers: json }), /its type is application\/json/, 'PUT'],
    ];
    for (const [response, expected, method, path] of wrong)
      assert.match((await faultsOf(response, method, path)).join(), expected);
    assert.match(checks.event('{"kind":"plan","id":"p","body":{}}').join(), /additional/);
    assert.deepEqual(checks.event('{"kind":"plan","id":"p"}'), []);
  });
});
