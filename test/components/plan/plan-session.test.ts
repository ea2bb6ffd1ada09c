import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageError, type StorageAdapter, type Viewer } from 'ilp-elements';
import { PlanSession, type PlanSource } from '../../../components/plan/plan-session.js';
import { personRoles } from '../../../src/model/people.js';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { pause, until } from '../waiting.js';
import { change, neverAnswers, recordedStorage } from './recording.js';

function sourceOf(storage: StorageAdapter, viewer: Viewer = yusra): PlanSource {
  return { planId: yusrasPlan.id, viewer, device: 'shared', storage };
}

async function openedWith(storage: StorageAdapter, viewer: Viewer = yusra): Promise<PlanSession> {
  const session = new PlanSession(() => undefined);
  await session.use(sourceOf(storage, viewer));
  await until(() => session.store?.snapshot.phase === 'open', 'the plan is open');
  return session;
}

async function withDraft(storage: StorageAdapter): Promise<PlanSession> {
  const session = await openedWith(storage);
  await until(() => session.draftStore?.snapshot.phase === 'open', 'the draft is open');
  return session;
}

const isOfDraft = (request: string) => request.endsWith('draft');

describe('the draft beside the plan', () => {
  it('is opened for the student, after the plan is open', async () => {
    const { adapter, asked } = recordedStorage();
    const session = new PlanSession(() => {
      const isOpen = session.store?.snapshot.phase === 'open';
      assert.ok(isOpen || !asked.some(isOfDraft), 'the draft came before the plan');
    });
    await session.use(sourceOf(adapter));
    await until(() => session.draftStore?.snapshot.phase === 'open', 'the draft is open');
    assert.deepEqual(session.draftStore?.key, { kind: 'draft', id: yusrasPlan.id });
    assert.deepEqual(
      asked.filter((request) => /^load (plan|draft)$/.test(request)),
      ['load plan', 'load draft'],
    );
  });

  for (const role of personRoles) {
    const isStudent = role === 'student' || role === 'adultStudent';
    it(`is ${isStudent ? 'there' : 'never asked for'} when the role is ${role}`, async () => {
      const { adapter, asked } = recordedStorage();
      const session = await openedWith(adapter, { id: 'somebody', role });
      if (isStudent) await until(() => session.draftStore, 'the draft');
      await pause(20);
      change(session.store);
      for (const store of session.stores) await store.refresh();
      await session.leave({ discard: true });
      assert.equal(asked.some(isOfDraft), isStudent);
    });
  }

  for (const [name, load] of Object.entries({
    'is forbidden': async () => Promise.reject(new StorageError('forbidden', 'Not yours.')),
    'cannot be reached': async () => Promise.reject(new StorageError('unavailable', 'Offline.')),
    'is damaged': async () => Promise.resolve({ body: { kind: 'draft', goals: 7 }, revision: '1' }),
    'throws at once': () => {
      throw new Error('A fault of the adapter.');
    },
    'never answers': neverAnswers,
  })) {
    it(`does the plan no harm when it ${name}`, async () => {
      const { adapter, stored } = recordedStorage((good) => ({
        load: async (key, call) => (key.kind === 'draft' ? load(call) : good.load(key, call)),
      }));
      const session = await openedWith(adapter);
      await until(() => session.draftStore, 'the draft is asked for');
      await pause(20);
      assert.notEqual(session.draftStore?.snapshot.phase, 'open');
      change(session.store);
      await session.store?.save();
      assert.equal(session.store?.snapshot.status.kind, 'saved');
      assert.match(stored('plan'), /paused/);
      assert.equal((await session.leave()).status, 'left');
    });
  }
});

describe('leaving the plan and the draft', () => {
  it('closes both, and nothing of either is there any more', async () => {
    const { adapter, stored } = recordedStorage();
    const session = await withDraft(adapter);
    const stores = [...session.stores];
    change(session.draftStore);
    assert.deepEqual(await session.leave(), { status: 'left' });
    assert.deepEqual([session.store, session.draftStore, session.stores.length], [undefined, undefined, 0]);
    assert.deepEqual([...new Set(stores.map(({ snapshot }) => snapshot.phase))], ['closed']);
    assert.match(stored('draft'), /paused/);
  });

  it('keeps both open while the draft is unsaved, and gives both up on request', async () => {
    const { adapter } = recordedStorage((good) => ({
      save: async (key, ...rest) =>
        key.kind === 'draft'
          ? Promise.reject(new StorageError('unavailable', 'Offline.'))
          : good.save(key, ...rest),
    }));
    const session = await withDraft(adapter);
    const stores = [session.draftStore, session.store];
    change(session.store);
    change(session.draftStore);
    assert.deepEqual(await session.leave(), { status: 'unsaved', edits: 1, problems: 0, unsent: 0 });
    assert.deepEqual([session.draftStore, session.store], stores);
    assert.ok(stores.every((store) => store?.snapshot.phase === 'open'));
    assert.equal((await session.leave({ discard: true })).status, 'left');
  });

  it('asks the draft too when it was not opened yet', async () => {
    const { adapter, asked } = recordedStorage((good) => ({
      load: async (key, call) => (key.kind === 'plan' ? neverAnswers(call) : good.load(key, call)),
    }));
    const session = new PlanSession(() => undefined);
    await session.use(sourceOf(adapter));
    assert.equal((await session.leave({ discard: true })).status, 'left');
    assert.ok(asked.includes('load draft'));
  });

  it('stays left when the element goes and comes back before it has left', async () => {
    const { adapter } = recordedStorage();
    const session = await withDraft(adapter);
    change(session.store);
    const left = session.leave();
    await session.rest();
    await session.use(sourceOf(adapter));
    assert.equal((await left).status, 'left');
    await pause(50);
    assert.equal(session.store, undefined);
    assert.ok(session.hasLeft);
  });

  it('lets go when the element is gone and leaving could not save', async () => {
    const { adapter } = recordedStorage(() => ({
      save: async () => Promise.reject(new StorageError('unavailable', 'Offline.')),
    }));
    const session = await withDraft(adapter);
    const stores = [...session.stores];
    change(session.store);
    const left = session.leave();
    await session.rest();
    assert.equal((await left).status, 'unsaved');
    assert.equal(session.store, undefined);
    await until(() => stores.every(({ snapshot }) => snapshot.phase === 'closed'), 'both are closed');
  });
});

describe('another person at the same plan', () => {
  it('finds no draft of the student, who left theirs saved', async () => {
    const { adapter, asked, stored } = recordedStorage();
    const session = await withDraft(adapter);
    const stores = [...session.stores];
    change(session.draftStore);
    const swapped = session.use(sourceOf(adapter, counselor));
    assert.deepEqual([session.store, session.draftStore], [undefined, undefined]);
    await swapped;
    await until(() => session.store?.snapshot.phase === 'open', 'the next is open');
    await until(() => stores.every(({ snapshot }) => snapshot.phase === 'closed'), 'the former are closed');
    assert.match(stored('draft'), /paused/);
    const before = asked.filter(isOfDraft).length;
    for (const store of session.stores) await store.refresh();
    await pause(20);
    assert.equal(session.draftStore, undefined);
    assert.equal(asked.filter(isOfDraft).length, before);
  });

  it('gets no draft when they come while the student’s is opening', async () => {
    const { adapter, asked } = recordedStorage((good) => ({
      load: async (key, call) => (key.kind === 'draft' ? neverAnswers(call) : good.load(key, call)),
    }));
    const session = await openedWith(adapter);
    const former = session.draftStore;
    assert.equal(former?.snapshot.phase, 'opening');
    await session.use(sourceOf(adapter, counselor));
    const before = asked.filter(isOfDraft).length;
    await until(() => session.store?.snapshot.phase === 'open', 'the plan is open');
    await until(() => former.snapshot.phase === 'closed', 'the former draft is closed');
    await pause(50);
    assert.equal(session.draftStore, undefined);
    assert.equal(asked.filter(isOfDraft).length, before);
  });
});
