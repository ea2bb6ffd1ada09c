import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { mayLoad, StorageError, type StorageAdapter, type Viewer } from 'ilp-elements';
import type { IepReader } from 'ilp-elements/crosswalk/import';
import { IepDoor } from '../../../components/plan/iep-door.js';
import { PlanSession } from '../../../components/plan/plan-session.js';
import { personRoles, type PersonRole } from '../../../src/model/people.js';
import { iepPairOf, wrensImport } from '../../../stories/fixtures/iep-documents.js';
import { dariosCaseManager, yusra, yusrasFather } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { pause, until } from '../waiting.js';
import { change, recordedStorage, type Faults } from './recording.js';

const { extract } = wrensImport;
assert.ok(extract);
const iep = iepPairOf(wrensImport, yusra, { by: dariosCaseManager, on: '2026-03-20' });
const withIep = (faults?: (good: StorageAdapter) => Faults) => recordedStorage(faults, iep.shared, iep.team);
const isOfIep = (request: string) => request.includes('iep-');

const sessions: PlanSession[] = [];
afterEach(async () => {
  for (const session of sessions.splice(0)) await session.leave({ discard: true });
});

const sourceOf = (storage: StorageAdapter, viewer: Viewer) =>
  ({ planId: yusrasPlan.id, viewer, device: 'own', storage }) as const;

async function openedWith(storage: StorageAdapter, role: PersonRole): Promise<PlanSession> {
  const session = new PlanSession(() => undefined);
  sessions.push(session);
  await session.use(sourceOf(storage, { id: dariosCaseManager.id, role }));
  await until(() => session.store?.snapshot.phase === 'open', 'the plan is open');
  return session;
}

async function readerOf(storage: StorageAdapter, role: PersonRole): Promise<[PlanSession, IepReader]> {
  const session = await openedWith(storage, role);
  assert.ok(session.iep);
  return [session, session.iep];
}

describe('the IEP beside the plan', () => {
  for (const role of personRoles) {
    const kinds = (['iep-shared', 'iep-team'] as const).filter((kind) => mayLoad({ id: 'x', role }, kind));
    it(`is asked for by nobody who did not open it: ${role}`, async () => {
      const { adapter, asked } = withIep();
      const session = await openedWith(adapter, role);
      change(session.store);
      session.refresh();
      await pause(20);
      await session.leave({ discard: true });
      assert.deepEqual(asked.filter(isOfIep), []);
      assert.ok(asked.length > 0);
    });

    it(`is ${kinds.length > 0 ? `opened as ${kinds.join(' and ')}` : 'not there at all'} for a ${role}`, async () => {
      const { adapter, asked } = withIep();
      const session = await openedWith(adapter, role);
      assert.equal(session.iep !== undefined, kinds.length > 0);
      await session.iep?.open('meeting');
      const reason = session.iep?.asksReason ? ' for meeting' : '';
      const loads = asked.filter((request) => isOfIep(request) && request.startsWith('load'));
      assert.deepEqual(
        loads,
        kinds.map((kind) => `load ${kind}${reason}`),
      );
      assert.equal(session.iep?.now.iep?.shared !== undefined, kinds.includes('iep-shared'));
      assert.equal(session.iep?.now.iep?.team !== undefined, kinds.includes('iep-team'));
      // Nothing of it is in a document of the plan.
      const bodies = JSON.stringify(session.stores.map(({ snapshot }) => snapshot));
      for (const { words } of Object.values(iep.shared.items)) assert.ok(!bodies.includes(words));
    });
  }

  it('is there no sooner than the plan is open, and told of', async () => {
    const { adapter } = withIep((good) => ({
      load: async (key, call) => (await pause(30), good.load(key, call)),
    }));
    const session = new PlanSession(() => undefined);
    sessions.push(session);
    await session.use(sourceOf(adapter, yusrasFather));
    assert.ok(!session.iep);
    await until(() => session.store?.snapshot.phase === 'open', 'the plan is open');
    await until(() => session.iep?.now.status === 'closed', 'it is there, and closed');
  });

  it('is loaded again when the page is seen again, if somebody opened it', async () => {
    const { adapter, asked } = withIep();
    const [session, reader] = await readerOf(adapter, 'parent');
    await reader.open();
    const before = asked.filter(isOfIep).length;
    session.refresh();
    await until(() => asked.filter(isOfIep).length === before + 2, 'both are loaded again');
  });

  it('is brought in by a case manager through the same way', async () => {
    const { adapter, asked } = recordedStorage();
    const [, reader] = await readerOf(adapter, 'caseManager');
    await reader.open('review');
    assert.deepEqual(reader.now.iep?.faults, []);
    assert.equal((await reader.bring(extract)).status, 'saved');
    assert.ok(asked.includes('save iep-team for review'));
    assert.ok(reader.now.iep.team);
  });
});

describe('another person at the same plan', () => {
  it('finds nothing of the IEP, and what the former holds of it is empty', async () => {
    const { adapter, asked } = withIep();
    const [session, reader] = await readerOf(adapter, 'caseManager');
    await reader.open('meeting');
    assert.ok(reader.now.iep?.team);
    const told: string[] = [];
    reader.subscribe(() => told.push(reader.now.status));
    await session.use(sourceOf(adapter, { id: 'somebody', role: 'counselor' }));
    await until(() => session.store?.snapshot.phase === 'open', 'the next is open');
    assert.deepEqual([session.iep, reader.now.iep, told], [undefined, undefined, ['closed']]);
    const before = asked.filter(isOfIep).length;
    await reader.open('meeting');
    await reader.refresh();
    session.refresh();
    await pause(20);
    assert.equal(asked.filter(isOfIep).length, before);
  });

  it('is asked for a reason of their own', async () => {
    const { adapter } = withIep();
    const [session, former] = await readerOf(adapter, 'caseManager');
    await former.open('meeting');
    await session.use(sourceOf(adapter, { id: 'somebody-else', role: 'caseManager' }));
    await until(() => session.iep, 'the next is open');
    assert.notEqual(session.iep, former);
    await session.iep?.open();
    assert.equal(session.iep?.now.status, 'closed');
  });

  it('is shown nothing of what was on its way', async () => {
    const { adapter, asked } = withIep((good) => ({
      load: async (key, call) =>
        isOfIep(key.kind) ? (await pause(30), good.load(key, call)) : good.load(key, call),
    }));
    const [session, reader] = await readerOf(adapter, 'parent');
    const opened = reader.open();
    await until(() => asked.some((request) => request.startsWith('load iep')), 'it is asked for');
    await session.leave({ discard: true });
    await opened;
    await pause(40);
    assert.deepEqual([session.iep, reader.now.status, reader.now.iep], [undefined, 'closed', undefined]);
  });
});

describe('leaving the plan', () => {
  it('keeps the IEP open while something is unsaved', async () => {
    const { adapter } = withIep((good) => ({
      save: async () => Promise.reject(new StorageError('unavailable', 'Offline.')),
      load: good.load,
    }));
    const [session, reader] = await readerOf(adapter, 'adultStudent');
    await reader.open();
    change(session.store);
    assert.equal((await session.leave()).status, 'unsaved');
    assert.equal(session.iep, reader);
    assert.ok(reader.now.iep?.shared);
    await session.leave({ discard: true });
    assert.deepEqual([session.iep, reader.now.iep], [undefined, undefined]);
  });
});

describe('the way in', () => {
  const doorIn = (storage: StorageAdapter, viewer: Viewer = yusrasFather) => {
    const door = new IepDoor({ storage, viewer, planId: yusrasPlan.id });
    const told: string[] = [];
    door.subscribe(() => told.push(door.now.status));
    return { door, told };
  };

  it('says at once that it is opening, once', async () => {
    const { door, told } = doorIn(withIep().adapter);
    const opened = door.open();
    assert.equal(door.now.status, 'opening');
    await Promise.all([opened, door.open()]);
    assert.deepEqual(told, ['opening', 'open']);
    const { now } = door;
    await door.refresh();
    assert.equal(door.now, now);
    door.close();
  });

  it('stays closed without a reason, and remembers the first', async () => {
    const { adapter, asked } = withIep();
    const { door, told } = doorIn(adapter, dariosCaseManager);
    await door.open();
    assert.deepEqual([asked, told], [[], []]);
    await door.open('teaching');
    await door.open('other');
    assert.equal(door.now.reason, 'teaching');
    door.close();
    assert.equal(door.now.reason, undefined);
  });

  it('may be opened again after a failure', async () => {
    let isOffline = true;
    const { adapter } = withIep((good) => ({
      load: async (key, call) =>
        isOffline ? Promise.reject(new StorageError('unavailable', 'Offline.')) : good.load(key, call),
    }));
    const { door, told } = doorIn(adapter, dariosCaseManager);
    await door.open('review');
    isOffline = false;
    await door.open();
    assert.deepEqual(told, ['opening', 'failed', 'opening', 'open']);
    assert.equal(door.now.reason, 'review');
    door.close();
  });

  it('closed while its file is on the way asks for nothing', async () => {
    const { adapter, asked } = withIep();
    const { door, told } = doorIn(adapter);
    const opened = door.open();
    door.close();
    await opened;
    assert.deepEqual([asked.filter(isOfIep), told], [[], ['opening', 'closed']]);
  });
});
