import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IepExtract, IepReader } from 'ilp-elements/crosswalk/import';
import { MemorySpace, memoryStorage } from 'ilp-elements/storage/memory';
import { StorageError, type StorageAdapter, type Viewer } from 'ilp-elements';
import { wrensImport } from '../../stories/fixtures/iep-documents.js';
import { wrensCaseManager, wrensParent } from '../../stories/fixtures/people.js';
import { pause, until } from '../components/waiting.js';
import {
  bringElsewhere,
  heldBack,
  pairOf,
  readingOf,
  shared,
  spaceWithIep,
  team,
  type Reading,
} from './reading.js';

const { extract } = wrensImport;
assert.ok(extract);
/** The extract without the district's own ids, and one thing more in it. */
const next: IepExtract = {
  ...extract,
  iepDate: '2026-11-20',
  items: [
    ...extract.items.map(({ id: _id, ...item }) => item),
    { section: 'accommodation', words: 'More time for tests' },
  ],
};

async function openedIn(space: MemorySpace, viewer: Viewer = wrensCaseManager): Promise<Reading> {
  const reading = readingOf(space, viewer);
  await reading.reader.open('review');
  return reading;
}

const wordsIn = ({ now }: IepReader) => Object.values(now.iep?.team?.items ?? {}).map(({ words }) => words);
const offline = async () => Promise.reject(new StorageError('unavailable', 'No network.'));
/** Saves, and the answer is lost; only for one kind, where one is named. */
const savedUnheard =
  (space: MemorySpace, kind: string): StorageAdapter['save'] =>
  async (key, body, call) => {
    const result = await memoryStorage({ space }).save(key, body, call);
    return key.kind === kind ? offline() : result;
  };

describe('bringing in an extract by way of the reader', () => {
  it('puts it in place of the former one, ids kept, and shows it', async () => {
    const { reader, asked } = await openedIn(await spaceWithIep());
    const before = reader.now.iep?.team?.items ?? {};
    const result = await reader.bring(next);
    assert.equal(result.status, 'saved');
    assert.equal(result.report.added.length, 1);
    assert.deepEqual([result.report.gone, result.report.reworded], [[], []]);
    const after = reader.now.iep;
    assert.deepEqual([after?.team?.iepDate, after?.team?.importedBy], ['2026-11-20', wrensCaseManager.id]);
    assert.deepEqual(Object.keys(after?.team?.items ?? {}).sort(), [
      ...[...Object.keys(before), ...result.report.added].sort(),
    ]);
    assert.ok(asked.includes('save iep-team for review') && asked.includes('save iep-shared for review'));
  });

  it('brings in the first one', async () => {
    const { reader } = await openedIn(new MemorySpace());
    assert.equal((await reader.bring(extract)).status, 'saved');
    assert.deepEqual(reader.now.iep?.faults, []);
    assert.ok(reader.now.iep.shared && reader.now.iep.team);
  });

  it('loads what it wrote itself once', async () => {
    const { reader, asked, timers } = await openedIn(await spaceWithIep());
    const before = asked.length;
    await reader.bring(next);
    assert.deepEqual(timers.waiting, [300]);
    timers.pass(300);
    await pause(10);
    const loads = asked.slice(before).filter((request) => request.startsWith('load'));
    assert.deepEqual(loads, ['load iep-shared for review', 'load iep-team for review']);
  });

  it('writes nothing for whoever may not, and nothing over what was never loaded', async () => {
    const space = await spaceWithIep();
    const [family, staff] = [await openedIn(space, wrensParent), readingOf(space, wrensCaseManager)];
    for (const [{ reader, asked }, code] of [
      [family, 'forbidden'],
      [staff, 'invalid'],
    ] as const) {
      const result = await reader.bring(next);
      assert.ok(result.status === 'failed' && result.code === code);
      assert.ok(!asked.some((request) => request.startsWith('save')));
    }
    assert.equal(staff.reader.now.status, 'closed');
  });

  it('leaves alone what somebody else brought in meanwhile, shows it, and may be tried again', async () => {
    const space = await spaceWithIep();
    const { reader } = await openedIn(space);
    await bringElsewhere(space, pairOf('2026-11-11'));
    assert.equal((await reader.bring(next)).status, 'conflict');
    assert.equal(reader.now.iep?.team?.importedAt, '2026-11-11T15:00:00.000Z');
    assert.equal((await reader.bring(next)).status, 'saved');
    assert.ok(wordsIn(reader).includes('More time for tests'));
  });
});

describe('an import that did not get through', () => {
  for (const kind of ['iep-team', 'iep-shared'])
    it(`is finished by doing it again, as one import, where the answer was lost: ${kind}`, async () => {
      const space = await spaceWithIep();
      const { reader, faults } = await openedIn(space);
      faults.save = savedUnheard(space, kind);
      faults.load = offline;
      const first = await reader.bring(next);
      assert.ok(first.status === 'failed' && first.retryable);
      const written = space.read(team)?.revision;
      [faults.save, faults.load] = [undefined, undefined];
      assert.equal((await reader.bring({ ...next })).status, 'saved');
      assert.equal(space.read(team)?.revision, written);
      assert.deepEqual(reader.now.iep?.faults, []);
      assert.equal(reader.now.iep.shared?.importedAt, reader.now.iep.team?.importedAt);
    });

  it('fails in time where an adapter never answers, and may be tried again', async () => {
    const { reader, asked, faults, timers } = await openedIn(await spaceWithIep());
    faults.save = async () => new Promise<never>(() => undefined);
    const brought = reader.bring(next);
    await until(() => asked.some((request) => request.startsWith('save')), 'it is under way');
    timers.pass(30_000);
    const { report, ...result } = await brought;
    assert.deepEqual(result, { status: 'failed', code: 'unavailable', retryable: true, isHalf: false });
    assert.equal(report.added.length, 1);
  });

  it('shows that half of it is there, and is mended by doing it again', async () => {
    const space = await spaceWithIep();
    const { reader, faults } = await openedIn(space);
    faults.save = async (key, body, call) =>
      key.kind === 'iep-shared' ? offline() : memoryStorage({ space }).save(key, body, call);
    const first = await reader.bring(next);
    assert.ok(first.status === 'failed' && first.isHalf);
    assert.deepEqual(reader.now.iep?.faults, [{ kind: 'iep-shared', code: 'half-import' }]);
    // It stays half, as long as storage cannot be reached.
    faults.load = offline;
    await reader.refresh();
    assert.ok(reader.now.iep.faults.some(({ code }) => code === 'half-import'));
    [faults.save, faults.load] = [undefined, undefined];
    assert.equal((await reader.bring(next)).status, 'saved');
    assert.deepEqual(reader.now.iep.faults, []);
  });

  it('is not half there while it is under way: nothing is loaded in its middle', async () => {
    const space = await spaceWithIep();
    const { reader, asked, faults, timers } = await openedIn(space);
    const late = heldBack();
    faults.save = async (key, body, call) => {
      if (key.kind === 'iep-shared') await late.answer;
      return memoryStorage({ space }).save(key, body, call);
    };
    const before = asked.length;
    const brought = reader.bring(next);
    await until(() => timers.waiting.includes(300), 'the first document is heard of');
    timers.pass(300);
    late.letGo();
    assert.equal((await brought).status, 'saved');
    const requests = asked.slice(before).map((request) => request.split(' ')[0]);
    assert.deepEqual(requests, ['save', 'save', 'load', 'load']);
  });

  it('is finished when the person leaves in its middle, and shown to nobody', async () => {
    const space = await spaceWithIep();
    const { reader, faults, asked, told } = await openedIn(space);
    const late = heldBack();
    faults.save = async (key, body, call) => {
      await late.answer;
      return memoryStorage({ space }).save(key, body, call);
    };
    const brought = reader.bring(next);
    await until(() => asked.some((request) => request.startsWith('save')), 'it is under way');
    reader.close();
    late.letGo();
    assert.equal((await brought).status, 'saved');
    assert.deepEqual([reader.now.iep, told], [undefined, ['opening', 'open', 'closed']]);
    for (const key of [team, shared]) assert.match(JSON.stringify(space.read(key)), /2026-11-20/);
  });
});
