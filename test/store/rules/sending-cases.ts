import assert from 'node:assert/strict';
import { breathe } from '../simulation/world.js';
import { changes, goalId, otherGoalId, problemKinds, shown, Stage, type RuleCase } from './stage.js';

/** What goes to storage, in which order, and what comes back. */
export const sendingCases: readonly RuleCase[] = [
  {
    rule: 'journal before send',
    name: 'nothing is sent before it is in the journal',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      void tab.store.save();
      await breathe();
      assert.deepEqual(
        stage.world.errands.map(({ kind }) => kind),
        ['journal'],
      );
    },
  },
  {
    rule: 'a journal that fails is told of',
    name: 'where the journal cannot be written, work is sent all the same, and said to be in the page alone',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      stage.world.fullDisks.add('laptop');
      stage.world.offline.add('laptop');
      tab.store.edit(changes.count(4));
      await stage.save(tab);
      assert.deepEqual(tab.store.snapshot.status, { kind: 'kept', place: 'page', reason: 'unavailable' });
      stage.world.offline.clear();
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'rows may be older than the last attempt',
    name: 'an edit that was sent while the disk was full is not counted twice a month later',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      await stage.flush(tab);
      stage.world.fullDisks.add('laptop');
      await stage.loseAnswer(await stage.send(tab));
      stage.world.crash(tab);
      stage.world.fullDisks.clear();
      stage.elsewhere(undefined, 205);
      await stage.save(await stage.open());
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'stale answers are discarded',
    name: 'a load that was begun before a save and answers after it changes nothing',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.domain(null, 'mine'));
      void tab.store.refresh();
      const load = await stage.upTo(tab, 'load');
      load.carryOut();
      void tab.store.save();
      await breathe();
      for (const kind of ['journal', 'save', 'journal']) {
        const next = stage.world.errands.find((errand) => errand.kind === kind);
        assert.ok(next, `the ${kind} is on its way`);
        await finish(stage, next);
      }
      await stage.world.advance(load);
      assert.equal(shown(tab, 'domain'), 'mine');
    },
  },
  {
    rule: 'an answer that overlaps is stale',
    name: 'a load that was begun during a save, and served before it, changes nothing',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.domain(null, 'mine'));
      const save = await stage.send(tab);
      void tab.store.refresh();
      await breathe();
      const load = stage.world.errands.find(({ kind }) => kind === 'load');
      assert.ok(load, 'a load is on its way');
      load.carryOut();
      await finish(stage, save);
      await stage.world.advance(load);
      assert.equal(shown(tab, 'domain'), 'mine');
    },
  },
  {
    rule: 'a removed document is not recreated',
    name: 'what waits for a removed document becomes one problem, and nothing is written',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      tab.store.edit(changes.domain(null, 'mine'));
      await stage.flush(tab);
      stage.world.crash(tab);
      stage.world.server.remove();
      const again = await stage.open();
      await stage.save(again);
      assert.equal(stage.world.server.text, undefined);
      assert.deepEqual(problemKinds(again), ['removed-document']);
      assert.equal(again.store.snapshot.problems[0]?.changes.length, 2);
    },
  },
  {
    rule: 'the viewer is in every call',
    name: 'every load and save says on whose behalf it is made',
    async run(module) {
      const stage = new Stage(module);
      const viewers: (string | undefined)[] = [];
      stage.world.watchers.add({ saving: (_tab, _text, viewer) => viewers.push(viewer) });
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      await stage.save(tab);
      assert.deepEqual(viewers, ['ana']);
    },
  },
  {
    rule: 'another sign-in sends nothing',
    name: 'where somebody else is signed in, the person is asked to sign in and nothing is lost',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      stage.world.signedIn.set('laptop', 'ben');
      tab.store.edit(changes.count(4));
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 0);
      const { status } = tab.store.snapshot;
      assert.deepEqual(status, { kind: 'needs-you', reason: 'sign-in', place: 'device' });
      const ben = await stage.open({ person: 'ben' });
      await stage.save(ben);
      assert.equal(stage.storedField('tally'), 0);
      stage.world.signedIn.set('laptop', 'ana');
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'a pointer may be shorter than the edit',
    name: 'a refused goal sets aside the edits inside it and lets the others through',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      tab.store.edit(changes.add(otherGoalId, 'mine'));
      await stage.refuse(await stage.send(tab), [`/goals/${goalId}`]);
      await stage.save(tab);
      assert.deepEqual(
        tab.store.snapshot.problems.map(({ field }) => field),
        ['tally'],
      );
      assert.ok(otherGoalId in (stage.stored.goals as object));
    },
  },
  {
    rule: 'a pointer may be longer than the edit',
    name: 'a refused field sets aside the edit that brings it, and lets the others through',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      tab.store.edit(changes.add(otherGoalId, 'mine'));
      await stage.refuse(await stage.send(tab), [`/goals/${otherGoalId}/studentWords`]);
      await stage.save(tab);
      assert.deepEqual(
        tab.store.snapshot.problems.map(({ record }) => record[1]),
        [otherGoalId],
      );
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'no pointer refuses the batch',
    name: 'where nobody can tell which edit was refused, the whole batch is set aside',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      tab.store.edit(changes.domain(null, 'mine'));
      await stage.refuse(await stage.send(tab), ['/comments']);
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), ['forbidden', 'forbidden']);
      assert.equal(stage.storedField('tally'), 0);
    },
  },
  {
    rule: 'only what was sent is refused',
    name: 'what was typed since a refused batch was sent is not set aside with it',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      const save = await stage.send(tab);
      tab.store.edit(changes.domain(null, 'mine'));
      await stage.refuse(save);
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), ['forbidden']);
      assert.equal(stage.storedField('domain'), 'mine');
    },
  },
];

async function finish(stage: Stage, errand: Parameters<Stage['loseAnswer']>[0]): Promise<void> {
  await stage.world.advance(errand);
  await stage.world.advance(errand);
}
