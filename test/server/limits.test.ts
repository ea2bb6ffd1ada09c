import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { DocumentKey } from 'ilp-elements';
import { seed } from '../../demo/server/seed.js';
import { assertProblem, clientOf, pathOf, savedAgain, type Client } from './client.js';
import { startSetup, type Setup } from './servers.js';

const plan: DocumentKey = { kind: 'plan', id: 'plan-dario' };

describe('the limits of the server', () => {
  let setup: Setup;
  let darios: Client;

  before(async () => {
    setup = await startSetup('PostgreSQL', {
      requestMs: 1500,
      origins: ['https://portal.test'],
      perMinute: 60,
    });
    await seed(setup.database);
    darios = clientOf(setup.bases[0]!, await setup.signIn('dario', ['student']));
  });
  after(() => setup.stop());

  const address = () => new URL(setup.bases[0]!);

  /** Says something to the server as bytes, and gives all it answers until it hangs up. */
  function saying(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(address().port), '127.0.0.1', () => socket.write(text));
      let heard = '';
      socket.on('data', (chunk) => (heard += chunk.toString()));
      socket.on('end', () => resolve(heard));
      socket.on('error', reject);
    });
  }

  it('hold for the size of a document, in bytes', async () => {
    const { revision } = await darios.load(plan);
    assertProblem(await darios.save(plan, { words: 'é'.repeat(600_000) }, revision), 413, 'too-large');
  });

  it('hold for what grows when it is written anew', async () => {
    const { revision } = await darios.load(plan);
    const body = `{"a":[${'1e20,'.repeat(150_000)}1]}`;
    assertProblem(await darios.save(plan, body, revision), 413, 'too-large');
  });

  it('hold for the depth of a document', async () => {
    const { revision } = await darios.load(plan);
    for (const depth of [600, 400_000]) {
      const body = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      assertProblem(await darios.save(plan, body, revision), 400, 'invalid');
    }
  });

  for (const [what, body] of Object.entries({
    'broken JSON': '{"a":',
    'nothing but blanks': '  ',
    'two values': '1 2',
  }))
    it(`refuse ${what}, and do not repeat it`, async () => {
      const answer = await darios.save(plan, body, 'any');
      assertProblem(answer, 400, 'invalid');
    });

  it('refuse bytes that are no UTF-8, and another type than JSON', async () => {
    const path = setup.bases[0]! + pathOf(plan);
    const authorization = await setup.signIn('dario', ['student']);
    const headers = { authorization, 'if-match': '"a"' };
    const bytes = new Uint8Array([0x22, 0xff, 0x22]);
    const json = { ...headers, 'content-type': 'application/json' };
    assert.equal((await fetch(path, { method: 'PUT', headers: json, body: bytes })).status, 400);
    for (const other of [
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json; charset=utf-16' },
      { ...json, 'content-encoding': 'gzip' },
    ]) {
      const answer = await fetch(path, { method: 'PUT', headers: { ...headers, ...other }, body: '{}' });
      const type = answer.headers.get('content-type')?.split(';')[0];
      assert.deepEqual([answer.status, type], [415, 'application/problem+json'], JSON.stringify(other));
    }
    const named = { ...headers, 'content-type': 'application/json; charset="UTF-8"' };
    assert.equal((await fetch(path, { method: 'PUT', headers: named, body: '{}' })).status, 422);
  });

  it('refuse ids that are none', async () => {
    for (const id of ['', 'x'.repeat(401), 'a\0b'])
      assertProblem(await darios.load({ kind: 'plan', id }), 400, 'invalid');
    assertProblem(await darios.send('GET', '/document?kind=lunch&id=1'), 400, 'invalid');
    assertProblem(await darios.send('GET', '/document?kind=plan&id=1&id=2'), 400, 'invalid');
  });

  it('answer what is no address or no method as a problem, too', async () => {
    assertProblem(await darios.send('GET', '/nowhere'), 404, 'not-found');
    const posted = await darios.send('POST', pathOf(plan), { body: {} });
    assertProblem(posted, 405, 'unsupported');
    assert.equal(posted.headers.get('allow'), 'GET, PUT, DELETE');
    assertProblem(await darios.send('POST', '/changes'), 405, 'unsupported');
    const response = await fetch(new URL('/', address()));
    assert.deepEqual(
      [response.status, response.headers.get('content-type')?.split(';')[0]],
      [404, 'application/problem+json'],
    );
  });

  it('answer what is no HTTP as a problem, and hang up', async () => {
    assert.match(
      await saying('HELLO\r\n\r\n'),
      /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*Connection: close/,
    );
    const long = await saying(`GET /${'x'.repeat(40_000)} HTTP/1.1\r\n\r\n`);
    assert.match(long, /^HTTP\/1\.1 431 [^]*"status":431/);
  });

  it('do not wait for a request that never comes to its end', async () => {
    const authorization = await setup.signIn('dario', ['student']);
    const head = `PUT /ilp/v1${pathOf(plan)} HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n`;
    const rest = 'If-Match: "a"\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a":';
    assert.match(await saying(head + rest), /408/);
    assert.match(await saying('GET /health HTTP/1.1\r\nHost: x\r\n'), /408/);
  });

  it('let pages of these origins call, and no others', async () => {
    const asking = async (origin: string) =>
      fetch(setup.bases[0]! + pathOf(plan), {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'PUT',
          'access-control-request-headers': 'if-match',
        },
      });
    const allowed = await asking('https://portal.test');
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://portal.test');
    assert.match(
      allowed.headers.get('access-control-allow-headers') ?? '',
      /If-Match.*Idempotency-Key.*Ilp-Viewer/,
    );
    assert.equal((await asking('https://elsewhere.test')).headers.get('access-control-allow-origin'), null);
  });

  it('send headers that keep a page from doing anything with an answer', async () => {
    const { headers } = await darios.load(plan);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('x-frame-options'), 'DENY');
  });

  it('count the requests of each person, whatever their address', async () => {
    const caseys = clientOf(setup.bases[0]!, await setup.signIn('casey', ['student']));
    const counts = new Map<number, number>();
    for (let count = 0; count < 70; count += 1) {
      const { status } = await caseys.load({ kind: 'draft', id: 'plan-casey' });
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    assert.deepEqual([counts.get(200), counts.get(429)], [60, 10]);
    const late = await caseys.load(plan);
    assertProblem(late, 429, 'too-many');
    assert.match(late.headers.get('retry-after') ?? '', /^\d+$/);
    const wrens = clientOf(setup.bases[0]!, await setup.signIn('wren', ['student']));
    assert.equal((await wrens.load({ kind: 'plan', id: 'plan-wren' })).status, 200);
  });

  it('count by their address the requests of nobody, and those are nobody else’s', async () => {
    const counts = new Map<number, number>();
    for (let count = 0; count < 70; count += 1) {
      const headers = { authorization: `Bearer made-up-${String(count)}` };
      const { status } = await fetch(setup.bases[0]! + pathOf(plan), { headers });
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    assert.deepEqual([...counts.keys()], [401, 429]);
    assert.ok((counts.get(401) ?? 0) <= 60);
    const health = async () => (await fetch(new URL('/health', address()))).status;
    assert.equal(await health(), 200, 'whoever asks for it is counted apart');
    for (let count = 0; count < 60; count += 1) await health();
    assert.equal(await health(), 429);
    const yusras = clientOf(setup.bases[0]!, await setup.signIn('yusra', ['student']));
    assert.equal((await yusras.load({ kind: 'plan', id: 'plan-yusra' })).status, 200);
  });
});

describe('the log of the server', () => {
  let setup: Setup;
  before(async () => {
    setup = await startSetup('PostgreSQL');
    await seed(setup.database);
  });
  after(() => setup.stop());

  it('says what was asked for and how it ended, and nothing of a student', async () => {
    const theos = clientOf(setup.bases[0]!, await setup.signIn('theo', ['adultStudent']));
    const key: DocumentKey = { kind: 'plan', id: 'plan-theo' };
    const { body, revision } = await theos.load(key);
    await theos.save(key, savedAgain(body), revision, { 'idempotency-key': 'plan-theo-1' });
    await theos.save(key, savedAgain(body), revision, { 'ilp-viewer': 'theo', 'ilp-reason': 'other' });
    await theos.save(key, '{"theo":', revision);
    await theos.load({ kind: 'iep-team', id: 'plan-theo' });
    await theos.load({ kind: 'draft', id: 'plan-yusra' });
    await theos.send('GET', '/plan-theo/story-hour');
    await setup.database.transaction({ as: 'owner' }, (query) =>
      query({
        name: '',
        text: `alter table ilp.documents add constraint no_more check (id <> 'plan-theo') not valid`,
      }),
    );
    const failed = await theos.save(key, savedAgain(savedAgain(body)), (await theos.load(key)).revision);
    assertProblem(failed, 500, 'internal');
    const log = setup.log.join('');
    assert.match(log, /"method":"PUT","route":"\/ilp\/v1\/document","status":204/);
    assert.match(log, /"code":"23514"/, 'a fault says what it is');
    for (const word of ['theo', 'Theo', 'yusra', 'story', 'adultStudent', 'iep-team', 'Bearer', revision])
      assert.equal(log.includes(word), false, `the log holds ${word}`);
  });

  it('says nothing of a person in a failure before anybody is known', async () => {
    const { status } = await fetch(`${setup.bases[0]!}/document?kind=plan&id=plan-theo`);
    assert.equal(status, 401);
    assert.equal(setup.log.join('').includes('plan-theo'), false);
  });
});
