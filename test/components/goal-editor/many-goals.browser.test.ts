import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { dario } from '../../../stories/fixtures/people.js';
import { planOfMany } from '../../../stories/fixtures/plans.js';
import { storeOf } from '../../../stories/fixtures/stores.js';
import { found, leave } from '../support.js';
import { GoalEditorPage } from './page.js';

/** Each drawing of a card asks for its heading once. */
function countingWords() {
  const drawn: number[] = [];
  const goal = (number: number): string => {
    drawn.push(number);
    return `Goal ${number}`;
  };
  return { drawn, words: { goals: { goal } } };
}

async function openMany(count: number) {
  const plan = planOfMany(count);
  const store = storeOf(plan, dario);
  const { drawn, words } = countingWords();
  const page = await GoalEditorPage.open({
    render: () => html`<ilp-goal-editor .store=${store} .words=${words}></ilp-goal-editor>`,
  });
  await page.drawn();
  drawn.length = 0;
  return { page, store, drawn };
}

describe('<ilp-goal-editor> with four hundred goals', () => {
  afterEach(leave);

  it('should draw one card for one key press', async function () {
    this.timeout(20_000);
    const { page, drawn } = await openMany(400);
    page.words(200).focus();
    await page.type('a');
    expect(page.goals[200]?.studentWords).to.contain('a');
    expect([...new Set(drawn)]).to.deep.equal([201]);
  });

  it('should draw no card at all when only the save state changes', async () => {
    const { page, store, drawn } = await openMany(20);
    page.words(3).focus();
    await page.type('a');
    await page.drawn();
    drawn.length = 0;
    await store.save();
    await page.drawn();
    expect(store.snapshot.status.kind).to.equal('saved');
    expect(drawn).to.deep.equal([]);
  });

  it('should draw one card for one key press in a box that is not sent yet', async () => {
    const { page, store, drawn } = await openMany(20);
    const talk = await page.openSection('talk', page.cards[3]);
    const box = found(talk.querySelector<HTMLTextAreaElement>('textarea[data-key^=comment]'), 'box');
    box.focus();
    drawn.length = 0;
    await page.type('a');
    expect(Object.values(store.snapshot.unsent)).to.deep.equal(['a']);
    expect([...new Set(drawn)]).to.deep.equal([4]);
  });

  it('should draw the card that was last, and the new one, when a goal is added', async () => {
    const { page, drawn } = await openMany(20);
    await page.click('Add a goal');
    expect([...new Set(drawn)]).to.deep.equal([20, 21]);
  });
});
