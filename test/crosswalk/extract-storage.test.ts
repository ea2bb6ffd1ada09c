import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import {
  joinIep,
  keepIds,
  loadIep,
  saveExtract,
  splitExtract,
  type IepPair,
  type LoadedIep,
  type SaveExtractResult,
} from '../../src/crosswalk/extract/index.js';
import { iepKindOf, iepKinds, type IepKind } from '../../src/model/iep.js';
import { personRoles, type Viewer } from '../../src/model/people.js';
import { mayImportIep, mayLoad } from '../../src/rules/access.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import { MemorySpace, memoryStorage } from '../../src/storage/memory.js';
import { StorageError, type StorageErrorCode } from '../../src/storage/storage-error.js';
import { iepPairOf, wrensIep, wrensImport } from '../../stories/fixtures/iep-documents.js';
import { wren, wrensCaseManager, wrensCounselor, wrensParent } from '../../stories/fixtures/people.js';
import { storageIn } from '../../stories/fixtures/storages.js';

const planId = 'plan-wren';
const absent: LoadedIep['revisions'] = { 'iep-shared': 'absent', 'iep-team': 'absent' };
const team = { kind: 'iep-team', id: planId } as const;
const shared = { kind: 'iep-shared', id: planId } as const;

/** The extract of Wren's IEP as another day's. */
function pairOf(on: string, by: Viewer = wrensCaseManager): IepPair {
  return iepPairOf(wrensImport, wren, { by, on });
}

async function save(
  storage: StorageAdapter,
  pair: IepPair,
  expected: LoadedIep['revisions'] = absent,
  viewer: Viewer = wrensCaseManager,
): Promise<SaveExtractResult> {
  return saveExtract(storage, pair, { viewer, expected });
}

async function spaceWithIep(): Promise<MemorySpace> {
  const space = new MemorySpace();
  assert.equal((await save(memoryStorage({ space }), wrensIep)).status, 'saved');
  return space;
}

/** A client of a space whose saves of one kind end in this error; `through`: after they are written. */
function failingAt(space: MemorySpace, kind: IepKind, error: unknown, through = false): StorageAdapter {
  const storage = memoryStorage({ space });
  return storageIn(space, {
    save: async (key, body, call) => {
      if (key.kind !== kind || through) {
        const result = await storage.save(key, body, call);
        if (key.kind !== kind) return result;
      }
      throw error;
    },
  });
}

const offline = new StorageError('unavailable', 'No network.');

describe('bringing in an IEP', () => {
  it('puts both documents where there were none, and over what was loaded', async () => {
    const storage = memoryStorage();
    assert.equal((await save(storage, pairOf('2025-03-20'))).status, 'saved');
    const before = await loadIep(storage, wrensCaseManager, planId);
    const result = await save(storage, wrensIep, before.revisions);
    const { revisions, faults, ...pair } = await loadIep(storage, wrensCaseManager, planId);
    assert.deepEqual(result, { status: 'saved', revisions });
    assert.deepEqual([pair, faults], [wrensIep, []]);
  });

  it('keeps the links: what stays has its id', async () => {
    const storage = memoryStorage();
    await save(storage, wrensIep);
    const view = joinIep(await loadIep(storage, wrensCaseManager, planId));
    const items = (wrensImport.extract?.items ?? []).map(({ id: _id, ...item }) => item);
    const next = { ...wrensImport.extract, items } as NonNullable<typeof wrensImport.extract>;
    const { extract, report } = keepIds(view?.items ?? {}, next);
    assert.deepEqual(extract.items, wrensImport.extract?.items);
    assert.deepEqual(report, { added: [], gone: [], reworded: [] });
  });

  it('never writes over what somebody else brought in meanwhile', async () => {
    const space = await spaceWithIep();
    const [mine, theirs] = [memoryStorage({ space }), memoryStorage({ space })];
    const { revisions } = await loadIep(mine, wrensCaseManager, planId);
    await save(theirs, pairOf('2026-11-11'), revisions);
    assert.deepEqual(await save(mine, pairOf('2026-11-12'), revisions), {
      status: 'conflict',
      kind: 'iep-team',
      isHalf: false,
    });
    const loaded = await loadIep(mine, wrensCaseManager, planId);
    assert.equal(loaded.shared?.importedAt, '2026-11-11T15:00:00.000Z');
    assert.deepEqual(loaded.faults, []);
  });

  it('changes nothing where it was there already, as after a lost answer', async () => {
    const space = new MemorySpace();
    for (const kind of iepKinds) {
      const result = await save(failingAt(space, kind, offline, true), wrensIep);
      assert.equal(result.status, 'failed', kind);
    }
    const again = await save(memoryStorage({ space }), wrensIep);
    const { revisions } = await loadIep(memoryStorage({ space }), wrensCaseManager, planId);
    assert.deepEqual(again, { status: 'saved', revisions });
  });
});

describe('an import that broke off', () => {
  it('changed nothing where the first document did not get through', async () => {
    const space = await spaceWithIep();
    const { revisions } = await loadIep(memoryStorage({ space }), wrensCaseManager, planId);
    assert.deepEqual(await save(failingAt(space, 'iep-team', offline), pairOf('2026-11-11'), revisions), {
      status: 'failed',
      code: 'unavailable',
      retryable: true,
      isHalf: false,
    });
    const {
      shared: kept,
      team: alsoKept,
      faults,
    } = await loadIep(memoryStorage({ space }), wrensCaseManager, planId);
    assert.deepEqual([{ shared: kept, team: alsoKept }, faults], [wrensIep, []]);
  });

  for (const [what, isFirst] of [
    ['the first one', true],
    ['a later one', false],
  ] as const)
    it(`in its middle is seen by those who load both, and mended by doing it again: ${what}`, async () => {
      const space = isFirst ? new MemorySpace() : await spaceWithIep();
      const storage = memoryStorage({ space });
      const { revisions } = await loadIep(storage, wrensCaseManager, planId);
      const pair = pairOf('2026-11-11');
      const result = await save(failingAt(space, 'iep-shared', offline), pair, revisions);
      assert.deepEqual(result, { status: 'failed', code: 'unavailable', retryable: true, isHalf: true });
      for (const viewer of [wrensCaseManager, wrensParent]) {
        const { faults } = await loadIep(storage, viewer, planId);
        assert.deepEqual(faults, [{ kind: 'iep-shared', code: 'half-import' }]);
      }
      // The student goes on reading the former one, whole.
      const student = await loadIep(storage, wren, planId);
      assert.deepEqual(student.faults, []);
      assert.deepEqual(student.shared, isFirst ? undefined : wrensIep.shared);

      assert.equal((await save(storage, pair, revisions)).status, 'saved');
      const after = await loadIep(storage, wrensCaseManager, planId);
      assert.deepEqual([after.shared, after.team, after.faults], [pair.shared, pair.team, []]);
    });

  it('is told where the other document was changed meanwhile', async () => {
    const space = await spaceWithIep();
    const storage = memoryStorage({ space });
    const { revisions } = await loadIep(storage, wrensCaseManager, planId);
    space.write(shared, JSON.stringify(pairOf('2026-11-10').shared));
    const result = await save(storage, pairOf('2026-11-11'), revisions);
    assert.deepEqual(result, { status: 'conflict', kind: 'iep-shared', isHalf: true });
  });
});

describe('an import that may not be', () => {
  it('is everybody’s but a case manager’s', async () => {
    for (const role of personRoles) {
      const viewer: Viewer = { id: 'x', role };
      const storage = memoryStorage();
      const result = await save(storage, pairOf('2026-03-20', viewer), absent, viewer);
      assert.equal(mayImportIep(viewer), role === 'caseManager', role);
      assert.equal(result.status === 'saved', role === 'caseManager', role);
      if (result.status !== 'saved') assert.ok(result.status === 'failed' && result.code === 'forbidden');
      assert.equal((await storage.load(team)) !== undefined, role === 'caseManager', role);
    }
  });

  const { extract } = wrensImport;
  assert.ok(extract);
  const named = keepIds({}, extract).extract;
  const inflated = (kind: IepKind) =>
    named.items.map((item) =>
      iepKindOf(item.section) === kind ? { ...item, words: 'x'.repeat(9999) } : item,
    );
  const facts = { planId, importedBy: wrensCaseManager.id, importedAt: '2026-11-11T15:00:00.000Z' };
  type Wrong = readonly [string, IepPair, StorageErrorCode, LoadedIep['revisions']?];
  const wrong: readonly Wrong[] = [
    ['is in another’s name', pairOf('2026-03-20', { id: 'case-n', role: 'caseManager' }), 'forbidden'],
    ['is of two imports', { ...wrensIep, team: pairOf('2026-11-11').team }, 'invalid'],
    ['is of two students', { ...wrensIep, team: { ...wrensIep.team, id: 'plan-theo' } }, 'invalid'],
    ['has its documents exchanged', { shared: wrensIep.team, team: wrensIep.shared }, 'invalid'],
    [
      'has an item of the team in the document for everybody',
      { ...wrensIep, shared: { ...wrensIep.shared, items: wrensIep.team.items } },
      'invalid',
    ],
    ['does not say what it replaces', wrensIep, 'invalid', {}],
    ['says half of what it replaces', wrensIep, 'invalid', { 'iep-team': 'absent' }],
    ...iepKinds.map((kind): Wrong => [
      `is larger than the storage takes: ${kind}`,
      splitExtract({ ...named, items: inflated(kind) }, facts),
      'too-large',
    ]),
  ];
  for (const [what, pair, code, expected] of wrong)
    it(`writes nothing when it ${what}`, async () => {
      const storage = memoryStorage({ maxBytes: 100_000 });
      const result = await save(storage, pair, expected);
      assert.deepEqual(result, { status: 'failed', code, retryable: false, isHalf: false });
      for (const kind of iepKinds) assert.equal(await storage.load({ kind, id: planId }), undefined);
    });

  it('writes nothing into what is only read', async () => {
    const storage = memoryStorage();
    const read = { ...storageIn(new MemorySpace()), capabilities: { ...storage.capabilities, write: false } };
    const result = await save(read, wrensIep);
    assert.ok(result.status === 'failed' && result.code === 'unsupported');
  });
});

describe('loading an IEP', () => {
  it('asks for what the viewer may load, and for nothing else', async () => {
    const space = await spaceWithIep();
    for (const role of personRoles) {
      const viewer: Viewer = { id: 'x', role };
      const asked: string[] = [];
      const storage = storageIn(space, {
        load: async (key, call) => {
          asked.push(key.kind);
          assert.deepEqual(call?.viewer, viewer);
          return memoryStorage({ space }).load(key);
        },
      });
      const { shared: one, team: other, revisions } = await loadIep(storage, viewer, planId);
      const may = iepKinds.filter((kind) => mayLoad(viewer, kind));
      assert.deepEqual(asked.sort(), [...may].sort(), role);
      assert.deepEqual(Object.keys(revisions).sort(), [...may].sort(), role);
      assert.equal(one !== undefined, may.includes('iep-shared'), role);
      assert.equal(other !== undefined, may.includes('iep-team'), role);
    }
  });

  it('is the same with and without an IEP for those who may not know', async () => {
    const [some, none] = [memoryStorage({ space: await spaceWithIep() }), memoryStorage()];
    const nothing = { faults: [], revisions: {} };
    assert.deepEqual(await loadIep(some, wrensCounselor, planId), nothing);
    assert.deepEqual(await loadIep(none, wrensCounselor, planId), nothing);
    const refuses = storageIn(new MemorySpace(), {
      load: async () => Promise.reject(new StorageError('forbidden', 'No.')),
    });
    assert.deepEqual(await loadIep(refuses, wrensParent, planId), nothing);
  });

  it('shows nothing that does not pass the check, and says which document and why', async () => {
    const { items } = wrensIep.team;
    for (const [body, code] of [
      [{ ...wrensIep.shared, items }, 'malformed'],
      [{ ...wrensIep.shared, id: 'plan-theo' }, 'wrong-document'],
      [{ ...wrensIep.shared, schema: 2 }, 'newer-schema'],
    ] as const) {
      const space = await spaceWithIep();
      space.write(shared, JSON.stringify(body));
      const {
        shared: one,
        team: other,
        faults,
        revisions,
      } = await loadIep(memoryStorage({ space }), wrensCaseManager, planId);
      assert.deepEqual([one, other?.kind], [undefined, 'iep-team']);
      assert.deepEqual(faults, [{ kind: 'iep-shared', code }]);
      // What newer code wrote is nobody's to replace; what is broken is.
      assert.equal('iep-shared' in revisions, code !== 'newer-schema');
    }
  });

  it('tells what the storage says, and never throws', async () => {
    const failing = (error: Error): StorageAdapter =>
      storageIn(new MemorySpace(), { load: async () => Promise.reject(error) });
    for (const [error, code] of [
      [offline, 'unavailable'],
      [new StorageError('unauthenticated', 'Sign in.'), 'unauthenticated'],
      [new Error('Rides the bus'), 'unavailable'],
    ] as const)
      assert.deepEqual(await loadIep(failing(error), wren, planId), {
        faults: [{ kind: 'iep-shared', code }],
        revisions: {},
      });
    const signal = AbortSignal.abort();
    const { faults } = await loadIep(memoryStorage(), wren, planId, { signal });
    assert.deepEqual(faults, [{ kind: 'iep-shared', code: 'aborted' }]);
  });
});

it('no word of an IEP goes into an answer or to the console', async () => {
  const written: unknown[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    mock.method(console, method, (...words: unknown[]) => written.push(...words));
  const space = await spaceWithIep();
  const { revisions } = await loadIep(memoryStorage({ space }), wrensCaseManager, planId);
  const loud = new Error(JSON.stringify(wrensIep.team));
  const answers = [
    await save(failingAt(space, 'iep-team', loud), pairOf('2026-11-11'), revisions),
    await save(failingAt(space, 'iep-shared', loud), pairOf('2026-11-11'), revisions),
    await save(memoryStorage({ space }), pairOf('2026-11-12'), revisions),
    await save(memoryStorage({ maxBytes: 10 }), wrensIep),
  ];
  mock.restoreAll();
  const said = JSON.stringify([answers, written]);
  for (const { words } of Object.values({ ...wrensIep.team.items, ...wrensIep.shared.items }))
    assert.ok(!said.includes(words));
  assert.deepEqual(written, []);
  assert.deepEqual(
    answers.map(({ status }) => status),
    ['failed', 'failed', 'conflict', 'failed'],
  );
});
