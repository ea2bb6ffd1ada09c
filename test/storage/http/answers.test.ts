import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { StorageAdapter } from '../../../src/storage/contract.js';
import { asStorageError, StorageError } from '../../../src/storage/storage-error.js';
import type { Rule } from './faulty-proxy.js';
import { startWire } from './wire.js';
import type { Wire } from './wire.js';

const key = { kind: 'plan', id: 'dario-2027' } as const;
const body = { words: 'my brother is in hospital' };

/** Waits for a call to fail and gives the storage error, which must hold no word of the student. */
async function failure(call: Promise<unknown>): Promise<StorageError> {
  const error = await call.then(
    () => assert.fail('The call did not fail.'),
    (thrown: unknown) => asStorageError(thrown),
  );
  assert.ok(error, 'it is a storage error');
  assert.doesNotMatch([error.message, error.stack, error.cause].join(' '), /dario|brother/);
  return error;
}

function problem(status: number, more: object = {}, headers: Record<string, string> = {}): Rule {
  const said = { type: '/problems/some', title: 'dario-2027', status, ...more };
  return {
    fault: 'answer',
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
    body: JSON.stringify(said),
  };
}

const page: Rule = {
  fault: 'answer',
  status: 200,
  headers: { 'Content-Type': 'text/html', ETag: '"page"' },
  body: '<title>Sign in to the school Wi-Fi</title>',
};

describe('what an HTTP storage makes of answers', () => {
  let wire: Wire;
  let adapter: StorageAdapter;
  let revision: string;

  beforeEach(async () => {
    wire = await startWire();
    adapter = wire.client({ random: () => 0, timeoutMs: 10_000 });
    const saved = await adapter.save(key, body, { expected: 'absent' });
    assert.ok(saved.status === 'saved');
    ({ revision } = saved);
    wire.proxy.seen.length = 0;
  });

  afterEach(async () => wire.stop());

  const save = async (expected = revision) => adapter.save(key, { words: 'newer' }, { expected });
  const tries = () => wire.proxy.seen.length;
  const storedNow = () => wire.server.documents.get('plan:dario-2027')?.body;

  for (const [status, code, onSave = code] of [
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [405, 'unsupported'],
    [413, 'too-large'],
    [414, 'invalid'],
    [415, 'invalid'],
    [422, 'invalid'],
    [428, 'invalid'],
    [501, 'unsupported'],
    [507, 'quota'],
  ] as const) {
    it(`reads ${status} as ${code}, and asks once`, async () => {
      wire.proxy.meet(problem(status));
      assert.equal((await failure(adapter.load(key))).code, code);
      const error = await failure(save());
      assert.deepEqual([error.code, error.retryable, tries()], [onSave, false, 2]);
    });
  }

  it('says of a 507 that it is the server that is full', async () => {
    wire.proxy.meet(problem(507));
    assert.equal((await failure(save())).full, 'server');
  });

  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`reads ${status} as unavailable for now, after three tries`, async () => {
      wire.proxy.meet(problem(status));
      const error = await failure(save());
      assert.deepEqual([error.code, error.retryable, tries()], ['unavailable', true, 3]);
    });
  }

  it('takes a 404 for “no document” where the server says it, and for nothing where a stranger does', async () => {
    wire.proxy.meet(problem(404));
    assert.equal(await adapter.load(key), undefined);
    wire.proxy.meet({
      fault: 'answer',
      status: 404,
      headers: { 'Content-Type': 'text/html' },
      body: 'Not here',
    });
    assert.equal((await failure(adapter.load(key))).code, 'unavailable');
  });

  it('takes a 404 to a write for forbidden, without places', async () => {
    wire.proxy.meet(problem(404, { pointers: ['/goals'] }));
    const error = await failure(save());
    assert.deepEqual([error.code, error.pointers], ['forbidden', undefined]);
  });

  it('names the places that were forbidden', async () => {
    wire.proxy.meet(problem(403, { pointers: ['/goals/g1', 7, '/people'] }));
    assert.deepEqual((await failure(save())).pointers, ['/goals/g1', '/people']);
  });

  it('sets no work aside because a filter forbids or lacks something', async () => {
    for (const status of [400, 403, 404, 405, 422]) {
      wire.proxy.meet({ fault: 'answer', status, headers: { 'Content-Type': 'text/html' }, body: 'Blocked' });
      const error = await failure(save());
      assert.deepEqual([error.code, error.retryable], ['unavailable', true], String(status));
    }
  });

  it('takes being led elsewhere for being signed out', async () => {
    wire.proxy.meet({ fault: 'answer', status: 302, headers: { Location: '/sign-in' } });
    assert.equal((await failure(adapter.load(key))).code, 'unauthenticated');
    assert.deepEqual([(await failure(save())).code, tries()], ['unauthenticated', 2]);
  });

  it('takes the page of a captive portal for no answer', async () => {
    wire.proxy.meet(page);
    const calls = [
      () => adapter.load(key),
      () => save(),
      () => adapter.remove(key, { expected: revision }),
      () => adapter.list!('plan'),
    ];
    for (const call of calls) assert.equal((await failure(call())).code, 'unavailable');
  });

  it('takes what is cut short for no answer, whether it looks whole or not', async () => {
    const impatient = wire.client({ timeoutMs: 1_000 });
    for (const fault of ['truncate', 'cut', 'half'] as const) {
      wire.proxy.meet({ fault, method: 'GET' });
      assert.equal((await failure(impatient.load(key))).code, 'unavailable', fault);
    }
  });

  it('takes an answer without its ETag for none', async () => {
    wire.proxy.meet({ fault: 'strip', headers: ['etag'] });
    assert.match((await failure(adapter.load(key))).message, /ETag.*exposed/);
    assert.equal((await failure(save())).code, 'unavailable');
  });

  it('reads a weak ETag as its value, and sends a strong one', async () => {
    wire.proxy.meet({ fault: 'weaken' });
    assert.equal((await adapter.load(key))?.revision, revision);
    const saved = await save();
    assert.equal(saved.status, 'saved');
    assert.equal(wire.proxy.seen.at(-1)?.headers['if-match'], `"${revision}"`);
  });

  it('saves after an answer was lost, and saves once', async () => {
    wire.proxy.meet({ fault: 'lose', method: 'PUT', times: 2 });
    const saved = await save();
    const now = wire.server.documents.get('plan:dario-2027')?.revision;
    assert.deepEqual([saved, tries()], [{ status: 'saved', revision: now }, 3]);
    const tokens = wire.proxy.seen.map(({ headers }) => headers['idempotency-key']);
    assert.deepEqual([new Set(tokens).size, typeof tokens[0]], [1, 'string']);
    await adapter.save(key, body, { expected: now ?? '' });
    assert.notEqual(wire.proxy.seen.at(-1)?.headers['idempotency-key'], tokens[0]);
  });

  it('removes after an answer was lost', async () => {
    wire.proxy.meet({ fault: 'lose', method: 'DELETE', times: 1 });
    assert.deepEqual(await adapter.remove(key, { expected: revision }), { status: 'removed' });
  });

  it('gives the stored document with a conflict, also where the answer lost it', async () => {
    const current = { body, revision };
    assert.deepEqual(await save('stale'), { status: 'conflict', current });
    assert.equal(tries(), 1);
    wire.proxy.meet({ fault: 'strip', body: true, method: 'PUT' });
    assert.deepEqual(await save('stale'), { status: 'conflict', current });
    wire.proxy.meet({ ...problem(409), method: 'PUT' });
    assert.deepEqual(await save('stale'), { status: 'conflict', current });
    wire.proxy.meet({ ...problem(412, { current: { body: 1 } }), method: 'DELETE' });
    assert.deepEqual(await adapter.remove(key, { expected: 'stale' }), { status: 'conflict', current });
  });

  it('does not turn in circles where a server refuses the revision that it names', async () => {
    wire.proxy.meet({ ...problem(412, { current: { body, revision } }), method: 'PUT' });
    const error = await failure(save());
    assert.deepEqual([error.code, error.retryable], ['unavailable', true]);
  });

  it('answers a revision of another storage with a conflict', async () => {
    assert.deepEqual(await save('größer "als" 🙂'), { status: 'conflict', current: { body, revision } });
    assert.deepEqual(storedNow(), JSON.stringify(body));
  });

  it('refuses a list that is none, or of another kind', async () => {
    for (const said of [
      '{}',
      '{"keys":[{"kind":"draft","id":"a"}]}',
      '{"keys":[],"next":1}',
      '{"keys":[{"kind":"plan"}]}',
    ]) {
      wire.proxy.meet({
        fault: 'answer',
        status: 200,
        headers: { 'Content-Type': 'application/json' },
        body: said,
      });
      assert.equal((await failure(adapter.list!('plan'))).code, 'unavailable', said);
    }
  });

  it('says who asks and why, and signs every try in anew', async () => {
    let asked = 0;
    const own = wire.client({
      random: () => 0,
      headers: () => ({ Authorization: `Bearer ${(asked += 1)}` }),
    });
    const viewer = { id: 'señora lópez', role: 'caseManager' } as const;
    wire.proxy.meet({ fault: 'refuse', times: 1 });
    await own.load({ kind: 'iep-team', id: 'a/../b' }, { viewer, reason: 'meeting' });
    const [first, second] = wire.proxy.seen;
    assert.deepEqual([first?.headers.authorization, second?.headers.authorization], ['Bearer 1', 'Bearer 2']);
    assert.equal(second?.headers['ilp-viewer'], 'se%C3%B1ora%20l%C3%B3pez');
    assert.equal(second.headers['ilp-reason'], 'meeting');
    assert.deepEqual([second.path, second.query], ['/v1/document', 'kind=iep-team&id=a%2F..%2Fb']);
  });

  it('passes on what the host says of its sign-in, and waits where that cannot be asked', async () => {
    const out = wire.client({
      headers: () => Promise.reject(new StorageError('unauthenticated', 'Signed out.')),
    });
    assert.equal((await failure(out.load(key))).code, 'unauthenticated');
    const away = wire.client({ tries: 1, headers: () => Promise.reject(new TypeError('dario is offline')) });
    assert.equal((await failure(away.load(key))).code, 'unavailable');
    const never = wire.client({ timeoutMs: 50, headers: () => new Promise(() => undefined) });
    assert.equal((await failure(never.load(key))).code, 'unavailable');
  });

  it('sends through the host’s own fetch', async () => {
    const addresses: string[] = [];
    const own = wire.client({
      fetch: async (address, init) => {
        addresses.push(`${init.method ?? ''} ${address}`);
        return fetch(address, init);
      },
    });
    await own.load(key);
    assert.deepEqual(addresses, [`GET ${wire.base}/document?kind=plan&id=dario-2027`]);
  });

  it('refuses an address that is none', () => {
    for (const base of ['', 'district.example', 'ftp://district.example', 'https://'])
      assert.throws(() => wire.client({ base }), { code: 'invalid' }, base);
  });
});
