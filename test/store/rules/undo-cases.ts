import assert from 'node:assert/strict';
import { changes, problemKinds, shown, Stage, type RuleCase } from './stage.js';

/** Taking back takes back one's own, and nothing else. */
export const undoCases: readonly RuleCase[] = [
  {
    rule: 'a tick keeps its earlier author',
    name: 'two people remove a goal, one takes it back, and the other’s mark stays',
    async run(module) {
      const stage = new Stage(module);
      const [ana, ben] = [await stage.open(), await stage.open({ device: 'tablet', person: 'ben' })];
      ana.store.edit(changes.removed(true));
      ben.store.edit(changes.removed(true));
      await stage.save(ana);
      await stage.save(ben);
      assert.equal(ben.store.undo(), 'changed-since');
      await stage.save(ben);
      assert.equal(stage.storedField('removed'), true);
    },
  },
  {
    rule: 'undo compares writers',
    name: 'a value that somebody else chose again is not taken back',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.domain(null, 'work'));
      await stage.save(tab);
      stage.elsewhere(changes.domain('work', 'home'));
      stage.elsewhere(changes.domain('home', 'work'));
      await stage.refresh(tab);
      assert.equal(tab.store.undo(), 'changed-since');
      assert.equal(shown(tab, 'domain'), 'work');
    },
  },
  {
    rule: 'undo skips what was set aside',
    name: 'an amount that was never counted is not taken back',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      await stage.refuse(await stage.send(tab));
      assert.deepEqual(problemKinds(tab), ['forbidden']);
      tab.store.answer(tab.store.snapshot.problems[0]?.id ?? '', 'theirs');
      tab.store.undo();
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 0);
    },
  },
  {
    rule: 'undo of a merged text is a merge',
    name: 'taking back a word keeps the words somebody added since',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.words('one two three', 'zero one two three'));
      stage.elsewhere(changes.words('one two three', 'one two three four'));
      await stage.save(tab);
      assert.equal(tab.store.undo(), 'done');
      await stage.save(tab);
      assert.equal(stage.storedField('studentWords'), 'one two three four');
    },
  },
];
