import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { StorageAdapter, StorageChange } from '../../../src/storage/contract.js';
import { httpStorage } from '../../../src/storage/http/index.js';
import { OwnTime, settle } from './own-time.js';
import { found, key, StreamingServer } from './streaming-server.js';

describe('word of changes over HTTP', () => {
  let server: StreamingServer;
  let time: OwnTime;
  let adapter: StorageAdapter;
  let told: (string | undefined)[];
  const listener = ({ revision }: StorageChange) => void told.push(revision);

  beforeEach(() => {
    server = new StreamingServer();
    time = new OwnTime();
    told = [];
    adapter = httpStorage({
      base: 'https://district.example/ilp/v1',
      timers: time,
      random: () => 1,
      fetch: server.fetch,
      headers: async () => Promise.resolve({ Authorization: `Bearer ${server.streams.length}` }),
    });
  });

  afterEach(async () => adapter.close?.());

  const opened = async () => time.pass(20);

  it('asks for one stream for all documents, signed in, and for none without a listener', async () => {
    await time.pass(60_000);
    assert.equal(server.streams.length, 0);
    adapter.subscribe?.(key, listener);
    adapter.subscribe?.(key, listener);
    adapter.subscribe?.({ kind: 'draft', id: 'a:b&c' }, listener);
    await opened();
    assert.deepEqual(
      server.streams.map(({ address }) => address),
      ['https://district.example/ilp/v1/changes?on=plan%3Ap&on=draft%3Aa%3Ab%26c'],
    );
    assert.deepEqual(
      [server.last.headers.get('Authorization'), server.last.headers.get('Accept')],
      ['Bearer 0', 'text/event-stream'],
    );
  });

  it('asks anew when there is more to tell of, and lets the former stream go', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    const [first] = server.streams;
    adapter.subscribe?.({ kind: 'draft', id: 'p' }, listener);
    await opened();
    assert.deepEqual([server.streams.length, first?.signal.aborted], [2, true]);
  });

  it('opens a second stream for the fifty-first document', async () => {
    for (let count = 0; count < 51; count += 1)
      adapter.subscribe?.({ kind: 'plan', id: String(count) }, listener);
    await opened();
    assert.deepEqual(
      server.streams.map(({ address }) => address.split('on=').length - 1),
      [50, 1],
    );
  });

  it('lets the stream go with the last listener', async () => {
    const stops = [adapter.subscribe?.(key, listener), adapter.subscribe?.(key, listener)];
    await opened();
    stops[0]?.();
    stops[0]?.();
    assert.equal(server.last.signal.aborted, false);
    stops[1]?.();
    assert.equal(server.last.signal.aborted, true);
    await time.pass(600_000);
    assert.deepEqual([server.streams.length, time.delays], [1, []]);
  });

  it('tells of changes and removals, and of what was created again', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    await server.tell('change', 'r2');
    await server.tell('change');
    await server.tell('change', 'r3');
    await server.tell('change', 'r4', { kind: 'plan', id: 'q' });
    assert.deepEqual(told, ['r2', undefined, 'r3']);
  });

  it('tells of an own save at once, and not again when the stream does', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    await adapter.save(key, {}, { expected: 'r1' });
    await settle();
    assert.deepEqual(told, ['own']);
    await server.tell('change', 'own');
    assert.deepEqual(told, ['own']);
  });

  it('says nothing of what is there while nobody has asked, and everything of what is new to those who have', async () => {
    await adapter.load(key);
    adapter.subscribe?.(key, listener);
    await opened();
    await server.tell('present', 'r1');
    assert.deepEqual(told, []);
    server.last.end();
    await time.pass(1_000);
    await server.tell('present', 'r2');
    await server.tell('present', 'r2');
    assert.deepEqual(told, ['r2']);
  });

  it('tells of a removal that happened while the stream was broken', async () => {
    await adapter.load(key);
    adapter.subscribe?.(key, listener);
    await opened();
    server.last.break();
    await time.pass(1_000);
    await server.tell('present');
    await server.tell('present');
    assert.deepEqual(told, [undefined]);
  });

  it('says once what everybody knows when a broken stream is back, for somebody may wait to save', async () => {
    await adapter.load(key);
    adapter.subscribe?.(key, listener);
    await opened();
    await server.tell('present', 'r1');
    server.last.break();
    await time.pass(1_000);
    await server.tell('present', 'r1');
    await server.tell('present', 'r1');
    assert.deepEqual(told, ['r1']);
  });

  it('says nothing anew when a stream that was not broken is asked about more', async () => {
    await adapter.load(key);
    adapter.subscribe?.(key, listener);
    await opened();
    await server.tell('present', 'r1');
    adapter.subscribe?.({ kind: 'draft', id: 'p' }, listener);
    await opened();
    await server.tell('present', 'r1');
    assert.deepEqual(told, []);
  });

  it('tells a listener who never loaded of what is there, for it may be new', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    await server.tell('present', 'r7');
    assert.deepEqual(told, ['r7']);
  });

  it('misses no change that the stream told before an older answer came', async () => {
    let answer: (response: Response) => void = () => undefined;
    server.load = async () => new Promise((resolve) => (answer = resolve));
    adapter.subscribe?.(key, listener);
    const loading = adapter.load(key);
    await opened();
    await server.tell('present', 'r2');
    assert.deepEqual(told, []);
    answer(found('r1'));
    assert.equal((await loading)?.revision, 'r1');
    await settle();
    assert.deepEqual(told, ['r2']);
  });

  it('takes no old word for a removal: it asks again', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    await adapter.save(key, {}, { expected: 'absent' });
    await server.tell('present');
    assert.deepEqual([told, server.streams.length], [['own'], 1]);
    await time.pass(20);
    await server.tell('present', 'own');
    assert.deepEqual([told, server.streams.length], [['own'], 2]);
  });

  it('opens a broken stream again, later each time, and at once when the server answers', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    const at: number[] = [];
    for (const wait of [1_000, 2_000, 4_000]) {
      server.last.break();
      await settle();
      assert.deepEqual(time.delays, [wait]);
      await time.pass(wait);
      at.push(server.streams.length);
    }
    assert.deepEqual(at, [2, 3, 4]);
    server.last.break();
    await settle();
    await adapter.load(key);
    await time.pass(20);
    assert.equal(server.streams.length, 5);
  });

  it('waits half a minute at most, however long the server was away', async () => {
    server.refusal = new Response(null, { status: 503 });
    adapter.subscribe?.(key, listener);
    await time.pass(600_000);
    assert.ok(server.streams.length > 600 / 30);
  });

  it('begins with a short wait again after a stream that lived', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    server.last.break();
    await time.pass(1_000);
    await time.pass(10_000);
    server.last.break();
    await settle();
    assert.deepEqual(time.delays, [1_000]);
  });

  it('counts 45 seconds of silence as broken, and a heartbeat as life', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    await time.pass(44_000);
    server.last.say(': still here\n\n');
    await time.pass(44_000);
    assert.deepEqual([server.streams.length, server.last.signal.aborted], [1, false]);
    await time.pass(2_000);
    assert.equal(server.streams.length, 2);
  });

  it('waits as long as the server asks', async () => {
    server.refusal = new Response(null, { status: 503, headers: { 'Retry-After': '30' } });
    adapter.subscribe?.(key, listener);
    await opened();
    await time.pass(29_000);
    assert.equal(server.streams.length, 1);
    await time.pass(1_000);
    assert.equal(server.streams.length, 2);
  });

  it('asks no more where there is no such stream', async () => {
    const headers = { 'Content-Type': 'application/problem+json' };
    server.refusal = new Response('{"type":"/problems/unsupported"}', { status: 501, headers });
    adapter.subscribe?.(key, listener);
    await time.pass(3_600_000);
    assert.equal(server.streams.length, 1);
  });

  it('takes no notice of words that are none of the protocol', async () => {
    adapter.subscribe?.(key, listener);
    await opened();
    for (const data of [
      '',
      'null',
      '{"kind":"plan"',
      '{"kind":"plan","id":1}',
      '{"kind":"x","id":"p"}',
      '{"kind":"plan","id":"p","revision":1}',
    ])
      server.last.say(`event: change\ndata: ${data}\n\n`);
    await server.tell('news', 'r9');
    server.refusal = new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
    server.last.end();
    await time.pass(1_000);
    assert.deepEqual(told, []);
    server.refusal = undefined;
    await time.pass(2_000);
    await server.tell('change', 'r2');
    assert.deepEqual(told, ['r2']);
  });
});
