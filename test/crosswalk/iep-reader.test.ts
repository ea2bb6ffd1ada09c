import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { loadableIepKinds } from 'ilp-elements/crosswalk/import';
import { MemorySpace, memoryStorage } from 'ilp-elements/storage/memory';
import { StorageError } from 'ilp-elements';
import { familyRoles, personRoles, studentRoles } from '../../src/model/people.js';
import { wrensIep } from '../../stories/fixtures/iep-documents.js';
import { wren, wrensCaseManager, wrensCounselor, wrensParent } from '../../stories/fixtures/people.js';
import { pause, until } from '../components/waiting.js';
import { bringElsewhere, heldBack, pairOf, readingOf, shared, spaceWithIep, team } from './reading.js';

const offline = async () => Promise.reject(new StorageError('unavailable', 'No network.'));
const neverAnswers = async () => new Promise<never>(() => undefined);
const bothUnavailable = [
  { kind: 'iep-shared', code: 'unavailable' },
  { kind: 'iep-team', code: 'unavailable' },
];

describe('the way to an IEP', () => {
  it('asks for nothing until somebody opens it', async () => {
    const space = await spaceWithIep();
    for (const role of personRoles) {
      const { reader, asked, told } = readingOf(space, { id: 'x', role });
      await reader.refresh();
      assert.deepEqual(reader.now, { status: 'closed', iep: undefined, reason: undefined }, role);
      assert.deepEqual([asked, told], [[], []], role);
      reader.close();
    }
  });

  it('then asks for what the viewer may load, listens to it, and asks for nothing else', async () => {
    const space = await spaceWithIep();
    for (const role of personRoles) {
      const { reader, asked, told } = readingOf(space, { id: 'x', role });
      await reader.open('teaching');
      const kinds = loadableIepKinds({ id: 'x', role });
      const reason = reader.asksReason ? ' for teaching' : '';
      const expected = kinds.flatMap((kind) => [`subscribe ${kind}`, `load ${kind}${reason}`]);
      assert.deepEqual([...asked].sort(), expected.sort(), role);
      assert.deepEqual(told, ['opening', 'open'], role);
      assert.equal(reader.now.iep?.shared !== undefined, kinds.includes('iep-shared'), role);
      assert.equal(reader.now.iep?.team !== undefined, kinds.includes('iep-team'), role);
      reader.close();
    }
  });

  it('asks everybody for a reason but the student and the family, and loads nothing without one', async () => {
    const space = await spaceWithIep();
    for (const role of personRoles) {
      const { reader, asked } = readingOf(space, { id: 'x', role });
      const isExempt = studentRoles.includes(role) || familyRoles.includes(role);
      assert.equal(reader.asksReason, !isExempt, role);
      await reader.open();
      assert.equal(reader.now.status, isExempt ? 'open' : 'closed', role);
      if (!isExempt) assert.deepEqual(asked, [], role);
      reader.close();
    }
  });

  it('remembers the reason and tells storage with every request; a family gives none', async () => {
    const space = await spaceWithIep();
    const staff = readingOf(space, wrensCaseManager);
    await staff.reader.open('meeting');
    await staff.reader.refresh();
    assert.equal(staff.reader.now.reason, 'meeting');
    const loads = staff.asked.filter((request) => request.startsWith('load'));
    assert.deepEqual(
      loads,
      ['iep-shared', 'iep-team', 'iep-shared', 'iep-team'].map((kind) => `load ${kind} for meeting`),
    );
    const family = readingOf(space, wrensParent);
    await family.reader.open('meeting');
    assert.equal(family.reader.now.reason, undefined);
    assert.ok(!family.asked.join().includes('meeting'));
  });

  it('loads once, however often it is opened', async () => {
    const { reader, asked } = readingOf(await spaceWithIep(), wrensParent);
    await Promise.all([reader.open(), reader.open(), reader.refresh()]);
    await reader.open();
    const loads = () => asked.filter((request) => request.startsWith('load')).length;
    assert.equal(loads(), 2);
    await Promise.all([reader.refresh(), reader.refresh(), reader.refresh()]);
    assert.equal(loads(), 4);
    assert.deepEqual([reader.now.iep?.shared, reader.now.iep?.team], [wrensIep.shared, wrensIep.team]);
  });

  it('is the same object while nothing changed, and keeps what stayed the same', async () => {
    const space = await spaceWithIep();
    const { reader, told } = readingOf(space, wrensCaseManager);
    await reader.open('review');
    const before = reader.now;
    await reader.refresh();
    assert.equal(reader.now, before);
    assert.deepEqual(told, ['opening', 'open']);
    await bringElsewhere(space, pairOf('2026-11-11'));
    await reader.refresh();
    assert.notEqual(reader.now, before);
    assert.equal(reader.now.iep?.team?.items, before.iep?.team?.items);
  });

  it('looks the same with and without an IEP for those who may not know', async () => {
    const spaces = [await spaceWithIep(), new MemorySpace()];
    const seen = spaces.map((space) => readingOf(space, wrensCounselor));
    for (const { reader } of seen) await reader.open('teaching');
    assert.deepEqual(seen[0]?.reader.now, seen[1]?.reader.now);
    assert.deepEqual(
      seen.flatMap(({ asked }) => asked),
      [],
    );
  });
});

describe('an IEP that storage does not give', () => {
  it('is a failure with its reason, and may be opened again', async () => {
    const { reader, faults, told } = readingOf(await spaceWithIep(), wrensCaseManager);
    faults.load = offline;
    await reader.open('meeting');
    assert.deepEqual(reader.now.iep, { faults: bothUnavailable, revisions: {} });
    faults.load = undefined;
    await reader.open();
    assert.deepEqual(told, ['opening', 'failed', 'opening', 'open']);
    assert.equal(reader.now.reason, 'meeting');
    assert.deepEqual(reader.now.iep.team, wrensIep.team);
  });

  it('is looked for again when the page is seen again', async () => {
    const { reader, faults, told } = readingOf(await spaceWithIep(), wren);
    faults.load = offline;
    await reader.open();
    await reader.refresh();
    faults.load = undefined;
    await reader.refresh();
    assert.deepEqual(told, ['opening', 'failed', 'open']);
  });

  it('fails in time where an adapter never answers and heeds no signal', async () => {
    const { reader, faults, timers } = readingOf(await spaceWithIep(), wrensParent);
    faults.load = neverAnswers;
    const opened = reader.open();
    await until(() => timers.waiting.includes(30_000), 'the wait has an end');
    await until(() => reader.now.status === 'opening', 'it is opening');
    timers.pass(30_000);
    await opened;
    assert.deepEqual([reader.now.status, reader.now.iep?.faults], ['failed', bothUnavailable]);
    assert.deepEqual(timers.waiting, []);
  });

  it('stays as it was before, all of it, with the fault beside it', async () => {
    const space = await spaceWithIep();
    const { reader, faults } = readingOf(space, wrensCaseManager);
    await reader.open('review');
    const before = reader.now.iep;
    await bringElsewhere(space, pairOf('2026-11-11'));
    // The team's document is a new one now; beside the other one from before it would look half brought in.
    faults.load = async (key, call) =>
      key.kind === 'iep-shared' ? offline() : memoryStorage({ space }).load(key, call);
    await reader.refresh();
    assert.deepEqual(reader.now, {
      status: 'open',
      reason: 'review',
      iep: { ...before, faults: [{ kind: 'iep-shared', code: 'unavailable' }] },
    });
    faults.load = undefined;
    await reader.refresh();
    assert.equal(reader.now.iep.shared?.importedAt, '2026-11-11T15:00:00.000Z');
    assert.deepEqual(reader.now.iep.faults, []);
  });

  for (const code of ['forbidden', 'unauthenticated'] as const)
    it(`is shown no longer where it is this viewer’s no more: ${code}`, async () => {
      const space = await spaceWithIep();
      const { reader, faults } = readingOf(space, wrensParent);
      await reader.open();
      faults.load = async (key, call) =>
        key.kind === 'iep-team'
          ? Promise.reject(new StorageError(code, 'No.'))
          : memoryStorage({ space }).load(key, call);
      await reader.refresh();
      assert.equal(reader.now.iep?.team, undefined);
      assert.deepEqual(reader.now.iep?.shared, wrensIep.shared);
    });

  it('goes when it is removed, though the rest cannot be reached', async () => {
    const space = await spaceWithIep();
    const { reader, faults } = readingOf(space, wrensParent);
    await reader.open();
    space.delete(team);
    faults.load = async (key, call) =>
      key.kind === 'iep-shared' ? offline() : memoryStorage({ space }).load(key, call);
    await reader.refresh();
    assert.deepEqual([reader.now.iep?.team, reader.now.iep?.revisions['iep-team']], [undefined, 'absent']);
    assert.deepEqual(reader.now.iep?.shared, wrensIep.shared);
  });
});

describe('a newer import', () => {
  it('is shown when it comes, loaded once for both documents', async () => {
    const space = await spaceWithIep();
    const { reader, asked, timers } = readingOf(space, wrensParent);
    await reader.open();
    await bringElsewhere(space, pairOf('2026-11-11'));
    await until(() => timers.waiting.length > 0, 'it is heard of');
    assert.deepEqual(timers.waiting, [300]);
    const before = asked.length;
    timers.pass(300);
    await until(() => reader.now.iep?.team?.importedAt.startsWith('2026-11-11'), 'it is shown');
    assert.deepEqual(asked.slice(before), ['load iep-shared', 'load iep-team']);
    assert.deepEqual(reader.now.iep?.faults, []);
  });

  it('that is heard of while one load is under way is loaded after it', async () => {
    const space = await spaceWithIep();
    const { reader, faults, timers } = readingOf(space, wren);
    await reader.open();
    const late = heldBack();
    const old = await memoryStorage({ space }).load(shared);
    faults.load = async () => (await late.answer, old);
    const refreshed = reader.refresh();
    await until(() => timers.waiting.includes(30_000), 'it is under way');
    await bringElsewhere(space, pairOf('2026-11-11'));
    await until(() => timers.waiting.includes(300), 'it is heard of');
    timers.pass(300);
    faults.load = undefined;
    late.letGo();
    await refreshed;
    await until(() => reader.now.iep?.shared?.importedAt.startsWith('2026-11-11'), 'the newer one stays');
  });

  for (const [what, subscribe] of [
    ['that was closed', () => assert.fail('This storage was closed.')],
    ['that gives no way to end it', () => () => assert.fail('A fault of the adapter.')],
  ] as const)
    it(`is found by looking where the adapter is one ${what}`, async () => {
      const space = await spaceWithIep();
      const { reader, faults } = readingOf(space, wren);
      const surfaced = mock.method(globalThis, 'queueMicrotask', () => undefined);
      faults.subscribe = subscribe;
      await reader.open();
      await bringElsewhere(space, pairOf('2026-11-11'));
      await reader.refresh();
      assert.equal(reader.now.iep?.shared?.importedAt, '2026-11-11T15:00:00.000Z');
      reader.close();
      surfaced.mock.restore();
    });
});

describe('an IEP that was closed', () => {
  it('is forgotten at once, said so, and asked for no more', async () => {
    const space = await spaceWithIep();
    const { reader, asked, told, timers } = readingOf(space, wrensCaseManager);
    await reader.open('meeting');
    await bringElsewhere(space, pairOf('2026-11-11'));
    await until(() => timers.waiting.length > 0, 'a newer one is heard of');
    const before = asked.length;
    reader.close();
    assert.deepEqual(reader.now, { status: 'closed', iep: undefined, reason: undefined });
    await bringElsewhere(space, pairOf('2026-11-12'));
    timers.pass(30_000);
    await reader.open('teaching');
    await reader.refresh();
    reader.close();
    assert.deepEqual(told, ['opening', 'open', 'closed']);
    assert.deepEqual([asked.length, timers.waiting], [before, []]);
  });

  it('shows nothing of what was under way', async () => {
    const space = await spaceWithIep();
    const { reader, faults, told } = readingOf(space, wrensParent);
    const late = heldBack();
    let asked = 0;
    faults.load = async (key) => {
      asked += 1;
      await late.answer;
      return memoryStorage({ space }).load(key);
    };
    const opened = reader.open();
    await until(() => asked === 2, 'both are asked for');
    reader.close();
    // Nobody waits for an answer that comes late.
    await opened;
    late.letGo();
    await pause(10);
    assert.deepEqual([reader.now.status, reader.now.iep, told], ['closed', undefined, ['opening', 'closed']]);
  });

  it('tells the others where one listener throws', async () => {
    const { reader } = readingOf(await spaceWithIep(), wren);
    const surfaced = mock.method(globalThis, 'queueMicrotask', () => undefined);
    const told: string[] = [];
    reader.subscribe(() => assert.fail('A fault of the host.'));
    const stop = reader.subscribe(() => told.push(reader.now.status));
    await reader.open();
    stop();
    reader.close();
    assert.ok(surfaced.mock.callCount() >= 2);
    surfaced.mock.restore();
    assert.deepEqual(told, ['opening', 'open']);
  });
});
