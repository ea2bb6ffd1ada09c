import assert from 'node:assert/strict';
import { changes, problemKinds, shown, Stage, type RuleCase } from './stage.js';

/** What is in question stays one question, until the person it is put to answers. */
export const problemCases: readonly RuleCase[] = [
  {
    rule: 'joins problems',
    name: 'what is typed on in a field in question joins its problem',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.domain(null, 'mine'));
      stage.elsewhere(changes.domain(null, 'theirs'));
      await stage.save(tab);
      tab.store.edit(changes.domain('theirs', 'mine too'));
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), ['changed']);
      assert.equal(stage.storedField('domain'), 'theirs');
    },
  },
  {
    rule: 'joins problems of the same tab',
    name: 'a step back from what is in question joins it, under whichever session it is made',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      const adopter = await missingJournal(stage, tab);
      tab.store.edit(changes.count(-4));
      await stage.wake(tab);
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), ['maybe-saved']);
      assert.deepEqual(problemKinds(adopter), []);
      assert.equal(stage.storedField('tally'), 0);
    },
  },
  {
    rule: 'problems are journaled',
    name: 'a problem survives a crash',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.domain(null, 'mine'));
      stage.elsewhere(changes.domain(null, 'theirs'));
      await stage.save(tab);
      await stage.flush(tab);
      stage.world.crash(tab);
      const again = await stage.open();
      assert.deepEqual(problemKinds(again), ['changed']);
    },
  },
  {
    rule: 'removed notice',
    name: 'work in a goal that somebody removed meanwhile lands there and raises a notice',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      stage.elsewhere(changes.removed(true));
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 4);
      assert.deepEqual(problemKinds(tab), ['removed-record']);
      tab.store.answer(tab.store.snapshot.problems[0]?.id ?? '', 'mine');
      await stage.save(tab);
      assert.equal(stage.storedField('removed'), false);
    },
  },
  {
    rule: 'a problem is asked once',
    name: 'a notice that two gone tabs held is asked once, and gone from the journal with its answer',
    async run(module) {
      const stage = new Stage(module);
      const tabs = [await stage.open(), await stage.open()];
      for (const tab of tabs) tab.store.edit(changes.count(1));
      stage.elsewhere(changes.removed(true));
      for (const tab of tabs) await stage.save(tab);
      for (const tab of tabs) await stage.flush(tab);
      for (const tab of tabs) stage.world.crash(tab);
      const again = await stage.open();
      assert.deepEqual(problemKinds(again), ['removed-record']);
      again.store.answer(again.store.snapshot.problems[0]?.id ?? '', 'theirs');
      await stage.save(again);
      await stage.flush(again);
      assert.deepEqual([...stage.world.rows('laptop', 'ana').values()].flat(), []);
    },
  },
  {
    rule: 'removed document has no answers to keep',
    name: 'letting a removed document go leaves nothing to be saved',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      stage.world.server.remove();
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), ['removed-document']);
      tab.store.answer(tab.store.snapshot.problems[0]?.id ?? '', 'theirs');
      assert.deepEqual(tab.store.snapshot.status, { kind: 'saved' });
      assert.equal(stage.world.server.text, undefined);
    },
  },
  {
    rule: 'a removed document is asked about once',
    name: 'what came back from a tab that had taken it over is not asked about a second time',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      await stage.flush(tab);
      tab.store.edit(changes.domain(null, 'mine'));
      stage.freeze(tab);
      stage.world.crash(await stage.open());
      stage.world.server.remove();
      await stage.wake(tab);
      await stage.refresh(tab);
      await stage.world.run(5_000);
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), ['removed-document']);
      assert.equal(tab.store.snapshot.problems[0]?.changes.length, 2);
    },
  },
  {
    rule: 'answers carry out',
    name: 'keeping one’s own side writes it on top of the other',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.words('one two three', 'one two mine'));
      stage.elsewhere(changes.words('one two three', 'one two theirs'));
      await stage.save(tab);
      tab.store.answer(tab.store.snapshot.problems[0]?.id ?? '', 'mine');
      await stage.save(tab);
      assert.equal(stage.storedField('studentWords'), 'one two mine');
      assert.equal(shown(tab, 'studentWords'), 'one two mine');
    },
  },
];

/**
 * An edit was sent while the journal could not be written; the answer is lost, the page sleeps, another
 * takes its empty list over, and the session is forgotten.
 */
async function missingJournal(stage: Stage, tab: Awaited<ReturnType<Stage['open']>>) {
  stage.world.fullDisks.add('laptop');
  tab.store.edit(changes.count(4));
  const save = await stage.send(tab);
  await stage.world.lose(save, stage.world.error('unavailable'));
  stage.world.fullDisks.clear();
  stage.freeze(tab);
  const adopter = await stage.open();
  stage.elsewhere(undefined, 205);
  return adopter;
}
