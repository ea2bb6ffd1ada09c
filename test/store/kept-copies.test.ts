import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { reviewKinds } from '../../src/model/review.js';
import { snapshotKey } from '../../src/model/snapshot.js';
import { keepCopies } from '../../src/store/kept-copies.js';
import { dario, dariosCounselor, grandmother } from '../../stories/fixtures/people.js';
import { dariosPlan } from '../../stories/fixtures/plans.js';
import { breathe, change, Device, say, shown, type Page } from './kept-copies-device.js';

let device = new Device();

async function renew(): Promise<void> {
  await device.close();
  device = new Device();
}

async function open(viewer = grandmother): Promise<Page> {
  return device.open(viewer);
}

/** Somebody agrees, and what they saw then. */
function agree(page: Page): { readonly id: string; readonly seen: object } {
  const id = say(page, 'approved');
  return { id, seen: shown(page) };
}

/** Somebody's agreement is stored, and its copy is not. */
async function agreedWithoutCopy(): Promise<Page & { readonly id: string; readonly seen: object }> {
  device.faults.copy = 'unavailable';
  const page = await open();
  const agreed = agree(page);
  await page.store.save();
  await breathe();
  return { ...page, ...agreed };
}

describe('a copy of the plan', () => {
  afterEach(renew);

  for (const kind of reviewKinds.filter((kind) => kind !== 'submitted')) {
    const isCopied = kind === 'approved' || kind === 'acknowledged';
    it(`is ${isCopied ? '' : 'not '}kept when somebody says “${kind}”`, async () => {
      const page = await open(dariosCounselor);
      const id = say(page, kind);
      const seen = shown(page);
      await page.store.save();
      await breathe();
      assert.equal(page.copies.stateOf(id), isCopied ? 'kept' : undefined);
      assert.deepEqual(device.copyOf(id)?.body, isCopied ? seen : undefined);
    });
  }

  it('says whose review it belongs to, and when that was made', async () => {
    const page = await open();
    const { id, seen } = agree(page);
    await page.store.save();
    await breathe();
    assert.deepEqual(device.copyOf(id), {
      schema: 1,
      ...snapshotKey(dariosPlan.id, id),
      plan: dariosPlan.id,
      review: id,
      takenBy: grandmother.id,
      takenAt: device.clock.timeOfDay(),
      body: seen,
    });
  });

  it('lacks what is typed in the same breath, before anything was stored', async () => {
    const page = await device.open(dariosCounselor);
    const { id, seen } = agree(page);
    setGrade(page, 10);
    await page.store.save();
    await breathe();
    assert.deepEqual(device.copyOf(id)?.body, seen);
    assert.match(JSON.stringify(page.store.snapshot.stored), /"gradeLevel":10/);
  });

  it('waits until storage holds the review', async () => {
    device.faults.plan = 'unavailable';
    const page = await open();
    const { id, seen } = agree(page);
    await page.store.save();
    await device.clock.goOn(5_000);
    assert.equal(page.copies.stateOf(id), 'keeping');
    assert.deepEqual((await page.copies.load(id))?.body, seen);
    assert.deepEqual(device.asked, []);
    device.faults.plan = undefined;
    await device.clock.goOn(60_000);
    assert.equal(page.copies.stateOf(id), 'kept');
    assert.deepEqual(device.asked, ['save']);
  });

  it('is never written of what was refused', async () => {
    device.faults.plan = 'forbidden';
    const page = await open();
    const { id } = agree(page);
    await page.store.save();
    device.faults.plan = undefined;
    await device.clock.goOn(60_000);
    assert.equal(page.store.snapshot.problems.length, 1);
    assert.equal(page.copies.stateOf(id), undefined);
    assert.deepEqual([page.store.snapshot.unsent, device.ids], [{}, []]);
  });

  it('shows what stood there when somebody said after all what was refused', async () => {
    device.faults.plan = 'forbidden';
    const page = await open();
    const { id } = agree(page);
    await page.store.save();
    device.faults.plan = undefined;
    await device.clock.goOn(60_000);
    page.store.answer(page.store.snapshot.problems[0]?.id ?? '', 'mine');
    const seen = shown(page);
    await page.store.save();
    await breathe();
    assert.deepEqual(device.copyOf(id)?.body, seen);
  });

  it('is given up with a plan that was removed', async () => {
    const page = await agreedWithoutCopy();
    device.space.delete({ kind: 'plan', id: dariosPlan.id });
    device.faults.copy = undefined;
    await page.store.refresh();
    await device.clock.goOn(60_000);
    assert.deepEqual([page.store.snapshot.unsent, device.ids], [{}, []]);
    assert.equal((await page.store.leave()).status, 'left');
  });

  it('is not made of what was said before there was anybody to keep it', async () => {
    const { store, copies } = await open();
    copies.close();
    const { id } = agree({ store, copies });
    change({ store, copies });
    const late = keepCopies({ store, storage: device.storage() });
    await store.save();
    await breathe();
    assert.deepEqual([late.stateOf(id), device.ids], [undefined, []]);
    late.close();
  });
});

describe('a copy that storage does not take', () => {
  afterEach(renew);

  it('is tried again by itself, and counts as on its way', async () => {
    const { id, copies } = await agreedWithoutCopy();
    await device.clock.goOn(3_500);
    assert.equal(copies.stateOf(id), 'keeping');
    assert.deepEqual(device.asked, ['save', 'save', 'save']);
    device.faults.copy = undefined;
    await device.clock.goOn(60_000);
    assert.equal(copies.stateOf(id), 'kept');
  });

  it('is tried with the next save of the plan, and when the page is seen', async () => {
    device.faults.copy = 'forbidden';
    const page = await open(dariosCounselor);
    const { id, seen } = agree(page);
    await page.store.save();
    await device.clock.goOn(600_000);
    assert.deepEqual(device.asked, ['save']);
    assert.equal(page.copies.stateOf(id), 'failed');
    setGrade(page, 10);
    await page.store.save();
    await breathe();
    assert.deepEqual(device.asked, ['save', 'save']);
    device.faults.copy = undefined;
    await page.copies.save();
    assert.equal(page.copies.stateOf(id), 'kept');
    assert.deepEqual(device.copyOf(id)?.body, seen);
  });

  it('says of every step what is known, once', async () => {
    device.faults.copy = 'quota';
    const page = await open();
    const told: unknown[] = [];
    let id = '';
    page.copies.subscribe(() => told.push(page.copies.stateOf(id || (reviewIds(page)[0] ?? ''))));
    ({ id } = agree(page));
    await page.store.save();
    await device.clock.goOn(10_000);
    device.faults.copy = undefined;
    await page.copies.save();
    assert.deepEqual(told, ['keeping', 'failed', 'kept']);
  });

  it('was taken all the same where only the answer was lost: it is kept, and written once', async () => {
    device.faults.copy = 'lost';
    const page = await open();
    const { id, seen } = agree(page);
    await page.store.save();
    await breathe();
    assert.equal(page.copies.stateOf(id), 'keeping');
    device.faults.copy = undefined;
    await device.clock.goOn(60_000);
    assert.equal(page.copies.stateOf(id), 'kept');
    assert.deepEqual((await page.copies.load(id))?.body, seen);
    assert.deepEqual([device.ids.length, device.asked], [1, ['save', 'save']]);
  });

  it('is not wanted where storage keeps plans alone', async () => {
    device.faults.copy = 'unsupported';
    const page = await open();
    const { id } = agree(page);
    await page.store.save();
    await breathe();
    assert.equal(page.copies.stateOf(id), 'none');
    assert.deepEqual(await page.store.leave(), { status: 'left' });
  });

  it('is not written over another that lies in its place', async () => {
    const page = await open();
    const { id } = agree(page);
    const text = '{"kind":"snapshot"}';
    device.space.write(snapshotKey(dariosPlan.id, id), text);
    await page.store.save();
    await breathe();
    assert.equal(page.copies.stateOf(id), 'failed');
    assert.equal(JSON.stringify(device.copyOf(id)), text);
    assert.deepEqual(page.store.snapshot.unsent, {});
  });

  it('keeps its person from leaving as unsent words do, unless they give it up', async () => {
    const page = await agreedWithoutCopy();
    assert.deepEqual(await page.store.leave(), { status: 'unsaved', edits: 0, problems: 0, unsent: 1 });
    assert.equal((await page.store.leave({ discard: true })).status, 'left');
    assert.deepEqual(device.ids, []);
  });

  it('is not tried any more once the plan is closed', async () => {
    const page = await agreedWithoutCopy();
    await page.store.close();
    await device.clock.goOn(600_000);
    assert.deepEqual(device.asked, ['save']);
  });

  it('holds no word of anybody beside the plan', async () => {
    const page = await agreedWithoutCopy();
    const [mark = ''] = Object.values(page.store.snapshot.unsent);
    assert.match(mark, /^[0-9a-z]{1,7}\.[0-9a-z]{1,7}$/);
  });
});

describe('a copy whose page is gone', () => {
  afterEach(renew);

  it('is kept by the next page of the same person, where the plan is still the same', async () => {
    const page = await agreedWithoutCopy();
    await device.crash(page);
    device.faults.copy = undefined;
    const next = await open();
    assert.equal(next.copies.stateOf(page.id), 'kept');
    assert.deepEqual(device.copyOf(page.id)?.body, page.seen);
    assert.deepEqual(next.store.snapshot.unsent, {});
  });

  it('is kept by the next page even if the review was not stored either', async () => {
    device.faults.plan = 'unavailable';
    const page = await open();
    const { id, seen } = agree(page);
    await device.crash(page);
    device.faults.plan = undefined;
    await open();
    await device.clock.goOn(60_000);
    assert.deepEqual(device.copyOf(id)?.body, seen);
  });

  it('is given up where the plan has changed since', async () => {
    const page = await agreedWithoutCopy();
    await device.crash(page);
    device.faults.copy = undefined;
    const other = await open(dario);
    change(other);
    await other.store.save();
    const next = await open();
    await next.copies.load(page.id);
    assert.equal(next.copies.stateOf(page.id), 'none');
    assert.deepEqual([next.store.snapshot.unsent, device.ids], [{}, []]);
  });

  it('is given up where the plan held something its person had not seen', async () => {
    const page = await open();
    const other = await open(dario);
    change(other);
    await other.store.save();
    device.faults.copy = 'unavailable';
    const { id } = agree(page);
    await page.store.save();
    await device.crash(page);
    device.faults.copy = undefined;
    const next = await open();
    await device.clock.goOn(60_000);
    assert.ok(reviewIds(next).includes(id));
    assert.deepEqual(device.ids, []);
  });

  it('is nothing another person could keep', async () => {
    const page = await agreedWithoutCopy();
    await device.crash(page);
    device.faults.copy = undefined;
    await open(dariosCounselor);
    await device.clock.goOn(60_000);
    assert.deepEqual(device.ids, []);
  });

  it('is written by the page of whoever agreed, and not by another of theirs', async () => {
    const [page, other] = [await open(dariosCounselor), await open(dariosCounselor)];
    setGrade(other, 11);
    const { id, seen } = agree(page);
    await page.store.save();
    await other.store.refresh();
    await device.clock.goOn(60_000);
    assert.deepEqual(device.asked, ['save']);
    assert.deepEqual(device.copyOf(id)?.body, seen);
  });
});

function reviewIds({ store }: Page): readonly string[] {
  const { body } = store.snapshot;
  return body?.kind === 'plan' ? Object.keys(body.reviews ?? {}) : [];
}

function setGrade({ store }: Page, value: number): void {
  const { body } = store.snapshot;
  const was = (body?.kind === 'plan' ? body.student?.gradeLevel : undefined) ?? null;
  store.edit({ type: 'set', record: ['student'], field: 'gradeLevel', was, value });
}
