import assert from 'node:assert/strict';
import { changes, problemKinds, shown, Stage, type RuleCase } from './stage.js';

/** What a gone or sleeping tab left is taken over whole, and counted once. */
export const takingOverCases: readonly RuleCase[] = [
  {
    rule: 'all rows move',
    name: 'edits and problems of a gone tab are taken over together',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.domain(null, 'mine'));
      stage.elsewhere(changes.domain(null, 'theirs'));
      await stage.save(tab);
      tab.store.edit(changes.count(4));
      await stage.flush(tab);
      stage.world.crash(tab);
      const again = await stage.open();
      assert.deepEqual(problemKinds(again), ['changed']);
      await stage.save(again);
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'loads before it replays',
    name: 'a tab that takes over later loads first, so that what the gone one saved is no conflict',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      const gone = await stage.open();
      stage.world.unlock(tab);
      await stage.open();
      gone.store.edit(changes.domain(null, 'first'));
      await stage.save(gone);
      gone.store.edit(changes.domain('first', 'second'));
      await stage.flush(gone);
      stage.world.crash(gone);
      tab.store.edit(changes.count(4));
      await stage.flush(tab);
      await stage.world.run(10_000);
      assert.deepEqual(problemKinds(tab), []);
      assert.equal(stage.storedField('domain'), 'second');
    },
  },
  {
    rule: 'an adopter numbers its own',
    name: 'a tab that took edits over makes its own under its own session',
    async run(module) {
      const stage = new Stage(module);
      const sleeper = await stage.open();
      sleeper.store.edit(changes.count(1));
      await stage.flush(sleeper);
      stage.world.fullDisks.add('laptop');
      sleeper.store.edit(changes.count(16));
      await stage.send(sleeper);
      stage.world.fullDisks.clear();
      stage.freeze(sleeper);
      const adopter = await stage.open();
      adopter.store.edit(changes.count(4));
      void adopter.store.save();
      await stage.world.settle(adopter);
      await stage.wake(sleeper);
      await stage.save(sleeper);
      assert.equal(stage.storedField('tally'), 21);
    },
  },
  {
    rule: 'a waking tab asks whose its rows are',
    name: 'what a woken tab goes on to do is in the journal again',
    async run(module) {
      const stage = new Stage(module);
      const sleeper = await stage.open();
      stage.freeze(sleeper);
      await stage.open();
      await stage.wake(sleeper);
      sleeper.store.edit(changes.count(4));
      await stage.flush(sleeper);
      await stage.flush(sleeper);
      stage.world.crash(sleeper);
      await stage.save(await stage.open());
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'fresh numbers',
    name: 'what a woken tab has not journaled goes out under a session of its own',
    async run(module) {
      const stage = new Stage(module);
      const sleeper = await stage.open();
      sleeper.store.edit(changes.count(1));
      await stage.flush(sleeper);
      sleeper.store.edit(changes.count(4));
      stage.freeze(sleeper);
      const adopter = await stage.open();
      await stage.save(adopter);
      await stage.wake(sleeper);
      await stage.save(sleeper);
      const { seen } = stage.stored.sync as { seen: Record<string, number[]> };
      assert.equal(stage.storedField('tally'), 5);
      assert.equal(seen['s0001']?.[0], 1);
    },
  },
  {
    rule: 'journaled edits count as sent',
    name: 'a woken tab does not count again what its adopter saved long ago',
    async run(module) {
      const stage = new Stage(module);
      const sleeper = await stage.open();
      sleeper.store.edit(changes.count(4));
      await stage.flush(sleeper);
      stage.freeze(sleeper);
      await stage.save(await stage.open());
      stage.elsewhere(undefined, 205);
      await stage.wake(sleeper);
      await stage.flush(sleeper);
      await stage.refresh(sleeper);
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'copies count once',
    name: 'a third tab that takes over two copies of an edit counts it once',
    async run(module) {
      const stage = new Stage(module);
      stage.world.offline.add('laptop');
      stage.world.offline.clear();
      const sleeper = await stage.open();
      sleeper.store.edit(changes.count(4));
      await stage.flush(sleeper);
      stage.freeze(sleeper);
      const adopter = await stage.open();
      stage.world.offline.add('laptop');
      await stage.wake(sleeper);
      await stage.flush(sleeper);
      await stage.flush(sleeper);
      stage.world.crash(sleeper);
      stage.world.crash(adopter);
      stage.world.offline.clear();
      const third = await stage.open();
      assert.equal(shown(third, 'tally'), 4);
      await stage.save(third);
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'one turn at a time',
    name: 'a tab that finds out twice at once that it was taken over starts over once',
    async run(module) {
      const stage = new Stage(module);
      const sleeper = await stage.open();
      sleeper.store.edit(changes.count(4));
      await stage.flush(sleeper);
      stage.freeze(sleeper);
      await stage.open();
      sleeper.isFrozen = false;
      void sleeper.store.flush();
      await stage.save(sleeper);
      await stage.world.run(10_000);
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'a refusal may be overtaken',
    name: 'a woken tab says that what its adopter judged for itself may be saved already',
    async run(module) {
      const stage = new Stage(module);
      const sleeper = await stage.open();
      sleeper.store.edit(changes.count(4));
      await stage.flush(sleeper);
      stage.world.fullDisks.add('laptop');
      await stage.refuse(await stage.send(sleeper));
      assert.deepEqual(problemKinds(sleeper), ['forbidden']);
      stage.world.fullDisks.clear();
      stage.freeze(sleeper);
      await stage.save(await stage.open());
      await stage.wake(sleeper);
      await stage.flush(sleeper);
      await stage.save(sleeper);
      assert.equal(stage.storedField('tally'), 4);
      assert.deepEqual(problemKinds(sleeper), ['maybe-saved']);
    },
  },
];
