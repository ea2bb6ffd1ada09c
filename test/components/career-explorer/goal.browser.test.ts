import { expect } from '@open-wc/testing';
import type { IlpOpenEvent } from 'ilp-elements/career-explorer';
import { keptCareerId } from 'ilp-elements/careers';
import { airTrafficController, emergencyManager, reporter } from '../../../stories/fixtures/kept-careers.js';
import { GoalBegun, Saved, SavedReadOnly, WithGoals } from '../../../stories/career-kept.stories.js';
import { found, leave, pause, until } from '../support.js';
import { KeptPage, plain } from './kept-page.js';

const key = `occupation.${reporter.code}`;
const begun = `occupation.${airTrafficController.code}`;

/** The element that shows goals, beside the explorer. */
function goalEditor(page: KeptPage) {
  return found(page.main.querySelector('ilp-goal-editor'), 'goal editor');
}

const focusedGoal = (page: KeptPage) =>
  (goalEditor(page).shadowRoot?.activeElement as HTMLElement | null)?.dataset.item;

describe('<ilp-career-explorer> and a goal made of a career', () => {
  afterEach(leave);

  it('should be made by keyboard from a beginning that one changes, and be shown in the goal editor', async () => {
    const page = await KeptPage.open(WithGoals, '.kept-list > li');
    await page.enter(`make.${key}`);
    expect(page.focusedKey).to.equal(`words.${key}`);
    await page.enter(`begin.talk.${key}`);
    expect(page.focusedKey).to.equal(`words.${key}`);
    expect(page.box(`words.${key}`).value).to.match(/^Talk with somebody who does this work: News Analysts/);
    await page.press('End');
    await page.type(' On a storm day.');
    await page.enter(`add.${key}`);
    const id = page.plan.careers?.[keptCareerId('occupation', reporter.code)]?.goal ?? '';
    const goal = page.plan.goals?.[id];
    expect(goal?.studentWords).to.contain('On a storm day.');
    expect([goal?.domain, goal?.status]).to.deep.equal(['career', 'active']);
    await until(() => focusedGoal(page) === id, 'the goal has the focus');
    expect(page.said).to.contain('Your goal is made. It is in “My goals”.');
    expect(plain(page.items[1]?.textContent)).to.contain('Your goal: Talk with somebody');
  });

  it('should be one step, which undo takes back', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    await page.enter(`make.${key}`);
    await page.type('Write one story.');
    await page.enter(`add.${key}`);
    expect(page.focusedKey).to.equal(`goal.${key}`);
    page.store.undo();
    await page.drawn();
    expect(Object.values(page.plan.goals ?? {}).filter(({ removed }) => !removed)).to.have.length(2);
    expect(page.keyed(`make.${key}`)).not.to.equal(null);
    expect(page.store.snapshot.canUndo).to.equal(false);
  });

  it('should ask for words, and lose none, where there are none yet', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    await page.enter(`make.${key}`);
    await page.enter(`add.${key}`);
    expect(page.box(`words.${key}`).getAttribute('aria-invalid')).to.equal('true');
    expect(page.focusedKey).to.equal(`words.${key}`);
    expect(page.root.querySelector('.goal-form')?.textContent).to.contain('Write a few words first.');
    await page.type('A');
    expect(page.box(`words.${key}`).getAttribute('aria-invalid')).to.equal('false');
  });

  it('should keep its words when the page is loaded again in the middle', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    await page.enter(`make.${key}`);
    await page.type('Write one story.');
    expect(page.store.snapshot.unsent).to.deep.equal({ [`goal-of:${key}`]: 'Write one story.' });
    const again = document.createElement('ilp-career-explorer');
    again.screen = 'saved';
    again.store = page.store;
    page.main.append(again);
    const box = () => again.shadowRoot?.querySelector<HTMLTextAreaElement>(`.goal-form textarea`);
    await until(() => box(), 'the form is open again');
    expect(box()?.value).to.equal('Write one story.');
  });

  it('should lose no words when somebody cancels, and go on with them', async () => {
    const page = await KeptPage.open(GoalBegun, '.goal-form');
    expect(page.box(`words.${begun}`).value).to.equal('Visit the tower at the airport.');
    await page.enter(`cancel.${begun}`);
    expect(page.focusedKey).to.equal(`make.${begun}`);
    expect(page.root.querySelector('.goal-form')).to.equal(null);
    expect(plain(page.keyed(`make.${begun}`).textContent).trim()).to.equal('Go on with your goal');
    await page.enter(`make.${begun}`);
    expect(page.box(`words.${begun}`).value).to.equal('Visit the tower at the airport.');
    // Another form that is opened leaves this one open.
    await page.enter(`make.${key}`);
    expect(page.box(`words.${begun}`).value).to.equal('Visit the tower at the airport.');
  });

  it('should keep nothing when somebody cancels before they write', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    await page.enter(`make.${key}`);
    await page.type('A');
    await page.press('Backspace');
    await page.enter(`cancel.${key}`);
    expect(page.store.snapshot.unsent).to.deep.equal({});
    expect(plain(page.keyed(`make.${key}`).textContent).trim()).to.equal('Make it a goal');
  });

  it('should be offered on the page of a job, and keep the job with it', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    page.element.occupation = '29-1141.00';
    await page.shows('[data-key="make.occupation.29-1141.00"]');
    await page.enter('make.occupation.29-1141.00');
    await page.type('Meet a nurse.');
    await page.enter('add.occupation.29-1141.00');
    const career = page.careers.at(-1);
    expect([career?.title, Boolean(career?.goal)]).to.deep.equal(['Registered Nurses', true]);
  });

  it('should be opened from the list, where a filter of the goal editor hides it', async () => {
    const page = await KeptPage.open(WithGoals, '.kept-list > li');
    const editor = goalEditor(page);
    const goals = () => [...(editor.shadowRoot?.querySelectorAll('.goals > li') ?? [])];
    await until(() => goals().length === 2, 'both goals are shown');
    const details = found(editor.shadowRoot?.querySelector<HTMLDetailsElement>('details.filter'), 'filter');
    details.querySelector('summary')?.click();
    await until(() => details.querySelector('select'), 'the filter is there');
    const domain = found(details.querySelector('select'), 'part of life');
    domain.value = 'academic';
    domain.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => goals().length === 1, 'one goal is shown');
    await page.enter(`goal.occupation.${emergencyManager.code}`);
    const id = page.careers[0]?.goal;
    await until(() => focusedGoal(page) === id, 'the goal has the focus');
    expect(goals()).to.have.length(2);
  });

  it('should leave it to a host that goes there in its own way', async () => {
    const page = await KeptPage.open(WithGoals, '.kept-list > li');
    const asked: IlpOpenEvent['detail'][] = [];
    page.main.addEventListener('ilp-open', (event) => {
      event.preventDefault();
      asked.push(event.detail);
    });
    await page.enter(`goal.occupation.${emergencyManager.code}`);
    await pause(100);
    expect(asked).to.deep.equal([{ kind: 'goal', id: page.careers[0]?.goal }]);
    expect(page.focusedKey).to.equal(`goal.occupation.${emergencyManager.code}`);
  });

  it('should go to the goal once, not again in an editor that comes later', async () => {
    const page = await KeptPage.open(WithGoals, '.kept-list > li');
    await page.enter(`goal.occupation.${emergencyManager.code}`);
    await until(() => focusedGoal(page), 'the goal has the focus');
    const editor = goalEditor(page);
    editor.remove();
    page.keyed(`make.${key}`).focus();
    found(page.main.querySelector('ilp-plan'), 'plan').append(editor);
    await pause(100);
    expect(page.focusedKey).to.equal(`make.${key}`);
  });

  it('should be found by somebody who reads, and not be made', async () => {
    const page = await KeptPage.open(SavedReadOnly, '.kept-list > li');
    const text = plain(page.items[0]?.textContent);
    expect(text).to.contain('The student’s goal: Find out who decides');
    expect(text).to.contain('It is in the list of goals.');
    expect(page.root.querySelector('[data-key^="make."]')).to.equal(null);
  });
});
