/** What a server promises over HTTP beside its documents. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { DocumentKey, JsonObject } from 'ilp-elements';
import { createServer } from '../../demo/server/app.js';
import { ChangeFeed } from '../../demo/server/changes.js';
import { DatabaseTrouble } from '../../demo/server/database-trouble.js';
import type { Database } from '../../demo/server/database.js';
import { demoRoster } from '../../demo/server/demo-roster.js';
import { putRoster } from '../../demo/server/roster.js';
import { seed } from '../../demo/server/seed.js';
import { toolkitRules } from '../../demo/server/toolkit-rules.js';
import { assertProblem, clientOf, savedAgain, type Client } from './client.js';
import { district } from './issuer.js';
import { startSetup, type Setup } from './servers.js';

const plan: DocumentKey = { kind: 'plan', id: 'plan-dario' };
const crosswalk: DocumentKey = { kind: 'crosswalk-shared', id: 'plan-dario' };
const consent = 'consent_00000000000000000001';
const writing = { session: 'asked', at: '2026-11-20T10:00:00.000Z' };
/** Words of a student, in a fault that nobody foresaw. */
const fault = 'Dario M. wrote: I am afraid of tests.';

describe('a server', () => {
  let setup: Setup;
  let darios: Client;
  let managers: Client;
  const clientFor = async (person: string, role: string) =>
    clientOf(setup.bases[0]!, await setup.signIn(person, [role]));

  before(async () => {
    const faultOf: typeof toolkitRules.faultOf = (key, body) => {
      if (JSON.stringify(body).includes(fault)) throw new Error(`${fault}\n  at school`);
      return toolkitRules.faultOf(key, body);
    };
    setup = await startSetup('PGlite', { rules: { ...toolkitRules, faultOf } });
    await seed(setup.database);
    const { plans, relationships } = demoRoster();
    const other = { person: 'other-parent', student: 'dario', role: 'parent' } as const;
    await putRoster(setup.database, district, { plans, relationships: [...relationships, other] });
    darios = await clientFor('dario', 'student');
    managers = await clientFor('case-p', 'caseManager');
  });
  after(() => setup.stop());

  for (const path of [
    '/document?kind=plan&id=plan-dario',
    '/documents?kind=plan',
    '/changes?on=plan:plan-dario',
  ])
    it(
      `gives nothing at ${path} to a page of somebody who is signed in no more`,
      { timeout: 20_000 },
      async () => {
        const headers = { 'ilp-viewer': 'casey' };
        assertProblem(await darios.send('GET', path, { headers }), 401, 'unauthenticated');
      },
    );

  for (const kind of ['crosswalk-shared', 'crosswalk-team', 'iep-shared', 'iep-team'] as const)
    it(`notes who was given the ${kind}, and why`, async () => {
      const key = { kind, id: 'plan-dario' };
      const { body } = await managers.load(key, { 'ilp-reason': 'meeting' });
      assertProblem(await managers.save(key, body, 'stale', { 'ilp-reason': 'review' }), 412, 'conflict');
      await (await clientFor('counselor-k', 'counselor')).load(key);
      await darios.load(plan);
      assert.deepEqual(await looksAt(kind), [
        { person: 'case-p', role: 'caseManager', what: 'load', reason: 'meeting' },
        { person: 'case-p', role: 'caseManager', what: 'save', reason: 'review' },
      ]);
      assert.deepEqual(await looksAt('plan'), []);
    });

  it('lets only whom the plan names as holder of the rights say yes to a question about the IEP', async () => {
    const asked = await managers.load(crosswalk);
    const question = {
      ...{ id: consent, order: 'a0', made: { by: 'case-p', ...writing } },
      ...{ iepItem: 'item', wordsHash: 'hash', role: 'caseManager', reason: 'For the plan.' },
    };
    const body = savedAgain(asked.body, { consents: { [consent]: question } });
    const { status, revision } = await managers.save(crosswalk, body, asked.revision);
    assert.equal(status, 204);
    const answered = (by: string) => {
      const decision = { decision: 'yes', wrote: { decision: { by, ...writing } } };
      return savedAgain(body, { consents: { [consent]: { ...question, ...decision } } as JsonObject });
    };
    const others = await clientFor('other-parent', 'parent');
    assertProblem(await others.save(crosswalk, answered('other-parent'), revision), 403, 'forbidden');
    const holders = await clientFor('guardian-l', 'actingParent');
    assert.equal((await holders.save(crosswalk, answered('guardian-l'), revision)).status, 204);
  });

  it('logs of a fault that nobody foresaw where it happened, and no word of a student', async () => {
    const { body, revision } = await darios.load(plan);
    assertProblem(await darios.save(plan, { ...body, words: fault }, revision), 500, 'internal');
    const line = setup.log.find((each) => each.includes('"level":50')) ?? '{}';
    assert.match(line, /safeguards\.test/);
    assert.doesNotMatch(line, /Dario|afraid|school/);
  });

  it('calls a person in its log by a name that another process does not know', async () => {
    const { signIn } = setup;
    const address = new URL('../../demo/server/sign-in.ts', import.meta.url);
    const aliases = await Promise.all(
      ['one', 'other'].map(async (process) => {
        const module = (await import(
          `${address.href}?${process}`
        )) as typeof import('../../demo/server/sign-in.js');
        return (await module.verifyTokens([setup.issuer.settings])(await signIn('dario', ['student']))).alias;
      }),
    );
    assert.notEqual(aliases[0], aliases[1]);
  });

  it('lets a reader go who takes nothing of what is sent, before it fills the memory', async () => {
    const { port, hostname, pathname } = new URL(setup.bases[0]!);
    const authorization = await setup.signIn('dario', ['student']);
    const accepted = once(setup.apps[0]!.server, 'connection') as Promise<[Socket]>;
    const reader = connect(Number(port), hostname);
    reader.write(
      `GET ${pathname}/changes?on=plan:plan-dario HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n\r\n`,
    );
    const [held] = await accepted;
    await once(reader, 'data');
    reader.on('error', () => undefined).pause();
    const feed = new ChangeFeed(setup.database);
    // More than the system keeps between the two, which is some megabytes.
    for (let round = 0; round < 40 && !held.destroyed; round += 1) {
      for (let nth = 0; nth < 200; nth += 1)
        feed.send({ district, key: plan, revision: `${round}-${nth}-`.padEnd(7000, 'x') });
      await wait(300);
    }
    assert.equal(held.destroyed, true);
    reader.destroy();
  });

  async function looksAt(kind: string): Promise<readonly unknown[]> {
    const text = `select person, role, what, reason from ilp.access_log where kind = '${kind}' order by number`;
    return setup.database.transaction({ as: 'owner' }, (query) => query({ name: '', text }));
  }
});

describe('the health of a server', () => {
  it('is bad while its database does not answer', async () => {
    const state = { isThere: true };
    const database: Database = {
      name: 'postgres',
      transaction: async (_session, work) => {
        if (!state.isThere) throw new DatabaseTrouble('unavailable', 'no-code');
        return work(async () => []);
      },
      listen: async () => async () => undefined,
      close: async () => undefined,
    };
    const signIn = () => Promise.reject(new Error('Nobody signs in.'));
    const app = await createServer({ database, rules: toolkitRules, signIn, log: false });
    const statusOf = async () => (await app.inject('/health')).statusCode;
    state.isThere = false;
    assert.equal(await statusOf(), 503);
    await app.close();
  });
});
