import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { DocumentKey } from 'ilp-elements';
import { openPostgres } from '../../demo/server/postgres-database.js';
import { install } from '../../demo/server/install.js';
import { seed } from '../../demo/server/seed.js';
import { toolkitRules } from '../../demo/server/toolkit-rules.js';
import { startPostgres, type RunningPostgres } from '../../tools/postgres.mjs';
import { clientOf, savedAgain, type Client } from './client.js';
import { EventReader } from './event-reader.js';
import { district, startIssuer, type TestIssuer } from './issuer.js';
import { exitOf, freePort, start, type Running } from './running-server.js';

const plan: DocumentKey = { kind: 'plan', id: 'plan-dario' };

describe('processes of the server', () => {
  let postgres: RunningPostgres;
  let issuer: TestIssuer;
  let running: Running[] = [];
  let env: Readonly<Record<string, string>>;

  const clientAt = async ({ base }: Running, person: string, role: string): Promise<Client> =>
    clientOf(base, `Bearer ${await issuer.sign({ sub: person, district, roles: [role] })}`);

  before(async () => {
    [postgres, issuer] = await Promise.all([startPostgres(), startIssuer()]);
    const database = openPostgres(postgres.url);
    await install(database, toolkitRules);
    await seed(database);
    await database.close();
    const { issuer: name, audience, keysUrl } = issuer.settings;
    const provider = {
      ILP_ISSUER: name,
      ILP_AUDIENCE: audience,
      ILP_KEYS_URL: keysUrl,
      ILP_DISTRICTS: district,
    };
    env = { DATABASE_URL: postgres.url, ...provider };
    running = await Promise.all([start(env), start(env)]);
  });
  after(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    issuer.stop();
    await postgres.stop();
  });

  it('say that they can serve', async () => {
    for (const { base } of running) {
      const response = await fetch(new URL('/health', base));
      assert.deepEqual(await response.json(), { status: 'ok', database: 'postgres' });
    }
  });

  it('tell one another of what was saved, and never take two saves on one revision', async () => {
    const [one, other] = running as [Running, Running];
    const darios = await clientAt(one, 'dario', 'student');
    const counselors = await clientAt(other, 'counselor-k', 'counselor');
    const authorization = `Bearer ${await issuer.sign({ sub: 'dario', district, roles: ['student'] })}`;
    const reader = await EventReader.open(other.base, authorization, [plan]);
    for (let round = 0; round < 5; round += 1) {
      const { body, revision } = await darios.load(plan);
      const answers = await Promise.all(
        [darios, counselors].map((client) => client.save(plan, savedAgain(body), revision)),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [204, 412]);
      const saved = answers.find(({ status }) => status === 204)?.revision;
      await reader.until('the save', ({ revision }) => revision === saved);
    }
    reader.close();
  });

  it('keep every save that was answered when one of them is killed', async () => {
    const victim = await start(env);
    const darios = await clientAt(victim, 'dario', 'student');
    let { body, revision } = await darios.load(plan);
    let sent = savedAgain(body);
    const killed = setTimeout(() => victim.child.kill('SIGKILL'), 300);
    try {
      for (;;) {
        sent = savedAgain(body);
        const answer = await darios.save(plan, sent, revision, { 'idempotency-key': `killed-${revision}` });
        assert.equal(answer.status, 204);
        [body, revision] = [sent, answer.revision];
      }
    } catch (error) {
      assert.ok(error instanceof TypeError, 'the connection is what broke');
    } finally {
      clearTimeout(killed);
    }
    assert.equal(await exitOf(victim.child), 'SIGKILL');
    // The save without an answer is sent again, elsewhere: it is there once, whether it was or not.
    const elsewhere = await clientAt(running[0]!, 'dario', 'student');
    const again = await elsewhere.save(plan, sent, revision, { 'idempotency-key': `killed-${revision}` });
    assert.equal(again.status, 204);
    const now = await elsewhere.load(plan);
    assert.deepEqual([now.revision, now.body], [again.revision, sent]);
  });

  it('finish what is under way when they are told to end, and let streams go', async () => {
    const ending = await start(env);
    const token = await issuer.sign({ sub: 'dario', district, roles: ['student'] });
    const darios = clientOf(ending.base, `Bearer ${token}`);
    const { body, revision } = await darios.load(plan);
    const reader = await EventReader.open(ending.base, `Bearer ${token}`, [plan]);
    await reader.until('how the plan stands', ({ event }) => event === 'present');
    const text = JSON.stringify(savedAgain(body));
    const head = [
      'PUT /ilp/v1/document?kind=plan&id=plan-dario HTTP/1.1',
      `Host: x\r\nAuthorization: Bearer ${token}\r\nIf-Match: "${revision}"`,
      `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}`,
    ];
    const socket = connect(Number(new URL(ending.base).port), '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.write(`${head.join('\r\n')}\r\n\r\n${text.slice(0, 100)}`);
    // The request is under way once the server asked who sends it, which is before any other answer.
    await darios.load(plan);
    ending.child.kill('SIGTERM');
    await reader.ended;
    socket.write(text.slice(100));
    assert.equal(await exitOf(ending.child), 0);
    assert.match(heard, /^HTTP\/1\.1 204/);
    const elsewhere = await clientAt(running[0]!, 'dario', 'student');
    assert.deepEqual((await elsewhere.load(plan)).body, savedAgain(body));
  });

  it('answer that they will be there again while the database is not, and then are', async () => {
    const darios = await clientAt(running[0]!, 'dario', 'student');
    await postgres.halt('immediate');
    const answer = await darios.load(plan);
    assert.deepEqual([answer.status, answer.body.type], [503, '/problems/unavailable']);
    assert.ok(answer.headers.get('retry-after'));
    await postgres.resume();
    assert.equal((await darios.load(plan)).status, 200);
  });
});

describe('the server without a database of its own', () => {
  it('keeps its files in a folder for one process, and finds them again after a kill', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ilp-server-'));
    const first = await start({ ILP_FOLDER: folder, PORT: await freePort() });
    const signIn = async ({ base }: Running) => {
      const answer = await fetch(new URL('/demo/token?person=dario', base));
      return clientOf(base, `Bearer ${((await answer.json()) as { token: string }).token}`);
    };
    try {
      const said = first.said.join('\n');
      assert.match(said, /^Plans of the sample students.*\nA token.*\/demo\/token\?person=dario'\n/);
      assert.match(said, /"level":40,.*lets anybody be anybody/);
      const darios = await signIn(first);
      await assert.rejects(start({ ILP_FOLDER: folder }), /works in/);
      const { body, revision } = await darios.load(plan);
      const saved = await darios.save(plan, savedAgain(body), revision);
      assert.equal(saved.status, 204);
      first.child.kill('SIGKILL');
      await exitOf(first.child);
      const second = await start({ ILP_FOLDER: folder, PORT: await freePort() });
      const found = await (await signIn(second)).load(plan);
      second.child.kill('SIGTERM');
      assert.equal(await exitOf(second.child), 0);
      assert.deepEqual([found.revision, found.body], [saved.revision, savedAgain(body)]);
    } finally {
      first.child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('does not let its demo sign-in be reached from elsewhere, nor reach real plans unasked', async () => {
    const real = { DATABASE_URL: 'postgresql://127.0.0.1:1/real' };
    await Promise.all([
      assert.rejects(start({ HOST: '0.0.0.0' }), /for this machine alone/),
      assert.rejects(start(real), /ILP_DEMO=yes/),
      assert.rejects(start({ ...real, ILP_DEMO: 'yes' }), /database failed/),
    ]);
  });
});
