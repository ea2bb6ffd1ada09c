import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createStore, type LeaveResult, type Store } from 'ilp-elements';
import { leaveTogether } from '../../../components/plan/leave-together.js';
import { isStored } from '../../../src/store/status.js';
import { yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { opened } from '../../../stories/fixtures/stores.js';
import { change, recordedStorage, type Faults } from './recording.js';

const stores: Store[] = [];

async function both(faults?: Faults): Promise<{
  plan: Store;
  draft: Store;
  otherPlan: () => Promise<Store>;
  stored: (kind: 'plan' | 'draft') => string;
}> {
  const { adapter, stored } = recordedStorage(() => faults ?? {});
  const open = async (kind: 'plan' | 'draft') => {
    const store = createStore({ adapter, viewer: yusra, key: { kind, id: yusrasPlan.id } });
    stores.push(store);
    return opened(store);
  };
  return {
    plan: await open('plan'),
    draft: await open('draft'),
    otherPlan: async () => open('plan'),
    stored,
  };
}

const phases = (...stores: readonly Store[]) => stores.map(({ snapshot }) => snapshot.phase);
const refuse = async () => Promise.reject(new Error('No network.'));

describe('leaving two documents as one', () => {
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  it('saves both and leaves both', async () => {
    const { plan, draft, stored } = await both();
    change(plan);
    change(draft);
    assert.deepEqual(await leaveTogether([draft, plan]), { status: 'left' });
    assert.deepEqual(phases(draft, plan), ['closed', 'closed']);
    assert.match(stored('plan'), /paused/);
    assert.match(stored('draft'), /paused/);
  });

  for (const kept of ['plan', 'draft'] as const) {
    it(`leaves neither while the ${kept} alone is unsaved`, async () => {
      const { adapter } = recordedStorage();
      const { plan, draft } = await both({
        save: async (key, ...rest) => (key.kind === kept ? refuse() : adapter.save(key, ...rest)),
      });
      change({ plan, draft }[kept]);
      const result = await leaveTogether([draft, plan]);
      assert.deepEqual(result, { status: 'unsaved', edits: 1, problems: 0, unsent: 0 });
      assert.deepEqual(phases(draft, plan), ['open', 'open']);
    });
  }

  it('does not leave the one that can be saved before the other, when both have work', async () => {
    const { plan, draft } = await both({
      save: async (key) => (key.kind === 'draft' ? refuse() : { status: 'saved', revision: 'next' }),
    });
    change(plan);
    change(draft);
    assert.equal((await leaveTogether([draft, plan])).status, 'unsaved');
    assert.deepEqual(phases(draft, plan), ['open', 'open']);
    assert.equal(plan.snapshot.status.kind, 'saved');
  });

  it('sums up what is unsaved in both', async () => {
    const { plan, draft } = await both({ save: refuse });
    change(plan);
    change(draft);
    plan.keepUnsent('comment', 'Words that were not sent.');
    const result = await leaveTogether([draft, plan]);
    assert.deepEqual(result, { status: 'unsaved', edits: 2, problems: 0, unsent: 1 });
  });

  it('does not leave a saved draft while words of the plan were not sent', async () => {
    const { plan, draft } = await both();
    plan.keepUnsent('comment', 'Words that were not sent.');
    const result = await leaveTogether([draft, plan]);
    assert.deepEqual(result, { status: 'unsaved', edits: 0, problems: 0, unsent: 1 });
    assert.deepEqual(phases(draft, plan), ['open', 'open']);
  });

  it('does not leave a saved draft while something of the plan is in question', async () => {
    const { plan, draft, otherPlan } = await both();
    const other = await otherPlan();
    const record = ['goals', Object.keys(yusrasPlan.goals ?? {})[0] ?? ''];
    for (const [store, value] of [
      [other, '2027-01-01'],
      [plan, '2027-02-01'],
    ] as const) {
      store.edit({ type: 'set', record, field: 'startDate', was: null, value });
      await store.save();
    }
    assert.equal(isStored(plan.snapshot), true);
    const result = await leaveTogether([draft, plan]);
    assert.deepEqual(result, { status: 'unsaved', edits: 0, problems: 1, unsent: 0 });
    assert.deepEqual(phases(draft, plan), ['open', 'open']);
  });

  it('gives both up on request', async () => {
    const { plan, draft } = await both({ save: refuse });
    change(plan);
    change(draft);
    assert.equal((await leaveTogether([draft, plan], { discard: true })).status, 'left');
    assert.deepEqual(phases(draft, plan), ['closed', 'closed']);
  });

  it('says so when the device still holds work of one of them', async () => {
    const { plan } = await both();
    const leaving = (result: LeaveResult): Store => {
      const leave = async () => Promise.resolve(result);
      return Object.create(plan, { snapshot: { value: plan.snapshot }, leave: { value: leave } }) as Store;
    };
    const results = [leaving({ status: 'left', journal: 'kept' }), leaving({ status: 'left' })];
    assert.deepEqual(await leaveTogether(results), { status: 'left', journal: 'kept' });
  });
});
