/** Saves that come drop by drop, stop half-way, or whose sender has closed its half of the connection. */
import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { seed } from '../../demo/server/seed.js';
import { clientOf, savedAgain, type Client } from './client.js';
import { sharedPlan } from './person.js';
import { startSetup, type Setup } from './servers.js';

describe('connections that are slow or half-closed', () => {
  let setup: Setup;
  let authorization: string;
  let darios: Client;

  before(async () => {
    setup = await startSetup('PGlite');
    await seed(setup.database);
    authorization = await setup.signIn('dario', ['student']);
    darios = clientOf(setup.bases[0]!, authorization);
  });
  after(() => setup.stop());

  /** Opens a connection whose other half stays open when one half is closed, and asks for something over it. */
  function ask(method: string, path: string, headers: readonly string[]): { socket: Socket; heard: Heard } {
    const { hostname, port, pathname } = new URL(setup.bases[0]!);
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    const lines = [`${method} ${pathname}${path} HTTP/1.1`, 'Host: x', `Authorization: ${authorization}`];
    socket.write(`${[...lines, ...headers].join('\r\n')}\r\n\r\n`);
    return { socket, heard: new Heard(socket) };
  }

  function askToSave(revision: string, text: string, key: string): { socket: Socket; heard: Heard } {
    return ask('PUT', '/document?kind=plan&id=plan-dario', [
      `If-Match: "${revision}"`,
      `Idempotency-Key: ${key}`,
      `Content-Type: application/json\r\nContent-Length: ${String(Buffer.byteLength(text))}`,
    ]);
  }

  it('save a body that comes drop by drop', async () => {
    const { body, revision } = await darios.load(sharedPlan);
    const text = JSON.stringify(savedAgain(body));
    const { socket, heard } = askToSave(revision, text, 'drops');
    const size = Math.ceil(text.length / 20);
    for (let start = 0; start < text.length; start += size) {
      await new Promise<void>((resolve) =>
        socket.write(text.slice(start, start + size), () => setImmediate(resolve)),
      );
    }
    await heard.until(/^HTTP\/1\.1 204/);
    socket.end();
    assert.deepEqual((await darios.load(sharedPlan)).body, savedAgain(body));
  });

  it('write nothing of a body that is never finished', async () => {
    const { body, revision } = await darios.load(sharedPlan);
    const text = JSON.stringify(savedAgain(body));
    const { socket, heard } = askToSave(revision, text, 'half');
    socket.end(text.slice(0, 500));
    await heard.ended;
    assert.match(heard.text, /^HTTP\/1\.1 400[^]*\/problems\/invalid/);
    assert.equal((await darios.load(sharedPlan)).revision, revision);
  });

  it('answer a sender who has closed its half, and do a save once that is sent again', async () => {
    const { body, revision } = await darios.load(sharedPlan);
    const sent = savedAgain(body);
    const { socket, heard } = askToSave(revision, JSON.stringify(sent), 'closed');
    socket.end(JSON.stringify(sent));
    await heard.ended;
    assert.match(heard.text, /^HTTP\/1\.1 204/);
    const tag = /^etag: "(.+)"\r$/im.exec(heard.text)?.[1];
    const again = await darios.save(sharedPlan, sent, revision, { 'idempotency-key': 'closed' });
    assert.deepEqual([again.status, again.revision], [204, tag]);
    const now = await darios.load(sharedPlan);
    assert.deepEqual([now.revision, now.body], [tag, sent]);
  });

  it('give what was asked for on a half-closed connection, and then hang up', async () => {
    const { socket, heard } = ask('GET', '/document?kind=plan&id=plan-dario', []);
    socket.end();
    await heard.ended;
    assert.match(heard.text, /^HTTP\/1\.1 200/);
    assert.ok(heard.text.endsWith(JSON.stringify((await darios.load(sharedPlan)).body)));
  });

  it('end a stream of changes whose reader has closed its half', async () => {
    const { socket, heard } = ask('GET', '/changes?on=plan:plan-dario', ['Accept: text/event-stream']);
    await heard.until(/event: present/);
    socket.end();
    await heard.ended;
  });
});

/** What comes back over a connection. */
class Heard {
  text = '';
  readonly ended: Promise<void>;
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
    this.ended = new Promise((resolve) => {
      for (const end of ['end', 'error'] as const) socket.once(end, () => resolve());
    });
    socket.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
  }

  /** Waits for words; whoever hangs up before fails the test. */
  async until(words: RegExp): Promise<void> {
    const ended = this.ended.then(() => 'ended');
    while (!words.test(this.text)) {
      const data = new Promise((resolve) => this.#socket.once('data', resolve));
      if ((await Promise.race([data, ended])) === 'ended') break;
    }
    assert.match(this.text, words);
  }
}
