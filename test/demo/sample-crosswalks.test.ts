import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkDocument,
  recordAt,
  type Json,
  type JsonObject,
  type RecordBase,
  type StorageAdapter,
} from 'ilp-elements';
import { checkColumns } from 'ilp-elements/crosswalk';
import { isOneImport } from '../../src/crosswalk/extract/split-extract.js';
import { markedCourses } from 'ilp-elements/rules';
import { memoryStorage, MemorySpace } from 'ilp-elements/storage/memory';
import { crosswalkRecord } from '../../src/model/crosswalk.js';
import { checkIepDocument } from '../../src/model/iep.js';
import { mayAddRecord, mayLoad, mayWriteField } from '../../src/rules/access.js';
import {
  loadSampleColumns,
  loadSampleCrosswalks,
  loadSampleIep,
  loadSamplePlan,
  removeSample,
  seedSample,
} from '../../demo/samples.js';
import { students, type DemoStudent } from '../../demo/students.js';
import { theo, theosAunt, theosCaseManager, theosCounselor } from '../../stories/fixtures/people.js';

const key = { kind: 'crosswalk-shared', id: 'plan-theo' } as const;
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const iepKinds = ['iep-shared', 'iep-team', 'crosswalk-shared', 'crosswalk-team'] as const;
const withIep = ['dario', 'wren', 'theo'];

/** Everything that lies beside a sample plan with an IEP. */
async function besides({ id }: DemoStudent) {
  const [iep, joined] = await Promise.all([loadSampleIep(id), loadSampleCrosswalks(id)]);
  return iep && joined ? { iep, ...joined } : undefined;
}

/** A place in memory, and what is asked of it from now on. */
function watchedStorage() {
  const asked: string[] = [];
  const storage = memoryStorage({ space: new MemorySpace() });
  const adapter: StorageAdapter = {
    ...{ contract: 1, name: 'watched', capabilities: storage.capabilities },
    load: async (...given) => (asked.push(given[0].kind), storage.load(...given)),
    save: async (...given) => (asked.push(given[0].kind), storage.save(...given)),
    remove: async (...given) => (asked.push(given[0].kind), storage.remove(...given)),
    list: async (...given) => storage.list?.(...given) ?? { keys: [] },
  };
  return { adapter, asked };
}

test('three of the students have an IEP, whole, and what joins it with the plan', async () => {
  for (const student of students) {
    const found = await besides(student);
    assert.equal(Boolean(found), withIep.includes(student.id), student.id);
    if (!found) continue;
    assert.ok(isOneImport(found.iep.shared, found.iep.team));
    for (const document of [found.iep.shared, found.iep.team]) {
      const { kind, id } = document;
      assert.equal(typeof checkIepDocument({ kind, id }, asJson(document)), 'object', student.id);
    }
    for (const document of [found.crosswalk, found.team])
      assert.ok(checkDocument({ kind: document.kind, id: document.id }, asJson(document)).ok, student.id);
  }
});

test('what is linked and asked leads to things of both plans, and who wrote it may do so', async () => {
  for (const student of students) {
    const found = await besides(student);
    const plan = await loadSamplePlan(student.id);
    for (const [document, items] of found
      ? ([
          [found.crosswalk, found.iep.shared.items],
          [found.team, found.iep.team.items],
        ] as const)
      : []) {
      const { links = {}, proposals = {}, consents = {} } = document;
      for (const { plan: pointer, iepItem } of [...Object.values(links), ...Object.values(proposals)]) {
        if (pointer) assert.ok(recordAt(plan, pointer.split('/').slice(1)), pointer);
        if (iepItem) assert.ok(items[iepItem], iepItem);
      }
      for (const { iepItem } of Object.values(consents)) assert.ok(items[iepItem ?? ''], 'consent');
      for (const name of ['links', 'proposals', 'consents'] as const) {
        const records: Readonly<Record<string, RecordBase>> = document[name] ?? {};
        for (const { made } of Object.values(records)) {
          const author = student.viewers.find(({ viewer }) => viewer.id === made.by)?.viewer;
          assert.ok(author && mayLoad(author, document.kind), `${student.id} ${made.by}`);
          assert.ok(mayAddRecord(author, crosswalkRecord, [name]), `${student.id} ${name} ${made.by}`);
        }
      }
    }
  }
});

test('a question of Wren’s waits for an answer, and something was proposed beside each plan', async () => {
  for (const student of students) {
    const found = await besides(student);
    if (found) assert.ok(Object.keys(found.crosswalk.proposals ?? {}).length > 0, student.id);
    if (student.id !== 'wren') continue;
    const consents = Object.values(found?.crosswalk.consents ?? {});
    assert.ok(consents.some(({ decision }) => !decision));
  }
});

test('Theo’s crosswalk holds what his team decided, and marks courses of the plan', async () => {
  const crosswalk = (await loadSampleCrosswalks('theo'))?.crosswalk;
  assert.ok(crosswalk);
  const plan = await loadSamplePlan('theo');
  const marked = markedCourses(crosswalk);
  assert.deepEqual(Object.values(marked), ['modified', 'modified']);
  for (const course of Object.keys(marked)) assert.ok(plan.courses?.[course], course);
  assert.ok(mayWriteField(theosCaseManager, crosswalkRecord, {}, ['coursePath'], 'graduationPlan'));
  for (const { made } of Object.values(crosswalk.courseMarks ?? {}))
    assert.equal(made.by, theosCaseManager.id);
});

test('nothing in any sample plan shows it', async () => {
  for (const { id } of students) {
    const plan = JSON.stringify(await loadSamplePlan(id));
    assert.doesNotMatch(plan, /credential|modified|crosswalk|caseManager|\bIEP\b|\bmark_/, id);
  }
});

test('whoever looks, nothing is put, asked for or taken away that they may not load', async () => {
  for (const student of students)
    for (const { viewer } of student.viewers) {
      const { adapter, asked } = watchedStorage();
      await seedSample(adapter, student.id, viewer);
      const there = await Promise.all(
        iepKinds.map(async (kind) => adapter.load({ kind, id: `plan-${student.id}` })),
      );
      const mayHave = iepKinds.map((kind) => withIep.includes(student.id) && mayLoad(viewer, kind));
      assert.deepEqual(
        there.map((each) => each !== undefined),
        mayHave,
        `${student.id} ${viewer.role}`,
      );
      asked.length = 0;
      await removeSample(adapter, student.id, viewer);
      await seedSample(adapter, student.id, viewer);
      const forbidden = asked.filter((kind) =>
        iepKinds.some((each) => each === kind && !mayLoad(viewer, each)),
      );
      assert.deepEqual(forbidden, [], `${student.id} ${viewer.role}`);
    }
});

test('samples that are there already are asked for by name alone, and nothing of them is read', async () => {
  for (const student of students)
    for (const { viewer } of student.viewers) {
      const { adapter, asked } = watchedStorage();
      await seedSample(adapter, student.id, viewer);
      asked.length = 0;
      await seedSample(adapter, student.id, viewer);
      assert.deepEqual(asked, [], `${student.id} ${viewer.role}`);
    }
});

test('it is taken away with the rest, at the latest when somebody looks who may load it', async () => {
  for (const [beginner, later] of [
    [theo, theo],
    [theosCaseManager, theo],
    [theosCounselor, theo],
    [theosAunt, theosCaseManager],
  ] as const) {
    const { adapter } = watchedStorage();
    await seedSample(adapter, 'theo', later);
    const stored = await adapter.load(key);
    const changed: Json = { ...(stored?.body as JsonObject), links: {} };
    await adapter.save(key, changed, { expected: stored?.revision ?? 'absent' });
    await removeSample(adapter, 'theo', beginner);
    await seedSample(adapter, 'theo', later);
    assert.deepEqual(
      (await adapter.load(key))?.body,
      asJson((await loadSampleCrosswalks('theo'))?.crosswalk),
    );
  }
});

test('a further plan is in the published shape, and is handed to those alone who keep it', async () => {
  for (const [id, parts] of [
    ['casey', ['student', 'counselor']],
    ['yusra', ['student', 'guardian', 'counselor', 'teacher']],
    ['theo', []],
  ] as const) {
    const student = students.find((each) => each.id === id);
    const handed = [];
    for (const { as } of student?.viewers ?? []) {
      const columns = await loadSampleColumns(id, as);
      if (columns) handed.push(as);
      assert.ok(!columns || checkColumns(columns).ok);
    }
    assert.deepEqual(handed, [...parts], id);
  }
});
