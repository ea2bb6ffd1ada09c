/** Three people at their pages, two processes of the server on one PostgreSQL, and between them a network that breaks. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Viewer } from 'ilp-elements';
import type { Database } from '../../demo/server/database.js';
import { install } from '../../demo/server/install.js';
import { openPostgres } from '../../demo/server/postgres-database.js';
import { seed } from '../../demo/server/seed.js';
import { toolkitRules } from '../../demo/server/toolkit-rules.js';
import { startPostgres, type RunningPostgres } from '../../tools/postgres.mjs';
import { FaultyProxy } from '../storage/http/faulty-proxy.js';
import { namesIn } from '../store/simulation/tokens.js';
import { district, startIssuer, type TestIssuer } from './issuer.js';
import { commentOf, Person } from './person.js';
import { start, type Running } from './running-server.js';

const viewers: readonly Viewer[] = [
  { id: 'dario', role: 'student' },
  { id: 'guardian-l', role: 'actingParent' },
  { id: 'counselor-k', role: 'counselor' },
];

/** What a stage stands on. */
interface Ground {
  readonly postgres: RunningPostgres;
  readonly issuer: TestIssuer;
  readonly database: Database;
  readonly front: Server;
  readonly env: Readonly<Record<string, string>>;
}

export class FaultStage {
  readonly postgres: RunningPostgres;
  /** Two processes; the first one is reached through the faulty network. */
  readonly running: Running[] = [];
  people: readonly Person[] = [];
  proxy = new FaultyProxy('');
  readonly #ground: Ground;
  /** One for each edit that was ever taken. */
  readonly #tokens: string[] = [];

  private constructor(ground: Ground) {
    this.#ground = ground;
    this.postgres = ground.postgres;
    ground.front.on('request', (request, response) => this.proxy.handle(request, response));
  }

  /** Sets everything up; everybody has the plan open. */
  static async open(): Promise<FaultStage> {
    const [postgres, issuer] = await Promise.all([startPostgres(), startIssuer()]);
    const database = openPostgres(postgres.url);
    await install(database, toolkitRules);
    await seed(database);
    const front = createServer();
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    const { issuer: name, audience, keysUrl } = issuer.settings;
    const provider = { ILP_ISSUER: name, ILP_AUDIENCE: audience, ILP_KEYS_URL: keysUrl };
    const env = {
      ...{ DATABASE_URL: postgres.url, ILP_PER_MINUTE: '1000000', ILP_DISTRICTS: district },
      ...provider,
    };
    const stage = new FaultStage({ postgres, issuer, database, front, env });
    await Promise.all([stage.startServer(0), stage.startServer(1)]);
    const { port } = front.address() as AddressInfo;
    stage.people = await stage.peopleAt(viewers.map(() => () => `http://127.0.0.1:${String(port)}`));
    await Promise.all(stage.people.map((person) => person.tries()));
    return stage;
  }

  async close(): Promise<void> {
    const { database, front, issuer, postgres } = this.#ground;
    for (const person of this.people) person.crash();
    for (const { child } of this.running) child.kill('SIGKILL');
    front.close();
    front.closeAllConnections();
    await database.close();
    issuer.stop();
    await postgres.stop();
  }

  /** Starts a process in the place of one that is gone. */
  async startServer(place: 0 | 1): Promise<void> {
    const server = await start(this.#ground.env);
    this.running[place] = server;
    if (place === 0) this.proxy = new FaultyProxy(server.base);
  }

  /** People of the plan, as many as there are addresses of servers. */
  async peopleAt(bases: readonly (() => string)[]): Promise<Person[]> {
    const { issuer } = this.#ground;
    const signed = viewers.map(async ({ id, role }) => issuer.sign({ sub: id, district, roles: [role] }));
    const tokens = await Promise.all(signed);
    return bases.flatMap((base, place) => {
      const viewer = viewers[place];
      return viewer ? [new Person(viewer, { base, authorization: `Bearer ${tokens[place] ?? ''}` })] : [];
    });
  }

  /** Everybody writes something and begins to keep and to send it; a moment passes, as between two people's words. */
  async everybodyWrites(): Promise<void> {
    for (const person of this.people) {
      const token = `w${String(this.#tokens.length + 1000)}`;
      assert.ok(person.edits(commentOf(token)), 'an edit is taken, whatever is broken');
      this.#tokens.push(token);
      void person.store.flush();
      void person.store.save();
    }
    await wait(20);
  }

  /** How many saves of these people were answered well so far. */
  acknowledged(): number {
    return this.people.reduce((total, { acknowledged }) => total + acknowledged.length, 0);
  }

  /** How many saves have come as far as the network so far. */
  sent(): number {
    return this.proxy.seen.filter(({ method }) => method === 'PUT').length;
  }

  /** Every save that was answered well is in the history, and every other edit on its writer's device. */
  async assertNothingLost(): Promise<void> {
    await Promise.all(this.people.map((person) => person.store.flush()));
    // What is not on a device any more was saved before, so devices are asked first.
    const kept = new Set(this.people.flatMap((person) => [...person.kept()]));
    const acknowledged = this.people.flatMap((person) => person.acknowledged.slice());
    const history = await this.#history();
    const stored = new Set(namesIn(history.at(-1)?.body ?? ''));
    const lost = this.#tokens.filter((token) => !kept.has(token) && !stored.has(token));
    assert.deepEqual(lost, [], 'edits that are nowhere');
    const revisions = new Map(history.map(({ revision, body }) => [revision, body]));
    for (const { revision, body } of acknowledged)
      assert.deepEqual(JSON.parse(revisions.get(revision) ?? 'null'), JSON.parse(body));
  }

  /** Once all is well again everybody sees everything, each edit once, and no device keeps anything more. */
  async assertHealed(): Promise<void> {
    this.proxy.meet();
    await until('everybody to see everything', () => this.#isHealed(), this.#left);
    await this.assertNothingLost();
    const stored = (await this.#history()).at(-1)?.body ?? '';
    for (const token of this.#tokens)
      assert.equal(stored.split(`"words":"${token}"`).length, 2, `${token} is there once`);
  }

  async #isHealed(): Promise<boolean> {
    await Promise.all(this.people.map((person) => person.tries()));
    return this.people.every((person) => {
      const seen = person.seen();
      return this.#tokens.every((token) => seen.has(token)) && person.kept().size === 0;
    });
  }

  /** What stands in the way, for whoever reads that it did not heal. */
  readonly #left = (): unknown => ({
    people: this.people.map((person) => ({
      status: person.store.snapshot.status,
      problems: person.store.snapshot.problems.map(({ kind }) => kind),
      kept: [...person.kept()],
    })),
    ended: this.running.map(({ child }) => child.exitCode ?? child.signalCode),
  });

  async #history(): Promise<{ revision: string; body: string }[]> {
    const text = `select revision, body from ilp.history where kind = 'plan' and id = 'plan-dario' order by number`;
    const rows = await this.#ground.database.transaction({ as: 'owner' }, (query) =>
      query({ name: '', text }),
    );
    return rows.map(({ revision, body }) => ({ revision: String(revision), body: String(body) }));
  }
}

/** Waits until something holds; half a minute, for a machine may be busy. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  left: () => unknown = () => '',
): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await holds())) {
    if (performance.now() > end) assert.fail(`Waited in vain for ${what}: ${JSON.stringify(left())}`);
    await wait(10);
  }
}
