import assert from 'node:assert/strict';
import type { Tab } from '../simulation/tab.js';
import { changes, Stage, type RuleCase } from './stage.js';

const box = 'comment:/goals/g1';

/** Writes in the box and waits until the journal was written. */
async function write(stage: Stage, tab: Tab, words: string | undefined): Promise<void> {
  tab.store.keepUnsent(box, words);
  await stage.world.run(300);
}

function words(tab: Tab): string | undefined {
  return tab.store.snapshot.unsent[box];
}

/** What a person wrote in a box and has not sent is theirs alone, and outlives the page. */
export const unsentCases: readonly RuleCase[] = [
  {
    rule: 'unsent words are journaled',
    name: 'words that were not sent survive a crash, and storage never hears of them',
    async run(module) {
      const stage = new Stage(module);
      const sent: string[] = [];
      stage.world.watchers.add({ saving: (_tab, body) => sent.push(body) });
      const tab = await stage.open();
      await write(stage, tab, 'not sure yet');
      assert.deepEqual(tab.store.snapshot.status, { kind: 'saved' });
      tab.store.edit(changes.count(1));
      await stage.save(tab);
      stage.world.crash(tab);
      assert.equal(words(await stage.open()), 'not sure yet');
      assert.equal(sent.length, 1);
      assert.doesNotMatch(sent.join(), /not sure yet/);
      assert.equal(words(await stage.open({ person: 'ben' })), undefined);
    },
  },
  {
    rule: 'a box keeps the words of both tabs',
    name: 'where two gone tabs wrote in one box, the words of both stand in it',
    async run(module) {
      const stage = new Stage(module);
      const [one, two] = [await stage.open(), await stage.open()];
      await write(stage, one, 'from one');
      await write(stage, two, 'from two');
      stage.world.crash(one);
      stage.world.crash(two);
      const both = words(await stage.open())
        ?.split('\n\n')
        .sort();
      assert.deepEqual(both, ['from one', 'from two']);
    },
  },
  {
    rule: 'a box keeps its words apart in the journal',
    name: 'words that wait for a load outlive a crash beside what this tab has in the same box',
    async run(module) {
      const stage = new Stage(module);
      const [tab, gone] = [await stage.open(), await stage.open()];
      await write(stage, gone, 'from the gone one');
      await write(stage, tab, 'my own');
      stage.world.crash(gone);
      stage.world.offline.add('laptop');
      const left = tab.store.leave();
      await stage.world.settle();
      assert.deepEqual(await left, { status: 'unsaved', edits: 0, problems: 0, unsent: 2 });
      await stage.flush(tab);
      stage.world.crash(tab);
      stage.world.offline.clear();
      const again = await stage.open();
      assert.deepEqual(words(again)?.split('\n\n').sort(), ['from the gone one', 'my own']);
    },
  },
  {
    rule: 'own words do not come back',
    name: 'words that are sent while a tab waits to leave do not come back with the next load',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      await write(stage, tab, 'about to be sent');
      stage.world.offline.add('laptop');
      const left = tab.store.leave();
      await stage.world.settle();
      assert.deepEqual(await left, { status: 'unsaved', edits: 0, problems: 0, unsent: 1 });
      await write(stage, tab, undefined);
      stage.world.offline.clear();
      await stage.save(tab);
      assert.deepEqual(tab.store.snapshot.unsent, {});
      stage.world.crash(tab);
      assert.deepEqual((await stage.open()).store.snapshot.unsent, {});
    },
  },
  {
    rule: 'copies of words stand once',
    name: 'a third tab that takes over two copies of unsent words shows them once',
    async run(module) {
      const stage = new Stage(module);
      const sleeper = await stage.open();
      await write(stage, sleeper, 'still thinking');
      stage.freeze(sleeper);
      const adopter = await stage.open();
      assert.equal(words(adopter), 'still thinking');
      await stage.wake(sleeper);
      await stage.save(sleeper);
      await stage.save(sleeper);
      assert.equal(words(sleeper), 'still thinking', 'nothing goes from under the hand of a person');
      stage.world.crash(sleeper);
      stage.world.crash(adopter);
      assert.equal(words(await stage.open()), 'still thinking');
    },
  },
  {
    rule: 'leaving counts unsent words',
    name: 'signing out tells of words that were not sent; giving up erases them',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.keepUnsent(box, 'half a thought');
      const left = tab.store.leave();
      await stage.world.settle();
      assert.deepEqual(await left, { status: 'unsaved', edits: 0, problems: 0, unsent: 1 });
      assert.equal(stage.world.rows('laptop', 'ana').size, 1);
      const gone = tab.store.leave({ discard: true });
      await stage.world.settle();
      assert.deepEqual(await gone, { status: 'left' });
      assert.equal(stage.world.rows('laptop', 'ana').size, 0);
    },
  },
];
