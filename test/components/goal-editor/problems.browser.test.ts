import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Problem } from 'ilp-elements';
import { dario } from '../../../stories/fixtures/people.js';
import { dariosPlan } from '../../../stories/fixtures/plans.js';
import { storageThatCannotSave } from '../../../stories/fixtures/storages.js';
import { storeOf } from '../../../stories/fixtures/stores.js';
import { Conflict, RemovedWhileWriting } from '../../../stories/goal-editor.stories.js';
import { found, leave, until } from '../support.js';
import { GoalEditorPage, leaveField, plain } from './page.js';

const mine = 'Make a podcast about our river and get 200 real lisners.';
const theirs = 'Make a podcast about our river and get 150 real lisners.';

async function openWithProblem(story = Conflict): Promise<GoalEditorPage> {
  const page = await GoalEditorPage.open(story);
  await page.problem();
  return page;
}

function group(page: GoalEditorPage): HTMLElement {
  return found(page.root.querySelector<HTMLElement>('[part=problem]'), 'group');
}

const wordsOf = (page: GoalEditorPage) => page.goals[0]?.studentWords;

describe('<ilp-goal-editor> with two versions', () => {
  afterEach(leave);

  it('should show both, whose they are and when they were written', async () => {
    const page = await openWithProblem();
    const quotes = [...group(page).querySelectorAll('blockquote')].map(({ textContent }) => textContent);
    expect(quotes).to.deep.equal([mine, theirs]);
    expect(group(page).textContent).to.contain('Both are safe. Pick one, or write a new one.');
    expect(plain(group(page).textContent)).to.match(/You, on another page or device, September 14, 2026/);
  });

  it('should keep mine', async () => {
    const page = await openWithProblem();
    await page.click('Keep mine');
    expect(wordsOf(page)).to.equal(mine);
    expect(page.words(0).value).to.equal(mine);
    expect(page.root.querySelector('[part=problem]')).to.equal(null);
    expect(page.focused === page.words(0)).to.equal(true);
    expect(page.said).to.equal('Thank you. That is settled.');
  });

  it('should keep the other one', async () => {
    const page = await openWithProblem();
    await page.click('Keep the other one');
    expect(wordsOf(page)).to.equal(theirs);
    expect(page.store.snapshot.problems).to.have.length(0);
  });

  it('should take a new version, and seat the field with it', async () => {
    const page = await openWithProblem();
    await page.click('Write a new one');
    const box = found(group(page).querySelector('textarea'), 'box for the new version');
    expect(page.focused === box).to.equal(true);
    expect(box.value).to.equal(mine);
    box.value = 'Make a podcast and get 175 lisners.';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.drawn();
    await page.click('Use this one');
    expect(wordsOf(page)).to.equal('Make a podcast and get 175 lisners.');
    expect(page.words(0).value).to.equal('Make a podcast and get 175 lisners.');
  });

  it('should keep what is written as a new version, wherever the question is shown', async () => {
    const page = await openWithProblem();
    await page.click('Write a new one');
    await page.type('!');
    expect(page.store.snapshot.problems[0]?.draft).to.equal(`${mine}!`);
    const again = document.createElement('ilp-goal-editor');
    again.store = page.store;
    document.body.append(again);
    const findBox = () => again.shadowRoot?.querySelector<HTMLTextAreaElement>('[part=problem] textarea');
    await until(() => findBox(), 'the question is there');
    expect(findBox()?.value).to.equal(`${mine}!`);
    again.remove();
  });

  it('should go back from a new version to the question', async () => {
    const page = await openWithProblem();
    await page.click('Write a new one');
    await page.click('Cancel');
    expect(page.focused?.textContent.trim()).to.equal('Write a new one');
    expect(page.store.snapshot.problems).to.have.length(1);
  });
});

describe('<ilp-goal-editor> with a goal that was removed meanwhile', () => {
  afterEach(leave);

  it('should show the goal with what was written, and put it back', async () => {
    const page = await openWithProblem(RemovedWhileWriting);
    expect(group(page).textContent).to.contain('Somebody removed this while you were writing here.');
    await page.click('Put it back');
    expect(wordsOf(page)).to.contain('Every month.');
    expect(page.goals).to.have.length(2);
  });

  it('should leave it removed', async () => {
    const page = await openWithProblem(RemovedWhileWriting);
    await page.click('Leave it removed');
    expect(page.goals).to.have.length(1);
    const removed = await page.openSection('removed-goals');
    expect(removed.textContent).to.contain('Every month.');
  });
});

describe('<ilp-goal-editor> with an edit that cannot be saved', () => {
  afterEach(leave);

  const kinds: readonly [Problem['kind'], Parameters<typeof storageThatCannotSave>[1], string][] = [
    ['forbidden', 'forbidden', 'You may not change this part.'],
    ['too-large', 'too-large', 'The plan has no room for this.'],
  ];

  for (const [kind, code, sentence] of kinds) {
    it(`should show what was written, to copy, when it is ${kind}`, async () => {
      const store = storeOf(dariosPlan, dario, storageThatCannotSave(dariosPlan, code));
      const page = await GoalEditorPage.open({
        render: () => html`<ilp-goal-editor .store=${store}></ilp-goal-editor>`,
      });
      page.words(0).focus();
      await page.type('Wow! ');
      leaveField(page.words(0));
      await store.save();
      await page.problem();
      expect(store.snapshot.problems[0]?.kind).to.equal(kind);
      expect(group(page).textContent).to.contain(sentence);
      expect(group(page).querySelector('blockquote')?.textContent).to.contain('Wow!');
      await page.click('I do not need it');
      expect(store.snapshot.problems).to.have.length(0);
    });
  }
});
