import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createStore, StorageError, type Goal, type StorageAdapter, type Store } from 'ilp-elements';
import { sharingChanges } from '../../../components/goal-editor/goal-content.js';
import { GoalSharing } from '../../../components/goal-editor/goal-sharing.js';
import { idInPlan, sharedAs } from '../../../components/goal-editor/shared-goal.js';
import type { RecordChange } from '../../../src/edits/edit.js';
import { MemoryJournalSpace } from '../../../src/store/journal/memory-journal.js';
import { isStored } from '../../../src/store/status.js';
import { draftOf, spaceWithDraft } from '../../../stories/fixtures/drafts.js';
import { dario } from '../../../stories/fixtures/people.js';
import { dariosPlan, goalOf } from '../../../stories/fixtures/plans.js';
import { storageIn } from '../../../stories/fixtures/storages.js';
import { opened } from '../../../stories/fixtures/stores.js';
import { until } from '../waiting.js';

const secret = goalOf(dario, 7, { studentWords: 'Sing.', steps: [{ description: 'Ask' }] });
const plansGoal = Object.keys(dariosPlan.goals ?? {})[0] ?? '';

/** One device of the student: the plan, the draft, and what looks after shared goals there. */
interface Device {
  readonly plan: Store;
  readonly draft: Store;
  readonly sharing: GoalSharing;
}

const open: Store[] = [];

async function deviceWith(adapter: StorageAdapter, journal = new MemoryJournalSpace()): Promise<Device> {
  const store = async (kind: 'plan' | 'draft') => {
    const made = createStore({
      adapter,
      viewer: dario,
      key: { kind, id: dariosPlan.id },
      journal: journal.open,
      scope: 'district',
    });
    open.push(made);
    return opened(made);
  };
  return { plan: await store('plan'), draft: await store('draft'), sharing: new GoalSharing() };
}

/** Storage that holds the plan and the private goal, for as many devices as there are. */
const newSpace = () => spaceWithDraft(dariosPlan, draftOf(dario, [secret]));

const inDraft = ({ draft }: Device): Goal | undefined => draft.snapshot.body?.goals?.[secret.id];
const inPlan = ({ plan }: Device): Goal | undefined =>
  sharedAs({ goals: plan.snapshot.body?.goals ?? {} }, secret.id);

function share(device: Device): void {
  const goal = inDraft(device);
  assert.ok(goal);
  const changes = sharingChanges(goal, device.plan.snapshot.body?.goals);
  assert.equal(device.plan.edit(...changes).status, 'applied');
  device.sharing.note(goal);
}

const settle = ({ sharing, plan, draft }: Device) => {
  sharing.settle(plan, draft);
};

const type = (value: string, was = 'Sing.'): RecordChange => ({
  type: 'text',
  record: ['goals', secret.id],
  field: 'studentWords',
  was,
  value,
});

const date = (value: string): RecordChange => ({
  type: 'set',
  record: ['goals', plansGoal],
  field: 'endDate',
  was: null,
  value,
});

/** A storage that can be cut off. */
function brittle(adapter: StorageAdapter) {
  const state = { isDown: false };
  const storage: StorageAdapter = {
    ...adapter,
    save: async (...all) =>
      state.isDown ? Promise.reject(new StorageError('unavailable', 'Offline.')) : adapter.save(...all),
  };
  return { storage, state };
}

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

describe('a private goal that is shared', () => {
  it('leaves the draft when both are saved, and not before', async () => {
    const device = await deviceWith(storageIn(newSpace()));
    share(device);
    settle(device);
    assert.equal(inDraft(device)?.studentWords, 'Sing.');
    await device.plan.save();
    await until(() => inDraft(device)?.purged, 'it left the draft');
    assert.equal(inPlan(device)?.studentWords, 'Sing.');
  });

  it('stays in the draft while offline, and leaves it when the network is back', async () => {
    const { storage, state } = brittle(storageIn(newSpace()));
    const device = await deviceWith(storage);
    state.isDown = true;
    share(device);
    settle(device);
    await device.plan.save();
    assert.equal(inDraft(device)?.purged, undefined);
    state.isDown = false;
    await device.plan.save();
    await until(() => inDraft(device)?.purged, 'it left the draft');
  });

  it('waits for what is unsaved in the draft', async () => {
    const { storage, state } = brittle(storageIn(newSpace()));
    const device = await deviceWith(storage);
    share(device);
    await device.plan.save();
    state.isDown = true;
    device.draft.edit({ type: 'add', record: ['goals', `goal_${'n'.repeat(20)}`], order: 'a9', fields: {} });
    settle(device);
    assert.equal(inDraft(device)?.purged, undefined);
    state.isDown = false;
    await device.draft.save();
    await until(() => inDraft(device)?.purged, 'it left the draft');
  });

  it('stays while words for it were not sent', async () => {
    const device = await deviceWith(storageIn(newSpace()));
    device.draft.keepUnsent(`entry:/goals/${secret.id}`, 'Half a sentence');
    share(device);
    await device.plan.save();
    settle(device);
    assert.equal(inDraft(device)?.purged, undefined);
    device.draft.keepUnsent(`entry:/goals/${secret.id}`, undefined);
    settle(device);
    assert.equal(inDraft(device)?.purged, true);
  });

  it('leaves the draft though something else in the plan is in question', async () => {
    const space = newSpace();
    const device = await deviceWith(storageIn(space));
    const other = await deviceWith(storageIn(space));
    other.plan.edit(date('2027-01-01'));
    await other.plan.save();
    device.plan.edit(date('2027-02-01'));
    await device.plan.save();
    assert.equal(device.plan.snapshot.problems.length, 1);
    share(device);
    settle(device);
    assert.equal(inDraft(device)?.purged, undefined);
    await device.plan.save();
    await until(() => inDraft(device)?.purged, 'it left the draft');
    assert.equal(device.plan.snapshot.problems.length, 1);
  });

  it('leaves the draft though the person goes on writing in the plan', async () => {
    const device = await deviceWith(storageIn(newSpace()));
    share(device);
    const shared = inPlan(device);
    assert.ok(shared);
    device.plan.edit({ ...type('Sing loud.'), record: ['goals', shared.id] });
    assert.ok(device.sharing.isMoved(secret, shared, device.draft.snapshot));
    await device.plan.save();
    settle(device);
    assert.equal(inDraft(device)?.purged, true);
  });

  it('leaves the draft with no step behind that undo could take', async () => {
    const device = await deviceWith(storageIn(newSpace()));
    device.draft.edit(type('Sing well.'));
    share(device);
    await Promise.all([device.draft.save(), device.plan.save()]);
    settle(device);
    assert.equal(inDraft(device)?.purged, true);
    assert.equal(device.draft.snapshot.canUndo, false);
    assert.equal(device.draft.snapshot.canRedo, false);
  });

  it('leaves the draft after a page died between the two saves', async () => {
    const space = newSpace();
    const before = await deviceWith(storageIn(space));
    share(before);
    await before.plan.save();
    const after = await deviceWith(storageIn(space));
    settle(after);
    assert.equal(inDraft(after)?.purged, true);
    await after.draft.save();
    const again = await deviceWith(storageIn(space));
    settle(again);
    assert.equal(again.draft.snapshot.canUndo, false);
    assert.equal(isStored(again.draft.snapshot), true);
  });

  it('stays in the draft after a page died before the plan was saved', async () => {
    const space = newSpace();
    const journal = new MemoryJournalSpace();
    const { storage, state } = brittle(storageIn(space));
    const before = await deviceWith(storage, journal);
    state.isDown = true;
    share(before);
    for (const store of open.splice(0)) await store.close();
    const after = await deviceWith(storage, journal);
    assert.equal(inPlan(after)?.studentWords, 'Sing.');
    settle(after);
    assert.equal(inDraft(after)?.purged, undefined);
    state.isDown = false;
    await after.plan.save();
    await until(() => inDraft(after)?.purged, 'it left the draft');
  });
});

describe('a private goal that is shared on another device', () => {
  it('keeps what was typed here meanwhile', async () => {
    const space = newSpace();
    const [a, b] = [await deviceWith(storageIn(space)), await deviceWith(storageIn(space))];
    b.draft.edit(type('Sing. And my plan for the solo.'));
    share(a);
    await a.plan.save();
    await b.plan.refresh();
    settle(b);
    await b.draft.save();
    settle(b);
    assert.equal(inDraft(b)?.studentWords, 'Sing. And my plan for the solo.');
    assert.equal(inDraft(b)?.purged, undefined);
    assert.doesNotMatch(JSON.stringify(b.plan.snapshot.body), /solo/);
  });

  it('asks about what was typed here after it left the draft there', async () => {
    const space = newSpace();
    const [a, b] = [await deviceWith(storageIn(space)), await deviceWith(storageIn(space))];
    b.draft.edit(type('Sing. And my plan for the solo.'));
    share(a);
    await a.plan.save();
    settle(a);
    await a.draft.save();
    await b.plan.refresh();
    await b.draft.save();
    settle(b);
    assert.match(JSON.stringify(b.draft.snapshot.problems), /solo/);
  });

  it('is in the plan once when both share it', async () => {
    const space = newSpace();
    const [a, b] = [await deviceWith(storageIn(space)), await deviceWith(storageIn(space))];
    for (const device of [a, b]) share(device);
    for (const device of [a, b]) await device.plan.save();
    for (const device of [a, b]) settle(device);
    await a.plan.refresh();
    const goals = (device: Device) => Object.keys(device.plan.snapshot.body?.goals ?? {});
    assert.equal(goals(a).length, Object.keys(dariosPlan.goals ?? {}).length + 1);
    assert.deepEqual(goals(a), goals(b));
    assert.deepEqual([a.plan.snapshot.problems, b.plan.snapshot.problems], [[], []]);
  });
});

describe('undoing that a goal was shared', () => {
  it('makes it private again while its copy is there', async () => {
    const device = await deviceWith(storageIn(newSpace()));
    share(device);
    await device.plan.save();
    assert.equal(device.plan.undo(), 'done');
    settle(device);
    await device.plan.save();
    settle(device);
    assert.equal(inPlan(device), undefined);
    assert.equal(inDraft(device)?.studentWords, 'Sing.');
    assert.equal(inDraft(device)?.purged, undefined);
  });

  it('leaves it whole among the removed goals when its copy is gone', async () => {
    const device = await deviceWith(storageIn(newSpace()));
    share(device);
    await device.plan.save();
    settle(device);
    assert.equal(device.plan.undo(), 'done');
    assert.equal(inPlan(device), undefined);
    const record = ['goals', idInPlan(secret.id)];
    device.plan.edit({ type: 'tick', record, field: 'removed', value: false });
    assert.deepEqual(
      Object.values(inPlan(device)?.steps ?? {}).map(({ description, removed }) => [description, removed]),
      [['Ask', undefined]],
    );
  });

  it('lets it be shared again, as it is by then', async () => {
    const device = await deviceWith(storageIn(newSpace()));
    share(device);
    await device.plan.save();
    device.plan.undo();
    device.draft.edit(type('Sing softly.'));
    share(device);
    assert.equal(inPlan(device)?.studentWords, 'Sing softly.');
    await Promise.all([device.plan.save(), device.draft.save()]);
    settle(device);
    assert.equal(inDraft(device)?.purged, true);
    assert.equal(inPlan(device)?.studentWords, 'Sing softly.');
  });
});
