import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { StorageError, type StorageAdapter, type Store, type Viewer } from 'ilp-elements';
import { PlanSession } from '../../../components/plan/plan-session.js';
import { personRoles, type PersonRole } from '../../../src/model/people.js';
import { markCourse } from '../../../src/rules/course-marks.js';
import { crosswalkOf } from '../../../stories/fixtures/crosswalks.js';
import { dariosCaseManager, yusra } from '../../../stories/fixtures/people.js';
import { fixtureId, yusrasPlan } from '../../../stories/fixtures/plans.js';
import { pause, until } from '../waiting.js';
import { change, neverAnswers, recordedStorage } from './recording.js';

const writers: readonly PersonRole[] = ['adultStudent', 'caseManager'];
const readers: readonly PersonRole[] = [
  'student',
  'parent',
  'guardian',
  'actingParent',
  'educationalDecisionMaker',
];

const course = fixtureId('course', 'drama');
const crosswalk = crosswalkOf(yusra, { by: dariosCaseManager, marks: [{ course, kind: 'modified' }] });

function sourceOf(storage: StorageAdapter, viewer: Viewer) {
  return { planId: yusrasPlan.id, viewer, device: 'own', storage } as const;
}

const sessions: PlanSession[] = [];

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.leave({ discard: true });
});

async function openedWith(storage: StorageAdapter, role: PersonRole): Promise<PlanSession> {
  const session = new PlanSession(() => undefined);
  sessions.push(session);
  await session.use(sourceOf(storage, { id: 'somebody', role }));
  await until(() => session.store?.snapshot.phase === 'open', 'the plan is open');
  return session;
}

async function withCrosswalk(storage: StorageAdapter, role: PersonRole): Promise<[PlanSession, Store]> {
  const session = await openedWith(storage, role);
  await until(() => session.crosswalkStore?.snapshot.phase === 'open', 'the crosswalk is open');
  const store = session.crosswalkStore;
  assert.ok(store);
  return [session, store];
}

/** Storage that saves everything but the crosswalk. */
function storageWithoutSaves() {
  return recordedStorage(
    (good) => ({
      save: async (key, ...rest) =>
        key.kind === 'crosswalk-shared'
          ? Promise.reject(new StorageError('unavailable', 'Offline.'))
          : good.save(key, ...rest),
    }),
    crosswalk,
  );
}

const isOfCrosswalk = (request: string) => request.endsWith('crosswalk-shared');
const mark = (store: Store) => store.edit(...markCourse({}, fixtureId('course', 'art'), 'supported'));

describe('the crosswalk beside the plan', () => {
  for (const role of personRoles) {
    const may = writers.includes(role) || readers.includes(role);
    it(`is ${may ? 'there' : 'never asked for'} when the role is ${role}`, async () => {
      const { adapter, asked } = recordedStorage(undefined, crosswalk);
      const session = await openedWith(adapter, role);
      if (may) await until(() => session.crosswalkStore?.snapshot.phase === 'open', 'the crosswalk is open');
      await pause(20);
      change(session.store);
      for (const store of session.stores) await store.refresh();
      assert.equal(session.crosswalkStore !== undefined, may);
      assert.equal(JSON.stringify(session.stores.map(({ snapshot }) => snapshot)).includes('modified'), may);
      await session.leave({ discard: true });
      assert.equal(asked.some(isOfCrosswalk), may);
      // Nobody wrote anything, and nothing was written.
      assert.ok(!asked.includes('save crosswalk-shared'));
    });
  }

  for (const role of readers)
    it(`is not handed to a ${role} where storage has none, and none is made by looking`, async () => {
      const { adapter, asked, stored } = recordedStorage();
      const session = await openedWith(adapter, role);
      await until(() => asked.includes('load crosswalk-shared'), 'it is looked for');
      await pause(20);
      assert.equal(session.crosswalkStore, undefined);
      for (const store of session.stores) await store.save();
      assert.deepEqual(await session.leave(), { status: 'left' });
      assert.equal(stored('crosswalk-shared'), '""');
    });

  it('is handed to a reader as soon as somebody writes one', async () => {
    const { adapter } = recordedStorage();
    const reader = await openedWith(adapter, 'parent');
    const [, store] = await withCrosswalk(adapter, 'caseManager');
    assert.ok(!reader.crosswalkStore);
    mark(store);
    await store.save();
    await until(() => reader.crosswalkStore, 'it is there for the reader');
    const read = reader.stores.find(({ key }) => key.kind === 'crosswalk-shared');
    assert.equal(reader.crosswalkStore, read);
    assert.equal(read?.edit(...markCourse({}, course, 'placed')).status, 'refused');
  });

  for (const role of writers)
    it(`is made by what a person writes (${role}), and not before`, async () => {
      const { adapter, stored } = recordedStorage();
      const [session, store] = await withCrosswalk(adapter, role);
      await store.save();
      assert.equal(stored('crosswalk-shared'), '""');
      assert.equal(mark(store).status, 'applied');
      assert.deepEqual(await session.leave(), { status: 'left' });
      assert.match(stored('crosswalk-shared'), /supported/);
      assert.doesNotMatch(stored('plan'), /supported|crosswalk/);
    });

  for (const [name, load] of Object.entries({
    'is forbidden': async () => Promise.reject(new StorageError('forbidden', 'Not yours.')),
    'is of a kind storage does not know': async () =>
      Promise.reject(new StorageError('unsupported', 'What?')),
    'cannot be reached': async () => Promise.reject(new StorageError('unavailable', 'Offline.')),
    'is damaged': async () =>
      Promise.resolve({ body: { kind: 'crosswalk-shared', courseMarks: 7 }, revision: '1' }),
    'throws at once': () => {
      throw new Error('A fault of the adapter.');
    },
    'never answers': neverAnswers,
  }))
    for (const role of ['student', 'caseManager'] as const)
      it(`does the plan of a ${role} no harm when it ${name}`, async () => {
        const { adapter, stored, asked } = recordedStorage((good) => ({
          load: async (key, call) => (key.kind === 'crosswalk-shared' ? load(call) : good.load(key, call)),
        }));
        const session = await openedWith(adapter, role);
        await until(() => asked.includes('load crosswalk-shared'), 'it is asked for');
        await pause(20);
        assert.notEqual(session.crosswalkStore?.snapshot.phase, 'open');
        // A reader cannot tell whether there is one.
        assert.equal(session.crosswalkStore !== undefined, role === 'caseManager');
        if (role === 'student') change(session.store);
        await session.store?.save();
        assert.equal(session.store?.snapshot.status.kind, 'saved');
        if (role === 'student') assert.match(stored('plan'), /paused/);
        assert.equal((await session.leave()).status, 'left');
      });
});

describe('leaving the plan and the crosswalk', () => {
  it('keeps both open while the crosswalk is unsaved, and gives both up on request', async () => {
    const [session, store] = await withCrosswalk(storageWithoutSaves().adapter, 'caseManager');
    mark(store);
    assert.deepEqual(await session.leave(), { status: 'unsaved', edits: 3, problems: 0, unsent: 0 });
    assert.deepEqual(
      [session.crosswalkStore?.snapshot.phase, session.store?.snapshot.phase],
      ['open', 'open'],
    );
    assert.deepEqual(await session.leave({ discard: true }), { status: 'left' });
    assert.equal(session.crosswalkStore, undefined);
  });
});

describe('another person at the same plan', () => {
  it('gets nothing of a crosswalk, saved or not, and storage is not asked again', async () => {
    const { adapter, asked } = storageWithoutSaves();
    const [session, store] = await withCrosswalk(adapter, 'caseManager');
    mark(store);
    await session.use(sourceOf(adapter, { id: 'somebody', role: 'counselor' }));
    await until(() => session.store?.snapshot.phase === 'open', 'the next is open');
    await until(() => store.snapshot.phase === 'closed', 'the former is closed');
    const before = asked.filter(isOfCrosswalk).length;
    for (const one of session.stores) await one.refresh();
    assert.equal(session.crosswalkStore, undefined);
    assert.equal(asked.filter(isOfCrosswalk).length, before);
  });
});
