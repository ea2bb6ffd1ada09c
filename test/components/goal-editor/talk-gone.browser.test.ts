import { expect } from '@open-wc/testing';
import type { Plan } from 'ilp-elements';
import { dario, yusra, yusrasFather } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { changeElsewhere, storageWith } from '../../../stories/fixtures/storages.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import {
  aboutGoal,
  ideaBy,
  talkOfRemovedGoal,
  withTalk,
  yusrasTalk,
} from '../../../stories/fixtures/talk.js';
import { ForTheStudent, GoalIsGone } from '../../../stories/goal-editor-talk.stories.js';
import { found, leave, until } from '../support.js';
import { GoalEditorPage, plain } from './page.js';
import { box, editorOn, firstGoal, ideas, ideaThatSays, openTalk, openUnder, shown } from './talk-page.js';

describe('<ilp-goal-editor> and ideas about a goal that is gone', () => {
  afterEach(leave);

  it('should show them at the plan, with what the goal said, and let them become a goal', async () => {
    const page = await openTalk(GoalIsGone);
    const idea = ideaThatSays(page, 'Start with two oranges.');
    expect(shown(page, idea)).to.contain(
      'This was about a goal that was removed. The goal said: Learn to juggle.',
    );
    await page.click('Yes, as a new goal: Start with two oranges.');
    expect(page.goals.at(-1)?.studentWords).to.equal('Start with two oranges.');
    expect(page.store.snapshot.problems).to.deep.equal([]);
  });

  it('should let them be declined', async () => {
    const page = await openTalk(GoalIsGone);
    await page.click('No: Start with two oranges.');
    await page.click('Say no');
    expect(ideaThatSays(page, 'Start with two oranges.').decision).to.equal('declined');
    expect(page.goals).to.have.length(2);
  });

  it('should move an idea to the plan when its goal is removed while it is shown', async () => {
    const page = await openTalk(ForTheStudent);
    const words = 'Explain the news to your cousins in English.';
    page.store.edit({ type: 'tick', record: ['goals', firstGoal(page).id], field: 'removed', value: true });
    await page.drawn();
    await page.click(`Yes, as a new goal: ${words}`);
    expect(page.goals.at(-1)?.studentWords).to.equal(words);
  });

  it('should keep the answer where the goal is removed elsewhere in the same moment', async () => {
    const plan = talkOfRemovedGoal;
    const goal = plan.goals?.[aboutGoal(dario, 2).split('/').at(-1) ?? ''];
    const whole: Plan = {
      ...plan,
      goals: { ...plan.goals, ...(goal && { [goal.id]: { ...goal, removed: false } }) },
    };
    const adapter = storageWith(whole);
    const store = storeOf(whole, dario, adapter);
    const page = await GoalEditorPage.open(editorOn(store));
    const section = found(page.cards[2]?.querySelector<HTMLDetailsElement>('details.talk'), 'section');
    section.open = true;
    await until(() => page.hasButton('Yes: Start with two oranges.'), 'the idea is there');
    await changeElsewhere(adapter, plan.id, () => ({ ...plan, sync: whole.sync }));
    await page.click('Yes: Start with two oranges.');
    await store.save();
    expect(ideaThatSays(page, 'Start with two oranges.').decision).to.equal('accepted');
    expect(store.snapshot.problems.map(({ kind }) => kind)).to.deep.equal(['removed-record']);
  });
});

describe('<ilp-goal-editor> where two people are at one idea', () => {
  afterEach(leave);

  it('should keep the words the student said yes to, and show what the author made of the idea', async () => {
    const words = 'Learn to drive.';
    const plan = withTalk(yusrasPlan, yusra, {
      suggestions: [ideaBy(yusrasFather, { about: null, proposes: 'goal', words })],
    });
    const adapter = storageWith(plan);
    const store = storeOf(plan, yusra, adapter);
    const page = await openTalk(editorOn(store));
    await changeElsewhere(adapter, plan.id, (stored) => ({
      ...stored,
      suggestions: Object.fromEntries(
        Object.entries(stored.suggestions ?? {}).map(([id, idea]) => [
          id,
          { ...idea, words: 'Learn to fly.' },
        ]),
      ),
    }));
    await page.click(`Yes: ${words}`);
    await store.save();
    await page.drawn();
    const idea = found(ideas(page)[0], 'idea');
    expect(store.snapshot.problems).to.deep.equal([]);
    expect(idea).to.include({ words: 'Learn to fly.', decision: 'accepted' });
    expect(page.goals.at(-1)?.studentWords).to.equal(words);
    expect(shown(page, idea)).to.contain(`It became a goal. The goal says now: ${words}`);
  });

  it('should keep what the student writes for an idea that is answered or taken back elsewhere', async () => {
    const adapter = storageWith(yusrasTalk);
    const store = storeOf(yusrasTalk, yusra, adapter);
    const page = await openTalk(editorOn(store));
    const answered = ideaThatSays(page, 'Learn to drive.');
    const takenBack = ideaThatSays(page, 'Speak for two minutes without notes.');
    await page.click('No: Learn to drive.');
    await page.type('I like the bus.');
    await page.click('Change it: Speak for two minutes without notes.');
    await changeElsewhere(adapter, yusrasTalk.id, (stored) => ({
      ...stored,
      suggestions: {
        ...stored.suggestions,
        [answered.id]: { ...answered, decision: 'declined' as const },
        [takenBack.id]: { ...takenBack, removed: true },
      },
    }));
    await store.refresh();
    await page.drawn();
    expect(page.hasButton('Say no')).to.equal(false);
    expect(shown(page, answered)).to.contain('You said no.').and.to.contain('I like the bus.');
    const talk = plain(page.root.querySelector('.talk-parts')?.textContent);
    expect(talk).to.contain('You wrote this for an idea that was taken back:');
    await page.click('I do not need it');
    await page.click('I do not need it');
    expect(store.snapshot.unsent).to.deep.equal({});
    expect(page.focusedKey).to.be.a('string');
    expect(store.snapshot.problems).to.deep.equal([]);
  });
});

describe('<ilp-goal-editor> and words for a place that is gone', () => {
  afterEach(leave);

  it('should show what was written about a goal that is removed elsewhere, to copy or to throw away', async () => {
    const adapter = storageWith(yusrasPlan);
    const store = await opened(storeOf(yusrasPlan, yusrasFather, adapter));
    const page = await openTalk(editorOn(store));
    const goal = firstGoal(page);
    await openUnder(page, 'Give an idea', 1);
    box(page, 'Your idea', 1).focus();
    await page.type('Half an idea');
    box(page, 'Your comment', 1).focus();
    await page.type('Half a comment');
    const talk = () => plain(page.root.querySelector('details.talk .talk-parts')?.textContent);
    expect(talk()).not.to.contain('Half a');
    await changeElsewhere(adapter, yusrasPlan.id, (stored) => ({
      ...stored,
      goals: { ...stored.goals, [goal.id]: { ...goal, removed: true } },
    }));
    await store.refresh();
    await page.drawn();
    expect(talk())
      .to.contain('You wrote this about a goal that is not here any more:')
      .and.to.contain('Half an idea')
      .and.to.contain('Half a comment');
    await page.click('I do not need it');
    await page.click('I do not need it');
    expect(store.snapshot.unsent).to.deep.equal({});
    expect(page.focused).not.to.equal(null);
    expect(talk()).not.to.contain('You wrote this');
  });
});
