import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from '../../../src/model/plan.js';
import type { WhatIf } from '../../../src/model/planned-course.js';
import type { Viewer } from '../../../src/model/people.js';
import { memoryStorage, MemorySpace } from '../../../src/storage/memory.js';
import { createStore } from '../../../src/store/document-store.js';
import type { Store } from '../../../src/store/store.js';
import { copiedCount, copyChanges, mostWhatIfs } from '../../../components/course-plan/ways/try-plan.js';
import { planUse, useChanges } from '../../../components/course-plan/ways/use-plan.js';
import { planWith } from '../../courses/sample-plan.js';

const student: Viewer = { id: 'dario', role: 'student' };

/** 120 classes with every kind of field, as a school's records have them. */
const many = planWith(
  Array.from({ length: 120 }, (_, place) => ({
    ...{ kind: 'custom', title: `Class ${place}`, credits: 1000, schoolYear: 2026 + (place % 5) },
    ...{
      term: 'fallSemester',
      state: place < 30 ? 'completed' : 'planned',
      note: place === 50 ? 'I like it.' : '',
    },
    ...(place < 5 ? { method: 'transferCredit', confirmation: 'confirmed', school: 'Bayview' } : {}),
  })),
);

async function openStore(plan: Plan) {
  const space = new MemorySpace();
  const key = { kind: 'plan', id: plan.id } as const;
  space.write(key, JSON.stringify(plan));
  const store = createStore({ adapter: memoryStorage({ space }), key, viewer: student });
  await until(store, () => store.snapshot.phase === 'open');
  return { store, space, key };
}

async function until(store: Store, isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}

function planIn(store: Store): Plan {
  const { body } = store.snapshot;
  assert.equal(body?.kind, 'plan');
  return body;
}

const idOf = (nth: number) => `whatif_${String(nth).padStart(20, '0')}`;

function tryPlan(store: Store, nth: number, from?: WhatIf) {
  const changes = copyChanges(planIn(store), { id: idOf(nth), title: `Try ${nth}`, from });
  assert.equal(store.edit(...changes).status, 'applied');
  return changes;
}

const whatIf = (store: Store, nth: number): WhatIf => {
  const found = planIn(store).whatIfs?.[idOf(nth)];
  assert.ok(found);
  return found;
};

const courseId = (nth: number) => `course_${String(nth).padStart(20, '0')}`;

describe('a copy of 120 courses', () => {
  it('is one step that a student may make, that is saved and undone', async () => {
    const { store, space, key } = await openStore(many);
    const began = performance.now();
    const changes = tryPlan(store, 1);
    assert.ok(performance.now() - began < 1000);
    assert.equal(copiedCount(changes), 120);
    assert.equal(Object.keys(whatIf(store, 1).courses ?? {}).length, 120);
    assert.deepEqual(store.snapshot.problems, []);
    await store.flush();
    await until(store, () => store.snapshot.status.kind === 'saved');
    assert.ok(JSON.stringify(space.read(key)).includes('Try 1'));
    assert.equal(store.undo(), 'done');
    assert.equal(whatIf(store, 1).removed, true);
    assert.equal(store.snapshot.canUndo, false);
    assert.equal(store.redo(), 'done');
    assert.notEqual(whatIf(store, 1).removed, true);
  });
});

describe('using a what-if', () => {
  it('makes the plan’s courses those of the what-if in one step, and back', async () => {
    const { store } = await openStore(many);
    const before = planIn(store).courses;
    tryPlan(store, 1);
    const own = ['whatIfs', idOf(1), 'courses'];
    const moved = { type: 'set', field: 'schoolYear', was: 2026 + (99 % 5), value: 2031 } as const;
    store.edit({ ...moved, record: [...own, courseId(100)] });
    store.edit({ type: 'tick', record: [...own, courseId(90)], field: 'removed', value: true });
    store.edit({
      type: 'text',
      record: [...own, courseId(51)],
      field: 'note',
      was: 'I like it.',
      value: 'Yes.',
    });
    store.edit({
      type: 'add',
      record: [...own, courseId(900)],
      order: 'b0V',
      fields: { title: 'New', credits: 500 },
    });
    const use = planUse(planIn(store), whatIf(store, 1));
    assert.deepEqual(use.changes.map(({ kind }) => kind).sort(), ['add', 'change', 'move', 'remove']);
    store.rest();
    assert.equal(store.edit(...useChanges(planIn(store), use)).status, 'applied');
    const { courses = {} } = planIn(store);
    assert.equal(courses[courseId(100)]?.schoolYear, 2031);
    assert.equal(courses[courseId(90)]?.removed, true);
    assert.equal(courses[courseId(51)]?.note, 'Yes.');
    assert.equal(courses[courseId(900)]?.credits, 500);
    assert.deepEqual(planUse(planIn(store), whatIf(store, 1)).changes, []);
    assert.equal(store.undo(), 'done');
    const again = planIn(store).courses ?? {};
    assert.equal(again[courseId(100)]?.schoolYear, before?.[courseId(100)]?.schoolYear);
    assert.notEqual(again[courseId(90)]?.removed, true);
    assert.equal(again[courseId(900)]?.removed, true);
  });

  it('knows what was changed in a copy of a copy, too', async () => {
    const { store } = await openStore(many);
    tryPlan(store, 1);
    const own = ['whatIfs', idOf(1), 'courses'];
    const was = 2026 + (99 % 5);
    store.edit({ type: 'set', record: [...own, courseId(100)], field: 'schoolYear', was, value: 2031 });
    store.edit({ type: 'tick', record: [...own, courseId(90)], field: 'removed', value: true });
    tryPlan(store, 2, whatIf(store, 1));
    const { changes, later } = planUse(planIn(store), whatIf(store, 2));
    assert.deepEqual(changes.map(({ kind }) => kind).sort(), ['move', 'remove']);
    assert.deepEqual(later, []);
  });

  it('brings its way to finish along', async () => {
    const { store } = await openStore(many);
    tryPlan(store, 1);
    const record = ['whatIfs', idOf(1)];
    store.edit({ type: 'set', record, field: 'graduationPlan', was: null, value: 'tx-foundation' });
    const use = planUse(planIn(store), whatIf(store, 1));
    assert.equal(use.aim, 'tx-foundation');
    store.edit(...useChanges(planIn(store), use));
    assert.equal(planIn(store).coursePath?.graduationPlan, 'tx-foundation');
  });
});

describe('what-ifs that were removed', () => {
  it('are emptied when there are many, so that a plan stays small', async () => {
    const { store } = await openStore(many);
    for (let nth = 1; nth <= mostWhatIfs; nth += 1) {
      tryPlan(store, nth);
      store.edit({ type: 'tick', record: ['whatIfs', idOf(nth)], field: 'removed', value: true });
    }
    tryPlan(store, 9);
    const purged = Object.values(planIn(store).whatIfs ?? {}).filter((each) => each.purged);
    assert.deepEqual(
      purged.map(({ id }) => id),
      [idOf(1), idOf(2)],
    );
    assert.ok(JSON.stringify(planIn(store)).length < 400_000);
  });
});
