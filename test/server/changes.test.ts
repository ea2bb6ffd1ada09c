import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DocumentKey } from 'ilp-elements';
import { demoRoster } from '../../demo/server/demo-roster.js';
import { putRoster } from '../../demo/server/roster.js';
import { seed } from '../../demo/server/seed.js';
import { assertProblem, clientOf, savedAgain, type Client } from './client.js';
import { EventReader, isAbout } from './event-reader.js';
import { district } from './issuer.js';
import { startSetup, type Setup } from './servers.js';

const plan: DocumentKey = { kind: 'plan', id: 'plan-dario' };
const iep: DocumentKey = { kind: 'iep-team', id: 'plan-dario' };
const draft: DocumentKey = { kind: 'draft', id: 'plan-dario' };

describe('word of changes, between two servers', () => {
  let setup: Setup;
  let darios: Client;
  let managers: Client;
  const readers: EventReader[] = [];

  before(async () => {
    setup = await startSetup('PostgreSQL with two servers', { streams: { ofOnePerson: 3, ofAll: 100 } });
    await seed(setup.database);
    darios = clientOf(setup.bases[0]!, await setup.signIn('dario', ['student']));
    managers = clientOf(setup.bases[0]!, await setup.signIn('case-p', ['caseManager']));
  });
  after(() => setup.stop());

  /** Listens at the second server. */
  async function reads(person: string, role: string, keys: readonly DocumentKey[]): Promise<EventReader> {
    const reader = await EventReader.open(setup.bases[1]!, await setup.signIn(person, [role]), keys);
    readers.push(reader);
    return reader;
  }

  async function saves(client: Client, key: DocumentKey): Promise<string> {
    const { body, revision } = await client.load(key);
    const isIep = key.kind.startsWith('iep-');
    const next = isIep ? { ...body, importedAt: new Date().toISOString() } : savedAgain(body);
    const saved = await client.save(key, next, revision);
    assert.equal(saved.status, 204);
    return saved.revision;
  }

  it('begins with how each document stands, and goes on with what is saved elsewhere', async () => {
    const reader = await reads('counselor-k', 'counselor', [plan]);
    const { revision } = await darios.load(plan);
    await reader.until(
      'how the plan stands',
      (told) => told.event === 'present' && told.revision === revision,
    );
    const next = await saves(darios, plan);
    const told = await reader.until('the save', ({ revision }) => revision === next);
    assert.deepEqual(told, { event: 'change', ...plan, revision: next });
    reader.close();
  });

  it('tells of a removal without a revision', async () => {
    const reader = await reads('dario', 'student', [draft]);
    await reader.until('how the draft stands', ({ event }) => event === 'present');
    const { revision } = await darios.load(draft);
    assert.equal((await darios.remove(draft, revision)).status, 204);
    const told = await reader.until('the removal', ({ event }) => event === 'change');
    assert.deepEqual(told, { event: 'change', ...draft });
    reader.close();
  });

  it('says of what one may not know the same as of what is not there, and tells nothing of it', async () => {
    const reader = await reads('teacher-v', 'teacher', [iep, plan, { kind: 'plan', id: 'nobody' }]);
    await reader.until('the last one', ({ id }) => id === 'nobody');
    assert.deepEqual(reader.told[0], { event: 'present', ...iep });
    await saves(managers, iep);
    const next = await saves(darios, plan);
    await reader.until('the save', ({ revision }) => revision === next);
    assert.equal(reader.told.filter((told) => isAbout(told, iep)).length, 1);
    reader.close();
  });

  it('tells nothing more to whoever lost their part meanwhile', async () => {
    const reader = await reads('teacher-v', 'teacher', [plan]);
    await reader.until('how the plan stands', ({ event }) => event === 'present');
    const { plans, relationships } = demoRoster();
    const without = relationships.filter(({ person }) => person !== 'teacher-v');
    await putRoster(setup.database, district, { plans, relationships: without });
    const other = await reads('counselor-k', 'counselor', [plan]);
    const next = await saves(darios, plan);
    await other.until('the save', ({ revision }) => revision === next);
    assert.equal(
      reader.told.some(({ revision }) => revision === next),
      false,
    );
    await putRoster(setup.database, district, { plans, relationships });
    reader.close();
    other.close();
  });

  it('ends with the token of whoever listens', async () => {
    const authorization = await setup.signIn('dario', ['student'], {
      exp: Math.floor(Date.now() / 1000) + 2,
    });
    const reader = await EventReader.open(setup.bases[1]!, authorization, [plan]);
    await reader.ended;
    assert.ok(reader.told.length > 0);
  });

  it('says anew how things stand when the database was away', async () => {
    const reader = await reads('counselor-k', 'counselor', [plan]);
    await reader.until('how the plan stands', ({ event }) => event === 'present');
    await setup.postgres?.restart('immediate');
    await reader.until('it again', () => reader.told.filter(({ event }) => event === 'present').length === 2);
    const next = await saves(darios, plan);
    await reader.until('a save after it', ({ revision }) => revision === next);
    reader.close();
  });

  it('is found at the next heartbeat where it was lost on its way', async () => {
    const reader = await reads('counselor-k', 'counselor', [plan]);
    await reader.until('how the plan stands', ({ event }) => event === 'present');
    await setup.database.transaction({ as: 'owner' }, (query) =>
      query({
        name: '',
        text: `update ilp.documents set revision = 'unheard' where id = 'plan-dario' and kind = 'plan'`,
      }),
    );
    const told = await reader.until('what nobody notified', ({ revision }) => revision === 'unheard');
    assert.equal(told.event, 'change');
    reader.close();
  });

  it('is given on a few streams for one person, and about some documents', async () => {
    for (let count = 0; count < 3; count += 1) await reads('casey', 'student', [plan]);
    const caseys = clientOf(setup.bases[1]!, await setup.signIn('casey', ['student']));
    const answer = await caseys.send('GET', '/changes?on=plan:plan-casey');
    assertProblem(answer, 429, 'too-many');
    assert.equal(answer.headers.get('retry-after'), '30');
    for (const query of ['', 'on=plan', 'on=plan:', 'on=lunch:1', `on=plan:${'x'.repeat(401)}`])
      assertProblem(await darios.send('GET', `/changes?${query}`), 400, 'invalid');
    const many = Array.from({ length: 51 }, (_, place) => `on=plan:${place}`).join('&');
    assertProblem(await darios.send('GET', `/changes?${many}`), 400, 'invalid');
  });

  it('ends in order when the server stops', async () => {
    const reader = await reads('wren', 'student', [plan]);
    await setup.apps[1]!.close();
    await reader.ended;
    for (const each of readers) await each.ended;
  });
});
