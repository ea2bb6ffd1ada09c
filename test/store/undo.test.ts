import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RecordChange } from '../../src/edits/edit.js';
import { changes, otherGoalId, shown, Stage } from './rules/stage.js';
import type { Tab } from './simulation/tab.js';
import * as store from './store-module.js';

const deeds = fc.array(
  fc.record({
    does: fc.constantFrom('word', 'choose', 'count', 'remove', 'rest', 'save'),
    n: fc.nat({ max: 9 }),
  }),
  { maxLength: 15 },
);

function changeOf(tab: Tab, does: string, n: number): RecordChange | undefined {
  const words = String(shown(tab, 'studentWords'));
  const domain = (shown(tab, 'domain') ?? null) as string | null;
  if (does === 'word') return changes.words(words, n < 3 ? words.slice(n) : `${words} w${String(n)}`);
  if (does === 'choose') return changes.domain(domain, n === 0 ? null : `v${String(n)}`);
  if (does === 'count') return changes.count(n + 1);
  return does === 'remove' ? changes.removed(n % 2 === 0) : undefined;
}

/** What a person sees of the goal; a field never filled in and an emptied one look the same. */
function seen(tab: Tab): unknown[] {
  const { domain, removed } = { domain: shown(tab, 'domain'), removed: shown(tab, 'removed') };
  return [shown(tab, 'studentWords'), domain ?? null, shown(tab, 'tally'), removed ?? false];
}

async function perform(stage: Stage, tab: Tab, list: readonly { does: string; n: number }[]): Promise<void> {
  for (const { does, n } of list) {
    const change = changeOf(tab, does, n);
    if (change) tab.store.edit(change);
    else if (does === 'rest') tab.store.rest();
    else await stage.save(tab);
  }
}

describe('undo', () => {
  it('of everything shows what there was at first, and redo what there was at last', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (list) => {
        const stage = new Stage(store);
        const tab = await stage.open();
        const first = seen(tab);
        await perform(stage, tab, list);
        const last = seen(tab);
        while (tab.store.snapshot.canUndo) tab.store.undo();
        assert.deepEqual(seen(tab), first);
        while (tab.store.snapshot.canRedo) tab.store.redo();
        assert.deepEqual(seen(tab), last);
      }),
    );
  });

  it('keeps what somebody else wrote meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (list) => {
        const stage = new Stage(store);
        const tab = await stage.open();
        await perform(stage, tab, list);
        await stage.save(tab);
        const other = { ...changes.words('', 'theirs'), field: 'teamWording' } as RecordChange;
        stage.elsewhere(other);
        stage.elsewhere(changes.count(1_000));
        await stage.refresh(tab);
        while (tab.store.snapshot.canUndo) tab.store.undo();
        await stage.save(tab);
        assert.equal(stage.storedField('teamWording'), 'theirs');
        assert.equal(stage.storedField('tally'), 1_000);
      }),
    );
  });

  it('of an added goal removes it, unless somebody worked in it', async () => {
    const stage = new Stage(store);
    const tab = await stage.open();
    tab.store.edit(changes.add(otherGoalId, 'mine'));
    await stage.save(tab);
    stage.elsewhere({ type: 'count.add', record: ['goals', otherGoalId], field: 'tally', amount: 1 });
    await stage.refresh(tab);
    assert.equal(tab.store.undo(), 'changed-since');
  });

  it('does not offer to take back what is written once', async () => {
    const stage = new Stage(store);
    const tab = await stage.open();
    const record = ['comments', `comment_${'c'.repeat(20)}`];
    const fields = { about: null, role: tab.store.viewer.role, words: 'Well done.' };
    assert.deepEqual(tab.store.edit({ type: 'add', record, order: 'a0', fields }), { status: 'applied' });
    assert.equal(tab.store.snapshot.canUndo, false);
    tab.store.edit(changes.domain(null, 'work'));
    tab.store.edit({ type: 'add', record: ['comments', `comment_${'d'.repeat(20)}`], order: 'a1', fields });
    assert.equal(tab.store.undo(), 'done');
    assert.equal(shown(tab, 'domain'), null);
    assert.equal(tab.store.snapshot.canUndo, false);
  });

  it('of a goal that was added with a step takes the goal away, and its step with it', async () => {
    const stage = new Stage(store);
    const tab = await stage.open();
    const step = ['goals', otherGoalId, 'steps', `step_${'s'.repeat(20)}`];
    const fields = { description: 'Ask' };
    tab.store.edit(changes.add(otherGoalId, 'mine'), { type: 'add', record: step, order: 'a0', fields });
    assert.equal(tab.store.undo(), 'done');
    tab.store.edit({ type: 'tick', record: ['goals', otherGoalId], field: 'removed', value: false });
    const goals = tab.store.snapshot.body?.goals?.[otherGoalId];
    assert.equal(goals?.removed, false);
    assert.equal(Object.values(goals.steps ?? {})[0]?.removed, undefined);
  });

  it('offers nothing in a goal that was emptied for good', async () => {
    const stage = new Stage(store);
    const tab = await stage.open();
    const record = ['goals', otherGoalId];
    tab.store.edit(changes.domain(null, 'work'));
    tab.store.rest();
    tab.store.edit(changes.add(otherGoalId, 'mine'));
    tab.store.rest();
    tab.store.edit({ type: 'count.add', record, field: 'tally', amount: 1 });
    tab.store.undo();
    tab.store.edit({ type: 'tick', record, field: 'removed', value: true }, { type: 'purge', record });
    assert.equal(tab.store.snapshot.canRedo, false);
    assert.equal(tab.store.undo(), 'done');
    assert.equal(shown(tab, 'domain'), null);
    assert.equal(tab.store.snapshot.canUndo, false);
  });
});
