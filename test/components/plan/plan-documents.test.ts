import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { PlanDocuments } from '../../../components/plan/plan-documents.js';
import { documentKeyName } from '../../../src/model/document-key.js';
import { MemoryJournalSpace } from '../../../src/store/journal/memory-journal.js';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { until } from '../waiting.js';
import { change, recordedStorage } from './recording.js';

const draftName = documentKeyName({ kind: 'draft', id: yusrasPlan.id });

/** The documents of a student on a device that, while it is full, opens no journal for a draft. */
async function brittle(viewer = yusra) {
  const { adapter, asked } = recordedStorage();
  const space = new MemoryJournalSpace();
  const device = { isFull: true };
  const documents = new PlanDocuments(
    {
      planId: yusrasPlan.id,
      adapter,
      viewer,
      journal: (place) => {
        if (device.isFull && place.document === draftName) throw new Error('This device is full.');
        return space.open(place);
      },
    },
    () => undefined,
  );
  await until(() => documents.plan.snapshot.phase === 'open', 'the plan is open');
  return { documents, device, asked };
}

describe('a draft that could not begin', () => {
  const { warn } = console;
  let warnings = 0;
  beforeEach(() => {
    warnings = 0;
    console.warn = () => (warnings += 1);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('does the plan no harm, and is warned of once', async () => {
    const { documents } = await brittle();
    change(documents.plan);
    await documents.plan.save();
    assert.equal(documents.plan.snapshot.status.kind, 'saved');
    assert.equal(documents.draft, undefined);
    assert.equal(warnings, 1);
    await documents.close();
  });

  it('is tried again with the next change', async () => {
    const { documents, device } = await brittle();
    device.isFull = false;
    change(documents.plan);
    await until(() => documents.draft?.snapshot.phase === 'open', 'the draft is open');
    await documents.close();
  });

  it('may have left work on this device, and leaving says so', async () => {
    const { documents } = await brittle();
    assert.deepEqual(await documents.leave(), { status: 'left', journal: 'kept' });
  });

  it('is tried once more when the person leaves', async () => {
    const { documents, device, asked } = await brittle();
    device.isFull = false;
    assert.deepEqual(await documents.leave(), { status: 'left' });
    assert.ok(asked.includes('load draft'));
  });

  it('is nothing to speak of for whoever may have none', async () => {
    const { documents } = await brittle(counselor);
    assert.deepEqual(await documents.leave(), { status: 'left' });
    assert.equal(warnings, 0);
  });
});
