import assert from 'node:assert/strict';
import { changes, otherGoalId, problemKinds, shown, Stage, type RuleCase } from './stage.js';

const manyWords = 'word '.repeat(120).trim();

/** Limits, other schemas, and the end of a store. */
export const lifeCases: readonly RuleCase[] = [
  {
    rule: 'the newest growing edit gives way',
    name: 'in a full document the newest edit that grows is set aside, and the older ones are saved',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open({ maxBytes: 1_500 });
      tab.store.edit(changes.words('one two three', 'one two three four'));
      tab.store.edit(changes.add(otherGoalId, manyWords.repeat(2)));
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), ['too-large']);
      assert.equal(stage.storedField('studentWords'), 'one two three four');
    },
  },
  {
    rule: 'what does not grow passes',
    name: 'in a document that is too large already, a mark is saved all the same',
    async run(module) {
      const stage = new Stage(module, { teamWording: manyWords.repeat(3) });
      const tab = await stage.open({ maxBytes: 1_000 });
      tab.store.edit(changes.removed(true));
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), []);
      assert.equal(stage.storedField('removed'), true);
    },
  },
  {
    rule: 'purge makes room',
    name: 'a removed goal that is emptied makes room for another',
    async run(module) {
      const stage = new Stage(module, { teamWording: manyWords });
      const tab = await stage.open({ maxBytes: 1_500 });
      tab.store.edit(changes.removed(true));
      tab.store.edit({
        type: 'purge',
        record: ['goals', Object.keys(stage.stored.goals as object)[0] ?? ''],
      });
      tab.store.edit(changes.add(otherGoalId, manyWords));
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), []);
      assert.ok(otherGoalId in (stage.stored.goals as object));
    },
  },
  {
    rule: 'rows of newer code stay',
    name: 'rows that newer code wrote are left where they are',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(4));
      await stage.flush(tab);
      stage.world.crash(tab);
      const lists = [...stage.world.space('laptop').lists.values()][0];
      for (const [place, row] of lists?.get('s0001') ?? [])
        lists?.get('s0001')?.set(place, { ...row, schema: 99 });
      const again = await stage.open();
      await stage.save(again);
      assert.equal(stage.storedField('tally'), 0);
      assert.equal(stage.world.rows('laptop', 'ana').get('s0001')?.length, 1);
    },
  },
  {
    rule: 'a newer document is not judged on',
    name: 'while the document is newer than this code, edits wait unjudged and nothing is changed',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.domain(null, 'mine'));
      stage.elsewhere(changes.domain(null, 'theirs'));
      const current = stage.stored;
      stage.world.server.write(JSON.stringify({ ...current, schema: 99 }));
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), []);
      assert.deepEqual(tab.store.edit(changes.count(1)), { status: 'refused', reason: 'newer-schema' });
      assert.equal(stage.stored.schema, 99);
      stage.world.server.write(JSON.stringify(current));
      await stage.refresh(tab);
      assert.deepEqual(problemKinds(tab), ['changed']);
    },
  },
  {
    rule: 'migrations are deterministic',
    name: 'two tabs that migrate the same body get the same body',
    async run(module) {
      const steps = { 1: (body: object) => ({ ...body, renamed: true }) };
      const body = Object.freeze({ schema: 1, kind: 'plan' });
      assert.deepEqual(module.migrate(body, steps, 2), { schema: 2, kind: 'plan', renamed: true });
      assert.deepEqual(module.migrate(body, steps, 2), module.migrate(body, steps, 2));
      await Promise.resolve();
    },
  },
  {
    rule: 'closing keeps what is typed meanwhile',
    name: 'what is typed while a closing store writes its journal is kept too',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(1));
      const closed = tab.store.close();
      await stage.upTo(tab, 'journal');
      assert.equal(tab.store.edit(changes.count(4)).status, 'applied');
      await stage.world.settle();
      await closed;
      await stage.save(await stage.open());
      assert.equal(stage.storedField('tally'), 5);
    },
  },
  {
    rule: 'leaving takes over first',
    name: 'signing out tells of what a tab that crashed meanwhile left unsaved',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      const gone = await stage.open();
      gone.store.edit(changes.count(4));
      await stage.flush(gone);
      stage.world.crash(gone);
      stage.world.offline.add('laptop');
      const left = tab.store.leave();
      await stage.world.settle();
      assert.equal((await left).status, 'unsaved');
      stage.world.offline.clear();
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 4);
    },
  },
  {
    rule: 'leaving counts what is not open yet',
    name: 'signing out of a document that did not open erases nothing unsaved',
    async run(module) {
      const stage = new Stage(module);
      const gone = await stage.open();
      gone.store.edit(changes.count(4));
      await stage.flush(gone);
      stage.world.crash(gone);
      stage.world.offline.add('laptop');
      const tab = await stage.open();
      const left = tab.store.leave();
      await stage.world.settle();
      assert.deepEqual(await left, { status: 'unsaved', edits: 1, problems: 0, unsent: 0 });
    },
  },
  {
    rule: 'the copy goes first',
    name: 'a copy kept on the device is never older than the rows beside it',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open({ keepsCopy: true });
      tab.store.edit(changes.domain(null, 'first'));
      await stage.save(tab);
      tab.store.edit(changes.domain('first', 'second'));
      const save = await stage.send(tab);
      await stage.world.advance(save);
      tab.store.edit(changes.domain('second', 'third'));
      await stage.world.advance(save);
      const write = stage.world.errands.find(({ kind }) => kind === 'journal');
      assert.ok(write, 'the journal is being written');
      await stage.world.advance(write);
      stage.world.crash(tab);
      stage.world.offline.add('laptop');
      const again = await stage.open({ keepsCopy: true });
      assert.deepEqual(problemKinds(again), []);
      assert.ok(['second', 'third'].includes(String(shown(again, 'domain'))));
    },
  },
];
