import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocument, type Json, type StorageAdapter } from 'ilp-elements';
import { markedCourses } from 'ilp-elements/rules';
import { memoryStorage, MemorySpace } from 'ilp-elements/storage/memory';
import { crosswalkRecord } from '../../src/model/crosswalk.js';
import { mayAddRecord, mayWriteField } from '../../src/rules/access.js';
import { loadSampleCrosswalk, loadSamplePlan, removeSample, seedSample } from '../../demo/samples.js';
import { students } from '../../demo/students.js';
import { theo, theosAunt, theosCaseManager, theosCounselor } from '../../stories/fixtures/people.js';

const key = { kind: 'crosswalk-shared', id: 'plan-theo' } as const;
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

async function sample() {
  const crosswalk = await loadSampleCrosswalk('theo');
  assert.ok(crosswalk);
  return crosswalk;
}

test('a sample crosswalk passes the check of stored documents, and marks courses of the plan', async () => {
  const crosswalk = await sample();
  assert.ok(checkDocument(key, asJson(crosswalk)).ok);
  const plan = await loadSamplePlan('theo');
  const marked = markedCourses(crosswalk);
  assert.deepEqual(Object.values(marked), ['modified', 'modified']);
  for (const course of Object.keys(marked)) assert.ok(plan.courses?.[course], course);
});

test('who wrote it may do so', async () => {
  const { courseMarks = {} } = await sample();
  assert.ok(mayAddRecord(theosCaseManager, crosswalkRecord, ['courseMarks']));
  assert.ok(mayWriteField(theosCaseManager, crosswalkRecord, {}, ['coursePath'], 'graduationPlan'));
  for (const { made } of Object.values(courseMarks)) assert.equal(made.by, theosCaseManager.id);
});

test('nothing in any sample plan shows it', async () => {
  for (const { id } of students) {
    const plan = JSON.stringify(await loadSamplePlan(id));
    assert.doesNotMatch(plan, /credential|modified|crosswalk|caseManager|\bIEP\b|\bmark_/, id);
  }
});

test('it is put where the person may load it, and taken away with the rest', async () => {
  for (const [viewer, may] of [
    [theo, true],
    [theosCaseManager, true],
    [theosCounselor, false],
    [theosAunt, false],
  ] as const) {
    const space = new MemorySpace();
    const adapter: StorageAdapter = memoryStorage({ space });
    await seedSample(adapter, 'theo', viewer);
    assert.equal((await adapter.load(key)) !== undefined, may, viewer.role);
    await removeSample(adapter, 'theo');
    assert.equal(await adapter.load(key), undefined);
  }
});
