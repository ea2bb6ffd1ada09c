import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { MemorySpace } from 'ilp-elements/storage/memory';
import { PlanSession } from '../../../components/plan/plan-session.js';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { spaceWith } from '../../../stories/fixtures/storages.js';
import { until } from '../waiting.js';
import { agree, copyIn, storageOf, type CopyFaults } from './agreeing.js';

const sessions: PlanSession[] = [];

interface Opened {
  readonly session: PlanSession;
  readonly space: MemorySpace;
  /** Asks for the plan once more, for somebody else. */
  readonly swap: () => Promise<void>;
}

async function opened(faults: CopyFaults = {}): Promise<Opened> {
  const space = spaceWith(yusrasPlan);
  const source = { planId: yusrasPlan.id, device: 'shared', storage: storageOf(space, faults) } as const;
  const session = new PlanSession(() => undefined);
  sessions.push(session);
  await session.use({ ...source, viewer: counselor });
  await until(() => session.store?.snapshot.phase === 'open', 'the plan is open');
  return { session, space, swap: async () => session.use({ ...source, viewer: yusra }) };
}

describe('the copies of an open plan', () => {
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.leave({ discard: true });
  });

  it('are kept when somebody agrees', async () => {
    const { session, space } = await opened();
    const { id, seen } = agree(session.store);
    await until(() => session.copies?.stateOf(id) === 'kept', 'the copy is kept');
    assert.deepEqual(copyIn(space, id)?.body, seen);
  });

  it('lack what is typed in the same breath', async () => {
    const { session, space } = await opened();
    const { id, seen } = agree(session.store);
    session.store?.edit({ type: 'set', record: ['student'], field: 'gradeLevel', was: null, value: 12 });
    await until(() => copyIn(space, id), 'the copy is stored');
    assert.deepEqual(copyIn(space, id)?.body, seen);
  });

  it('are stored before the plan is left', async () => {
    const { session, space } = await opened();
    const { id } = agree(session.store);
    assert.deepEqual(await session.leave(), { status: 'left' });
    assert.ok(copyIn(space, id));
  });

  it('are work that is not saved, while one cannot be stored', async () => {
    const { session, space } = await opened({ refuses: true });
    const { id } = agree(session.store);
    assert.deepEqual(await session.leave(), { status: 'unsaved', edits: 1, problems: 0, unsent: 0 });
    assert.equal(session.store?.snapshot.phase, 'open');
    assert.equal(session.copies?.stateOf(id), 'failed');
    assert.equal((await session.leave({ discard: true })).status, 'left');
    assert.deepEqual([copyIn(space, id), session.copies], [undefined, undefined]);
  });

  it('are tried again when the page is seen', async () => {
    const faults: CopyFaults = { refuses: true };
    const { session, space } = await opened(faults);
    const { id } = agree(session.store);
    await until(() => session.copies?.stateOf(id) === 'failed', 'it is refused');
    delete faults.refuses;
    session.refresh();
    await until(() => copyIn(space, id), 'the copy is stored');
  });

  it('are stored although the next person is there already, who finds none of their own', async () => {
    const { session, space, swap } = await opened({ isSlow: true });
    const { id, seen } = agree(session.store);
    await swap();
    await until(() => copyIn(space, id), 'the copy is stored');
    assert.deepEqual(copyIn(space, id)?.body, seen);
    assert.equal(session.copies?.stateOf(id), undefined);
    assert.deepEqual((await session.copies?.load(id))?.body, seen);
  });
});
