import assert from 'node:assert/strict';
import { breathe } from '../simulation/world.js';
import { changes, goal, problemKinds, shown, Stage, type RuleCase } from './stage.js';

/** What a person types is numbered, merged and kept word by word. */
export const typingCases: readonly RuleCase[] = [
  {
    rule: 'coalescing stops when journaled',
    name: 'a key press after the journal was written is an edit of its own',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.domain(null, 'first'));
      await stage.flush(tab);
      tab.store.edit(changes.domain('first', 'second'));
      stage.freeze(tab);
      const adopter = await stage.open();
      await stage.save(adopter);
      await stage.wake(tab);
      await stage.save(tab);
      assert.equal(stage.storedField('domain'), 'second');
    },
  },
  {
    rule: 'coalescing stops when sent',
    name: 'a key press in the very moment a save begins is an edit of its own',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      let [shownNow, pressed] = ['', 0];
      const press = () => {
        const was = shownNow === '' ? null : shownNow;
        pressed += 1;
        shownNow += 'x';
        tab.store.edit(changes.domain(was, shownNow));
      };
      press();
      // The disk is slow: the journal is still busy with the first key press when the save is due.
      for (let time = 0; time < 3_600; time += 600) {
        await stage.world.wait(600);
        press();
      }
      let isArmed = true;
      tab.store.subscribe(() => {
        if (!isArmed) return;
        isArmed = false;
        press();
      });
      await stage.world.wait(500);
      await stage.world.run(20_000);
      assert.equal(pressed, 8);
      assert.equal(stage.storedField('domain'), shownNow);
    },
  },
  {
    rule: 'was is what the field showed',
    name: 'typing on in a field that shows the old text keeps the words that came in meanwhile',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      stage.elsewhere(changes.words('one two three', 'one two three four'));
      await stage.refresh(tab);
      tab.store.edit(changes.words('one two three', 'zero one two three'));
      await stage.save(tab);
      assert.equal(stage.storedField('studentWords'), 'zero one two three four');
    },
  },
  {
    rule: 'the same place is the same words',
    name: 'two words typed at one place are asked about',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.words('one two three', 'one two three mine'));
      stage.elsewhere(changes.words('one two three', 'one two three theirs'));
      await stage.save(tab);
      assert.deepEqual(problemKinds(tab), ['changed']);
      assert.equal(stage.storedField('studentWords'), 'one two three theirs');
    },
  },
  {
    rule: 'a chain stays in its session',
    name: 'typing on after the journal was taken over keeps the whole text',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.words('one two three', 'one two three four'));
      await stage.flush(tab);
      stage.freeze(tab);
      const adopter = await stage.open();
      await stage.wake(tab);
      await stage.flush(tab);
      tab.store.edit(changes.words('one two three four', 'one two three four five'));
      tab.store.edit(changes.count(1));
      stage.elsewhere(changes.domain(null, 'theirs'));
      await stage.save(tab);
      await stage.save(adopter);
      assert.equal(stage.storedField('studentWords'), 'one two three four five');
    },
  },
  {
    rule: 'words stand beside one another',
    name: 'words typed on top of the other side join a problem without pushing out the first ones',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.words('one two three', 'one two three apple'));
      stage.elsewhere(changes.words('one two three', 'one two three pear'));
      await stage.save(tab);
      await stage.world.wait(2_000);
      tab.store.edit(changes.words('one two three pear', 'one two three pear plum'));
      const [problem] = tab.store.snapshot.problems;
      assert.equal(tab.store.snapshot.problems.length, 1);
      assert.match(JSON.stringify(problem?.changes), /apple.*plum/);
    },
  },
  {
    rule: 'a step may be longer than a save',
    name: 'what was typed while a save was under way is shown and saved with the next one',
    async run(module) {
      const stage = new Stage(module);
      const tab = await stage.open();
      tab.store.edit(changes.count(1));
      const save = await stage.send(tab);
      tab.store.edit({ type: 'count.add', record: goal, field: 'tally', amount: 4 });
      await breathe();
      await stage.world.advance(save);
      await stage.world.advance(save);
      assert.equal(shown(tab, 'tally'), 5);
      await stage.save(tab);
      assert.equal(stage.storedField('tally'), 5);
    },
  },
];
