import assert from 'node:assert/strict';
import { changes, problemKinds, shown, Stage, type RuleCase } from './stage.js';

/** Each edit is in the document once, whatever became of the answers. */
export const seenCases: readonly RuleCase[] = [
  {
    rule: 'seen once',
    name: 'an edit whose save arrived without an answer is not applied again',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      await stage.loseAnswer(await stage.send(tab));
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 4);
      assert.equal(shown(tab, 'tally'), 4);
    },
  },
  {
    rule: 'forgot',
    name: 'an edit that was sent, and whose session is forgotten since, is asked about',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      await stage.loseAnswer(await stage.send(tab));
      stage.world.crash(tab);
      stage.elsewhere(undefined, 205);
      const again = await stage.open();
      await stage.save(again);
      assert.equal(stage.storedField('tally'), 4);
      assert.deepEqual(problemKinds(again), ['maybe-saved']);
    },
  },
  {
    rule: 'known to be missing',
    name: 'an edit that a newer body is known to lack is sent after any number of sessions',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      const save = await stage.send(tab);
      await stage.world.lose(save, stage.world.error('unavailable'));
      stage.elsewhere(undefined, 150);
      await stage.refresh(tab);
      stage.elsewhere(undefined, 205);
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 4);
      assert.deepEqual(problemKinds(tab), []);
    },
  },
  {
    rule: 'set aside counts as seen',
    name: 'what one tab has set aside is not asked about in another that holds a copy',
    async run(module) {
      const stage = new Stage(module);
      const { sleeper, adopter } = await conflictTakenOver(stage);
      adopter.store.edit(changes.count(1));
      await stage.save(adopter);
      await stage.wake(sleeper);
      await stage.refresh(sleeper);
      assert.deepEqual(problemKinds(adopter), ['changed']);
      assert.deepEqual(problemKinds(sleeper), []);
    },
  },
  {
    rule: 'an answer marks seen',
    name: 'what was answered in one tab is not asked about in another that holds a copy',
    async run(module) {
      const stage = new Stage(module);
      const { sleeper, adopter } = await conflictTakenOver(stage);
      adopter.store.answer(adopter.store.snapshot.problems[0]?.id ?? '', 'theirs');
      await stage.save(adopter);
      await stage.wake(sleeper);
      await stage.refresh(sleeper);
      assert.deepEqual(problemKinds(sleeper), []);
      assert.equal(stage.storedField('domain'), 'theirs');
    },
  },
];

/** One tab chose something and sleeps; somebody chose otherwise; a second tab took the edit over. */
async function conflictTakenOver(stage: Stage) {
  const sleeper = await stage.open();
  sleeper.store.edit(changes.domain(null, 'mine'));
  await stage.flush(sleeper);
  stage.freeze(sleeper);
  stage.elsewhere(changes.domain(null, 'theirs'));
  const adopter = await stage.open();
  assert.deepEqual(problemKinds(adopter), ['changed']);
  return { sleeper, adopter };
}
