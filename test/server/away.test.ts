/** Somebody who was away for a month, over a real wire, on a device whose clock is years off. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, afterEach, before, describe, it } from 'node:test';
import { seed } from '../../demo/server/seed.js';
import { markSeen, rememberedSessions } from '../../src/store/seen.js';
import type { DocumentSync } from '../../src/model/document-sync.js';
import { FaultyProxy } from '../storage/http/faulty-proxy.js';
import { clientOf, type Client } from './client.js';
import { until } from './fault-stage.js';
import { commentOf, Person, sharedPlan } from './person.js';
import { startSetup, type Setup } from './servers.js';

describe('a page that was away for a month', () => {
  let setup: Setup;
  let proxy: FaultyProxy;
  let front: Server;
  let counselor: Client;
  let dario: Person;
  let authorization: string;

  const yearsMs = 3 * 365 * 24 * 3_600_000;

  before(async () => {
    setup = await startSetup('PGlite');
    await seed(setup.database);
    proxy = new FaultyProxy(setup.bases[0]!);
    front = createServer((request, response) => proxy.handle(request, response));
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    counselor = clientOf(setup.bases[0]!, await setup.signIn('counselor-k', ['counselor']));
    authorization = await setup.signIn('dario', ['student']);
  });
  after(async () => {
    front.close();
    front.closeAllConnections();
    await setup.stop();
  });

  beforeEach(async () => {
    const base = `http://127.0.0.1:${String((front.address() as AddressInfo).port)}`;
    dario = new Person(
      { id: 'dario', role: 'student' },
      { base: () => base, authorization, clockMs: -yearsMs },
    );
    await dario.tries();
  });
  afterEach(() => dario.crash());

  function goesOffline(): void {
    dario.isOffline = true;
    proxy.cutStreams();
  }

  /** So many other pages have saved, each once. */
  async function othersSave(times: number): Promise<void> {
    const { body, revision } = await counselor.load(sharedPlan);
    let sync = body.sync as unknown as DocumentSync;
    for (let count = 0; count < times; count += 1)
      sync = markSeen(sync, [{ session: `page${String(count)}of${revision}`, seq: 1 }]);
    await counselor.save(sharedPlan, { ...body, sync: { ...sync } }, revision);
  }

  /** What stands in the way, for whoever reads that it did not come to pass. */
  const left = (): unknown => {
    const { phase, failure, status, problems } = dario.store.snapshot;
    return { phase, failure, status, problems: problems.map(({ kind }) => kind) };
  };

  const isSaved = () => dario.store.snapshot.status.kind === 'saved';

  async function timesStored(token: string): Promise<number> {
    const { body } = await counselor.load(sharedPlan);
    return JSON.stringify(body).split(`"words":"${token}"`).length - 1;
  }

  it('merges what was written before it was closed and after it was opened again without a network', async () => {
    goesOffline();
    assert.ok(dario.edits(commentOf('w1001')));
    await dario.store.flush();
    dario.comesBack();
    await until('the plan of the device', () => dario.store.snapshot.phase === 'open');
    assert.ok(dario.edits(commentOf('w1002')));
    await dario.store.flush();
    await othersSave(150);
    dario.isOffline = false;
    await until('all to be saved', async () => (await dario.tries(), isSaved()), left);
    assert.deepEqual([await timesStored('w1001'), await timesStored('w1002')], [1, 1]);
    assert.deepEqual([dario.kept().size, dario.store.snapshot.problems.length], [0, 0]);
  });

  it('holds a save once whose answer was lost so long ago that the plan has forgotten its page', async () => {
    proxy.meet({ fault: 'lose', method: 'PUT' }, { fault: 'refuse' });
    assert.ok(dario.edits(commentOf('w1003')));
    await dario.store.save();
    goesOffline();
    proxy.meet();
    assert.equal(await timesStored('w1003'), 1);
    await othersSave(rememberedSessions + 1);
    dario.isOffline = false;
    // The server knows the save by its key where it is sent again first; where the plan is loaded first, nobody can tell.
    const asked = () => dario.store.snapshot.problems.filter(({ kind }) => kind === 'maybe-saved');
    await until(
      'an answer or a question',
      async () => (await dario.tries(), isSaved() || asked().length > 0),
      left,
    );
    assert.equal(await timesStored('w1003'), 1, 'nothing is done twice unasked');
    for (const { id } of asked()) dario.store.answer(id, 'theirs');
    await until('all to be saved', async () => (await dario.tries(), isSaved()), left);
    assert.deepEqual([await timesStored('w1003'), dario.kept().size], [1, 0]);
  });
});
