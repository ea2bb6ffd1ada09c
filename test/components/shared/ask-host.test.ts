import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan, RecordChange, Store } from 'ilp-elements';
import { planUse, useChanges } from '../../../components/course-plan/ways/use-plan.js';
import { askHost } from '../../../components/shared/deeds/ask-host.js';
import { ItemStates } from '../../../components/shared/deeds/item-state.js';
import { PlanWork } from '../../../components/shared/deeds/plan-work.js';
import type { EditDetail } from '../../../components/shared/edit-event.js';
import { en as words } from '../../../src/i18n/courses/en.js';
import { dario } from '../../../stories/fixtures/people.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { dariosClass, dariosTries, moreSound } from '../../../stories/fixtures/what-ifs.js';

/** Dario at work in his courses, without a page: what his host was asked, and what was said. */
class Worker {
  readonly asked: EditDetail[] = [];
  readonly said: string[] = [];
  readonly focused: string[] = [];
  readonly work: PlanWork;

  private constructor(
    readonly store: Store,
    prevents: (detail: EditDetail) => boolean,
  ) {
    this.work = new PlanWork({
      store: () => store,
      words: () => words,
      states: new ItemStates(() => undefined),
      live: { say: (sentence) => this.said.push(sentence) },
      focus: { want: (key) => this.focused.push(key), reveal: () => undefined },
      ask: (detail) => {
        this.asked.push(detail);
        return !prevents(detail);
      },
      load: () => undefined,
      undone: () => words.said.undone,
    });
  }

  static async on(plan: Plan, prevents: (detail: EditDetail) => boolean = () => false): Promise<Worker> {
    return new Worker(await opened(storeOf(plan, dario)), prevents);
  }
}

const aiming = { ...moreSound, graduationPlan: 'tx-foundation' };
const moved = ['courses', dariosClass(7)];
/** What “Use this plan” does: classes come, go and move, and the plan aims at another diploma. With a note on one. */
const use: readonly RecordChange[] = [
  { type: 'text', record: moved, field: 'note', was: '', value: 'A year sooner' },
  ...useChanges(dariosTries, planUse(dariosTries, aiming)),
];
const records = [...new Set(use.map(({ record }) => record.join('/')))];
const isAim = ({ ids }: EditDetail) => ids[0] === 'coursePath';

describe('a step that changes several records', () => {
  it('asks the host about each, once, before anything is made', async () => {
    assert.deepEqual([records.length, use.length], [4, 5]);
    const bodies = new Set<unknown>();
    const page: Worker = await Worker.on(dariosTries, () => {
      bodies.add(page.store.snapshot.body);
      return false;
    });
    const before = page.store.snapshot.body;
    assert.equal(page.work.make(use, { say: 'Done.', focus: 'here' }), true);
    assert.deepEqual(
      page.asked.map(({ ids }) => ids.join('/')),
      records,
    );
    assert.deepEqual([...bodies], [before]);
    assert.deepEqual([page.said, page.focused], [['Done.'], ['here']]);
    assert.deepEqual(page.asked.at(-1), { type: 'set', ids: ['coursePath'], field: 'graduationPlan' });
    page.store.undo();
    assert.equal(page.store.snapshot.canUndo, false);
  });

  it('changes nothing, says nothing and leaves focus where it is when the host prevents one of them', async () => {
    const page = await Worker.on(dariosTries, isAim);
    assert.equal(page.work.make(use, { say: 'Done.', focus: 'here' }), false);
    assert.equal(page.asked.filter(isAim).length, 1);
    assert.deepEqual(page.store.snapshot.body, dariosTries);
    assert.deepEqual([page.said, page.focused, page.store.snapshot.canUndo], [[], [], false]);
  });

  it('asks no more once the host has prevented one', async () => {
    const page = await Worker.on(dariosTries, () => true);
    page.work.make(use);
    assert.equal(page.asked.length, 1);
  });
});

describe('a step that changes one record', () => {
  const record = ['courses', dariosClass(3)];

  it('asks once, by what comes first, and never with a word of the person’s', async () => {
    const page = await Worker.on(dariosTries);
    const title: RecordChange = { type: 'set', record, field: 'title', was: 'English 2', value: 'Poetry' };
    page.work.make([title, { type: 'set', record, field: 'schoolYear', was: 2028, value: 2029 }]);
    assert.deepEqual(page.asked, [{ type: 'set', ids: record, field: 'title' }]);
  });

  it('asks of a field, a tick and a new record alike', async () => {
    const page = await Worker.on(dariosTries);
    page.work.write({ record, field: 'note' }, '', 'For me');
    page.work.remove(record, { said: 'Gone.', note: 'Gone.' });
    const id = page.work.add(['courses'], { title: 'Poetry' }) ?? assert.fail('it is added');
    assert.deepEqual(page.asked, [
      { type: 'text', ids: record, field: 'note' },
      { type: 'tick', ids: record, field: 'removed' },
      { type: 'add', ids: ['courses', id] },
    ]);
  });
});

describe('records with ids that look alike together', () => {
  it('are asked about each by itself', () => {
    const removed = { type: 'tick', field: 'removed', value: true } as const;
    const alike: readonly RecordChange[] = [
      { ...removed, record: ['goals', 'a,b'] },
      { ...removed, record: ['goals', 'a', 'b'] },
    ];
    const asked: EditDetail[] = [];
    assert.equal(
      askHost(alike, (detail) => asked.push(detail) > 0),
      true,
    );
    assert.equal(asked.length, 2);
  });
});
