import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { Plan } from '../../src/model/plan.js';
import { snapshotKey, type Snapshot } from '../../src/model/snapshot.js';
import { AgreedPlans } from '../../src/store/agreed-plans.js';
import { copyOfPlan } from '../../src/store/copy-of-plan.js';
import type { Store } from '../../src/store/store.js';
import { dario, dariosCounselor, grandmother } from '../../stories/fixtures/people.js';
import { dariosPlan } from '../../stories/fixtures/plans.js';
import { reviewBy, withReviews } from '../../stories/fixtures/reviews.js';
import { breathe, Device, say, type Page } from './kept-copies-device.js';

const plan = withReviews(dariosPlan, dario, [
  reviewBy(grandmother, { kind: 'approved' }),
  reviewBy(dariosCounselor, { kind: 'returned' }),
]);
const [review] = Object.values(plan.reviews ?? {});
const copy = review && copyOfPlan({ review, plan });
const id = review?.id ?? '';
const key = snapshotKey(plan.id, id);

let device = new Device(plan);

async function openWith(stored: unknown): Promise<Page> {
  if (stored !== undefined) device.space.write(key, JSON.stringify(stored));
  return device.open(dariosCounselor);
}

async function renew(): Promise<void> {
  await device.close();
  device = new Device(plan);
}

describe('a copy that is asked for', () => {
  afterEach(renew);

  it('is not asked for by itself', async () => {
    const { copies } = await openWith(copy);
    assert.deepEqual([copies.stateOf(id), device.asked], [undefined, []]);
  });

  it('is loaded once, however often it is asked for, and cannot be changed', async () => {
    const { copies } = await openWith(copy);
    const all = await Promise.all([copies.load(id), copies.load(id)]);
    assert.deepEqual([...all, await copies.load(id)], [copy, copy, copy]);
    assert.ok(Object.isFrozen(all[0]?.body));
    assert.deepEqual([copies.stateOf(id), device.asked], ['kept', ['load']]);
  });

  it('may be missing, and says so', async () => {
    const { copies } = await openWith(undefined);
    const told: unknown[] = [];
    copies.subscribe(() => told.push(copies.stateOf(id)));
    assert.equal(await copies.load(id), undefined);
    assert.deepEqual(told, ['none']);
  });

  it('does not come from a storage that keeps plans alone', async () => {
    device.faults.loads = 'unsupported';
    const { copies } = await openWith(copy);
    await copies.load(id);
    assert.equal(copies.stateOf(id), 'none');
  });

  it('may fail, and can be asked for again, also by a page that is seen', async () => {
    device.faults.loads = 'unavailable';
    const { copies } = await openWith(copy);
    assert.equal(await copies.load(id), undefined);
    assert.equal(copies.stateOf(id), 'failed');
    device.faults.loads = undefined;
    await copies.save();
    await breathe();
    assert.equal(copies.stateOf(id), 'kept');
  });

  it('may come a moment after the review: a page that is seen asks again, but for old ones', async () => {
    const [page, other] = [await openWith(undefined), await device.open(grandmother)];
    device.faults.copy = 'unavailable';
    const young = say(other, 'acknowledged');
    await other.store.save();
    await page.store.refresh();
    for (const one of [id, young]) assert.equal(await page.copies.load(one), undefined);
    device.faults.copy = undefined;
    await other.copies.save();
    device.asked.length = 0;
    await page.copies.save();
    await breathe();
    assert.deepEqual([page.copies.stateOf(young), page.copies.stateOf(id)], ['kept', 'none']);
    assert.deepEqual(device.asked, ['load']);
  });

  const body: Partial<Snapshot['body']> = copy?.body ?? {};
  for (const [what, stored] of Object.entries({
    'is damaged': 7,
    'does not say which review it belongs to': { ...copy, review: undefined },
    'belongs to another review': { ...copy, review: `review_${'x'.repeat(20)}` },
    'shows another plan': { ...copy, body: { ...body, id: 'wren' } },
    'shows no plan': { ...copy, body: { ...body, goals: [] } },
    'was made by newer code': { ...copy, schema: 2 },
    'shows a plan of newer code': { ...copy, body: { ...body, schema: 2 } },
  }))
    it(`is refused where it ${what}`, async () => {
      const { copies } = await openWith(stored);
      assert.equal(await copies.load(id), undefined);
      assert.equal(copies.stateOf(id), 'failed');
    });

  it('is there for whoever can only read, who keeps none', async () => {
    device.space.write(key, JSON.stringify(copy));
    const { store, copies } = await device.open(grandmother, { canWrite: false });
    assert.equal(store.edit().status, 'refused');
    assert.deepEqual(await copies.load(id), copy);
    assert.deepEqual(store.snapshot.unsent, {});
  });

  it('is never asked for beside another document than a plan', async () => {
    const { copies } = await device.open(dario, { kind: 'draft' });
    assert.equal(await copies.load(id), undefined);
    assert.deepEqual([copies.stateOf(id), device.asked], ['none', []]);
  });

  it('is not asked for any more once they are let go', async () => {
    const { copies } = await openWith(copy);
    copies.close();
    assert.equal(await copies.load(id), undefined);
    await copies.save();
    assert.deepEqual(device.asked, []);
  });
});

describe('watching for what is to be copied', () => {
  it('looks through the reviews of a plan only when they are others', () => {
    const looks: unknown[] = [];
    let tell = (): void => undefined;
    const reviews = new Proxy(plan.reviews ?? {}, {
      ownKeys: (all) => (looks.push(all), Reflect.ownKeys(all)),
    });
    const snapshot = { phase: 'open', body: { ...plan, reviews } as Plan, unsent: {} };
    const store = {
      key: { kind: 'plan', id: plan.id },
      viewer: grandmother,
      snapshot,
      subscribe: (listener: () => void) => ((tell = listener), () => undefined),
    };
    const agreed = new AgreedPlans(store as unknown as Store);
    assert.deepEqual([looks.length, agreed.held.size], [0, 0]);
    store.snapshot = { ...snapshot, body: { ...snapshot.body, student: {} } };
    tell();
    assert.equal(looks.length, 0);
    store.snapshot = { ...snapshot, body: { ...snapshot.body, reviews: new Proxy(reviews, {}) } };
    tell();
    assert.equal(looks.length, 1);
  });
});
