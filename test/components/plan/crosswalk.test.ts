import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import {
  currentSchema,
  StorageError,
  type DocumentKind,
  type RecordChange,
  type StorageAdapter,
  type Store,
  type Viewer,
} from 'ilp-elements';
import { PlanSession } from '../../../components/plan/plan-session.js';
import { crosswalkLinkId, type TeamCrosswalk } from '../../../src/model/crosswalk.js';
import { personRoles, type PersonRole } from '../../../src/model/people.js';
import { markCourse } from '../../../src/rules/course-marks.js';
import { crosswalkOf } from '../../../stories/fixtures/crosswalks.js';
import { dariosCaseManager, yusra } from '../../../stories/fixtures/people.js';
import { fixtureId, yusrasPlan } from '../../../stories/fixtures/plans.js';
import { pause, until } from '../waiting.js';
import { change, neverAnswers, recordedStorage } from './recording.js';

/** Those who may read an IEP at home: a designee stands in at a meeting alone. */
const family: readonly PersonRole[] = ['parent', 'guardian', 'actingParent', 'educationalDecisionMaker'];

const course = fixtureId('course', 'drama');
const crosswalk = crosswalkOf(yusra, { by: dariosCaseManager, marks: [{ course, kind: 'modified' }] });
const teamCrosswalk: TeamCrosswalk = {
  schema: currentSchema,
  kind: 'crosswalk-team',
  id: yusrasPlan.id,
  sync: crosswalk.sync,
  links: {},
};
const link = (plan: string): RecordChange => ({
  type: 'add',
  record: ['links', crosswalkLinkId(plan, 'rb-2203')],
  order: 'a0',
  fields: { plan, iepItem: 'rb-2203' },
});

/** Both documents: who may load them, all of whom may link, and where a session has them. */
const places = [
  {
    kind: 'crosswalk-shared',
    roles: ['student', 'adultStudent', 'caseManager', ...family],
    storeOf: (session: PlanSession) => session.crosswalkStore,
  },
  {
    kind: 'crosswalk-team',
    roles: ['adultStudent', 'caseManager', ...family],
    storeOf: (session: PlanSession) => session.teamCrosswalkStore,
  },
] as const satisfies readonly { kind: string; roles: readonly PersonRole[]; storeOf: unknown }[];
type Place = (typeof places)[number];

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

async function withCrosswalk(
  storage: StorageAdapter,
  role: PersonRole,
  { storeOf }: Place = places[0],
): Promise<[PlanSession, Store]> {
  const session = await openedWith(storage, role);
  await until(() => storeOf(session)?.snapshot.phase === 'open', 'the crosswalk is open');
  const store = storeOf(session);
  assert.ok(store);
  return [session, store];
}

/** Storage that saves everything but one kind. */
function storageWithoutSaves(kind: DocumentKind = 'crosswalk-shared') {
  return recordedStorage(
    (good) => ({
      save: async (key, ...rest) =>
        key.kind === kind
          ? Promise.reject(new StorageError('unavailable', 'Offline.'))
          : good.save(key, ...rest),
    }),
    crosswalk,
    teamCrosswalk,
  );
}

const mark = (store: Store) => store.edit(...markCourse({}, fixtureId('course', 'art'), 'supported'));

for (const place of places) {
  const { kind, roles, storeOf } = place;
  const isOf = (request: string) => request.endsWith(kind);

  describe(`${kind} beside the plan`, () => {
    for (const role of personRoles) {
      const may = roles.some((each) => each === role);
      it(`is ${may ? 'there' : 'never asked for'} when the role is ${role}`, async () => {
        const { adapter, asked } = recordedStorage(undefined, crosswalk, teamCrosswalk);
        const session = await openedWith(adapter, role);
        if (may) await until(() => storeOf(session)?.snapshot.phase === 'open', 'it is open');
        await pause(20);
        change(session.store);
        for (const store of session.stores) await store.refresh();
        session.refresh();
        assert.equal(storeOf(session) !== undefined, may);
        assert.equal(
          session.stores.some(({ key }) => key.kind === kind),
          may,
        );
        await session.leave({ discard: true });
        assert.equal(asked.some(isOf), may);
        // Nobody wrote anything, and nothing was written.
        assert.ok(!asked.includes(`save ${kind}`));
      });
    }

    for (const role of roles)
      it(`is made by what a person writes (${role}), and not by looking`, async () => {
        const { adapter, stored } = recordedStorage();
        const [session, store] = await withCrosswalk(adapter, role, place);
        await store.save();
        assert.equal(stored(kind), '""');
        assert.equal(store.edit(link('/goals/goal_1')).status, 'applied');
        assert.deepEqual(await session.leave(), { status: 'left' });
        assert.match(stored(kind), /rb-2203/);
        assert.doesNotMatch(stored('plan'), /rb-2203|crosswalk/);
      });

    for (const [name, load] of Object.entries({
      'is forbidden': async () => Promise.reject(new StorageError('forbidden', 'Not yours.')),
      'is of a kind storage does not know': async () =>
        Promise.reject(new StorageError('unsupported', 'What?')),
      'cannot be reached': async () => Promise.reject(new StorageError('unavailable', 'Offline.')),
      'is damaged': async () => Promise.resolve({ body: { kind, links: 7 }, revision: '1' }),
      'throws at once': () => {
        throw new Error('A fault of the adapter.');
      },
      'never answers': neverAnswers,
    }))
      for (const role of ['adultStudent', 'caseManager'] as const)
        it(`does the plan of a ${role} no harm when it ${name}`, async () => {
          const { adapter, stored, asked } = recordedStorage((good) => ({
            load: async (key, call) => (key.kind === kind ? load(call) : good.load(key, call)),
          }));
          const session = await openedWith(adapter, role);
          await until(() => asked.includes(`load ${kind}`), 'it is asked for');
          await pause(20);
          assert.notEqual(storeOf(session)?.snapshot.phase, 'open');
          if (role === 'adultStudent') change(session.store);
          await session.store?.save();
          assert.equal(session.store?.snapshot.status.kind, 'saved');
          if (role === 'adultStudent') assert.match(stored('plan'), /paused/);
          assert.equal((await session.leave()).status, 'left');
        });

    it('is kept open with the plan while it is unsaved, and given up with it on request', async () => {
      const [session, store] = await withCrosswalk(storageWithoutSaves(kind).adapter, 'caseManager', place);
      store.edit(link('/goals/goal_1'));
      assert.deepEqual(await session.leave(), { status: 'unsaved', edits: 1, problems: 0, unsent: 0 });
      assert.deepEqual([storeOf(session)?.snapshot.phase, session.store?.snapshot.phase], ['open', 'open']);
      assert.deepEqual(await session.leave({ discard: true }), { status: 'left' });
      assert.equal(storeOf(session), undefined);
    });

    it('is not there for another person at the same plan, saved or not, nor asked for again', async () => {
      const { adapter, asked } = storageWithoutSaves(kind);
      const [session, store] = await withCrosswalk(adapter, 'caseManager', place);
      store.edit(link('/goals/goal_1'));
      await session.use(sourceOf(adapter, { id: 'somebody', role: 'counselor' }));
      await until(() => session.store?.snapshot.phase === 'open', 'the next is open');
      await until(() => store.snapshot.phase === 'closed', 'the former is closed');
      const before = asked.filter(isOf).length;
      for (const one of session.stores) await one.refresh();
      assert.equal(storeOf(session), undefined);
      assert.equal(asked.filter(isOf).length, before);
    });
  });
}

describe('marks on courses', () => {
  it('are read by those who may not write them', async () => {
    const { adapter } = recordedStorage();
    const [, reader] = await withCrosswalk(adapter, 'parent');
    const [, store] = await withCrosswalk(adapter, 'caseManager');
    mark(store);
    await store.save();
    await until(() => JSON.stringify(reader.snapshot.body).includes('supported'), 'it is there to read');
    assert.equal(reader.edit(...markCourse({}, course, 'placed')).status, 'refused');
  });
});
