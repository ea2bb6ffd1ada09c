import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changes, problemKinds, shown, Stage } from './rules/stage.js';
import type { Tab } from './simulation/tab.js';
import * as store from './store-module.js';

/** Counts one at a time, in turn, in all tabs, while saves of all tabs run into each other. */
async function countTogether(tabCount: number, times: number): Promise<Stage> {
  const stage = new Stage(store);
  const tabs: Tab[] = [];
  for (let index = 0; index < tabCount; index += 1)
    tabs.push(
      await stage.open({ device: `device ${String(index)}`, person: index % 2 === 0 ? 'ana' : 'ben' }),
    );
  for (let count = 0; count < times; count += 1) {
    const tab: Tab | undefined = tabs[count % tabs.length];
    assert.equal(tab?.store.edit(changes.count(1)).status, 'applied');
    await stage.world.wait(150);
    const next = stage.world.errands.find((errand) => stage.world.canAdvance(errand));
    if (next) await stage.world.advance(next);
  }
  await stage.world.run(60_000);
  for (const tab of tabs) await stage.refresh(tab);
  for (const tab of tabs) {
    assert.deepEqual(problemKinds(tab), []);
    assert.equal(shown(tab, 'tally'), times);
  }
  return stage;
}

describe('many tabs at once', () => {
  for (const tabCount of [2, 10]) {
    it(`count 200 times in ${String(tabCount)} tabs: none is lost and none refused`, async () => {
      const stage = await countTogether(tabCount, 200);
      assert.equal(stage.storedField('tally'), 200);
    });
  }

  it('a month offline merges with what 150 others saved meanwhile', async () => {
    const stage = new Stage(store);
    const tab = await stage.open();
    stage.world.offline.add('laptop');
    tab.store.edit(changes.words('one two three', 'zero one two three'));
    tab.store.edit(changes.count(7));
    await stage.world.run((30 * 24 * 3_600_000) / 100);
    assert.equal(tab.store.snapshot.status.kind, 'kept');
    stage.elsewhere(changes.words('one two three', 'one two three four'));
    stage.elsewhere(undefined, 150);
    stage.world.offline.clear();
    await stage.refresh(tab);
    assert.deepEqual(problemKinds(tab), []);
    assert.equal(stage.storedField('studentWords'), 'zero one two three four');
    assert.equal(stage.storedField('tally'), 7);
  });
});
